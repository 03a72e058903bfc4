import type { Corpus } from '../corpus/corpus.js';
import { type Problem, ProblemsError } from '../shared/problem.js';
import type { CodePair } from './exchange/referenceModels.js';

/** Cells that somebody declared before the material was looked at: the pre-analysis file of a study. */
export interface Declaration {
  /** Name of the file, for captions. */
  readonly file: string;
  /** The day on which it was registered, `2026-02-01`; null where the file does not say. */
  readonly registered: string | null;
  readonly note: string | null;
  /** Codes by id, path or name. */
  readonly cells: readonly { readonly row: string; readonly column: string }[];
}

const keys = ['registered', 'note', 'cells'];
const required =
  'a pre-analysis file is a JSON object such as { "registered": "2026-02-01", "note": "…", "cells": [["C12", "V10"]] }';

/**
 * Reads a pre-analysis file.
 *
 * @param file its name
 * @throws ProblemsError naming everything that is wrong in it
 * @example parseDeclaration('preanalysis.json', '{ "registered": "2026-02-01", "cells": [["C12", "V10"]] }').cells
 */
export function parseDeclaration(file: string, json: string): Declaration {
  const problems: Problem[] = [];
  const wrong = (where: string, message: string) => {
    problems.push({ kind: 'bad-declaration', where, message });
  };
  const value = read(json, (message) => wrong(file, message));
  const { registered = null, note = null, cells, ...others } = value;
  for (const key of Object.keys(others))
    wrong(`${file}, key ${key}`, `unknown key "${key}". Keys: ${keys.join(', ')}`);
  if (registered !== null && !isDay(registered))
    wrong(
      `${file}, key registered`,
      `a day such as 2026-02-01 is required; found ${JSON.stringify(registered)}`,
    );
  if (note !== null && typeof note !== 'string')
    wrong(`${file}, key note`, `a text is required; found ${JSON.stringify(note)}`);
  const found: { row: string; column: string }[] = [];
  if (!Array.isArray(cells) || cells.length === 0) {
    if (problems.length === 0 || cells !== undefined)
      wrong(
        `${file}, key cells`,
        `one cell or more is required; found ${JSON.stringify(cells) ?? 'nothing'}`,
      );
  } else {
    cells.forEach((cell: unknown, i) => {
      const pair = pairOf(cell);
      if (pair !== null) found.push(pair);
      else
        wrong(
          `${file}, cell ${i + 1}`,
          `two codes are required, ["C12", "V10"] or { "row": "C12", "column": "V10" }; found ${JSON.stringify(cell)}`,
        );
    });
  }
  if (problems.length > 0) throw new ProblemsError('the pre-analysis file cannot be used', problems);
  return {
    file,
    registered: isDay(registered) ? registered : null,
    note: typeof note === 'string' ? note : null,
    cells: found,
  };
}

/**
 * The cells of a declaration in a corpus.
 *
 * @throws ProblemsError naming every code that the corpus does not have, and every cell of a code with itself
 */
export function declaredCells(corpus: Corpus, declaration: Declaration | undefined): readonly CodePair[] {
  if (declaration === undefined) return [];
  const problems: Problem[] = [];
  const cells = declaration.cells.flatMap(({ row, column }, i) => {
    const where = `${declaration.file}, cell ${i + 1}`;
    try {
      const pair = { row: corpus.code(row), column: corpus.code(column) };
      if (pair.row.index !== pair.column.index) return [pair];
      throw new RangeError(`a cell is of two different codes; found "${pair.row.name}" twice`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({ kind: 'bad-declaration', where, message: error.message });
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsError('the pre-analysis file cannot be used', problems);
  return cells;
}

function read(json: string, wrong: (message: string) => void): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (isRecord(value)) return value;
    wrong(`${required}; found ${JSON.stringify(value)}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    wrong(`${required}; ${error.message}`);
  }
  return {};
}

function pairOf(cell: unknown): { row: string; column: string } | null {
  const [row, column, ...more] = Array.isArray(cell)
    ? (cell as readonly unknown[])
    : isRecord(cell)
      ? [cell.row, cell.column, ...Object.keys(cell).filter((key) => key !== 'row' && key !== 'column')]
      : [];
  const named = (code: unknown) => typeof code === 'string' && code.trim() !== '';
  return named(row) && named(column) && more.length === 0
    ? { row: String(row).trim(), column: String(column).trim() }
    : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
}
