import type { Corpus } from '../corpus/corpus.js';
import { type Problem, ProblemsError } from '../shared/problem.js';
import type { CodePair } from './exchange/referenceModels.js';

/**
 * Cells that somebody declared before the material was looked at: the pre-analysis file of a study. (A type, so that it fits the
 * parameters of a notebook.)
 */
export type Declaration = {
  /** Name of the file, for captions. */
  readonly file: string;
  /** The day on which it was registered, `2026-02-01`; null where the file does not say. */
  readonly registered: string | null;
  readonly note: string | null;
  /** Codes by id, path or name. */
  readonly cells: readonly { readonly row: string; readonly column: string }[];
};

const keys = ['registered', 'note', 'cells'];
const cannotBeUsed = 'the pre-analysis file cannot be used';
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
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ProblemsError(cannotBeUsed, [problem(file, `${required}; ${error.message}`)]);
  }
  return readDeclaration(file, value);
}

/**
 * A declaration from what a file, or the key of an analysis, holds.
 *
 * @param file where it stands, for messages and captions
 * @throws ProblemsError naming everything that is wrong in it
 */
export function readDeclaration(file: string, value: unknown): Declaration {
  if (!isRecord(value))
    throw new ProblemsError(cannotBeUsed, [problem(file, `${required}; found ${JSON.stringify(value)}`)]);
  const problems: Problem[] = [];
  const { registered = null, note = null, file: named = file, cells, ...others } = value;
  for (const key of Object.keys(others))
    problems.push(problem(`${file}, key ${key}`, `unknown key "${key}". Keys: ${keys.join(', ')}`));
  const texts = { registered, note, file: named };
  const wanted = { registered: 'a day such as 2026-02-01', note: 'a text', file: 'the name of a file' };
  for (const key of ['registered', 'note', 'file'] as const) {
    const found = texts[key];
    if (found === null || (typeof found === 'string' && (key !== 'registered' || isDay(found)))) continue;
    problems.push(
      problem(`${file}, key ${key}`, `${wanted[key]} is required; found ${JSON.stringify(found)}`),
    );
  }
  const list: readonly unknown[] = Array.isArray(cells) ? cells : [];
  if (list.length === 0)
    problems.push(
      problem(
        `${file}, key cells`,
        `one cell or more is required; found ${JSON.stringify(cells) ?? 'nothing'}`,
      ),
    );
  const found = list.flatMap((cell, i) => {
    const pair = pairOf(cell);
    if (pair !== null) return [pair];
    const message = `two codes are required, ["C12", "V10"] or { "row": "C12", "column": "V10" }; found ${JSON.stringify(cell)}`;
    problems.push(problem(`${file}, cell ${i + 1}`, message));
    return [];
  });
  if (problems.length > 0) throw new ProblemsError(cannotBeUsed, problems);
  return {
    file: String(named),
    registered: registered === null ? null : String(registered),
    note: note === null ? null : String(note),
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
      problems.push(problem(where, error.message));
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsError(cannotBeUsed, problems);
  return cells;
}

function problem(where: string, message: string): Problem {
  return { kind: 'bad-declaration', where, message };
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

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
}
