import type { Corpus } from '../corpus/corpus.js';
import type { Bilingual } from '../shared/language.js';
import { type ProblemDraft, ProblemsError, RequestError, type Text, textOf } from '../shared/problem.js';
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
const cannotBeUsed: Bilingual = {
  nb: 'filen med forhåndsanalysen kan ikke brukes',
  en: 'the pre-analysis file cannot be used',
};
const example = '{ "registered": "2026-02-01", "note": "…", "cells": [["C12", "V10"]] }';
/** What is required, and what was found or what is wrong. */
const required = (but: Bilingual): Bilingual => ({
  nb: `en forhåndsanalyse er et JSON-objekt som ${example}; ${but.nb}`,
  en: `a pre-analysis file is a JSON object such as ${example}; ${but.en}`,
});

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
    throw new ProblemsError(cannotBeUsed, [problem(file, required(same(error.message)))]);
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
    throw new ProblemsError(cannotBeUsed, [problem(file, required(found(JSON.stringify(value))))]);
  const problems: ProblemDraft[] = [];
  const { registered = null, note = null, file: named = file, cells, ...others } = value;
  for (const key of Object.keys(others))
    problems.push(
      problem(inKey(file, key), {
        nb: `ukjent nøkkel «${key}». Nøkler: ${keys.join(', ')}`,
        en: `unknown key "${key}". Keys: ${keys.join(', ')}`,
      }),
    );
  const texts = { registered, note, file: named };
  const wanted = {
    registered: { nb: 'en dag som 2026-02-01 kreves', en: 'a day such as 2026-02-01 is required' },
    note: { nb: 'en tekst kreves', en: 'a text is required' },
    file: { nb: 'navnet på en fil kreves', en: 'the name of a file is required' },
  };
  for (const key of ['registered', 'note', 'file'] as const) {
    const text = texts[key];
    if (text === null || (typeof text === 'string' && (key !== 'registered' || isDay(text)))) continue;
    problems.push(problem(inKey(file, key), butFound(wanted[key], JSON.stringify(text))));
  }
  const list: readonly unknown[] = Array.isArray(cells) ? cells : [];
  if (list.length === 0)
    problems.push(
      problem(
        inKey(file, 'cells'),
        butFound(
          { nb: 'én rute eller flere kreves', en: 'one cell or more is required' },
          JSON.stringify(cells) ?? '–',
        ),
      ),
    );
  const pairs = list.flatMap((cell, i) => {
    const pair = pairOf(cell);
    if (pair !== null) return [pair];
    const form = '["C12", "V10"], { "row": "C12", "column": "V10" }';
    const needs = { nb: `to koder kreves, ${form}`, en: `two codes are required, ${form}` };
    problems.push(problem(inCell(file, i), butFound(needs, JSON.stringify(cell))));
    return [];
  });
  if (problems.length > 0) throw new ProblemsError(cannotBeUsed, problems);
  return {
    file: String(named),
    registered: registered === null ? null : String(registered),
    note: note === null ? null : String(note),
    cells: pairs,
  };
}

/**
 * The cells of a declaration in a corpus.
 *
 * @throws ProblemsError naming every code that the corpus does not have, and every cell of a code with itself
 */
export function declaredCells(corpus: Corpus, declaration: Declaration | undefined): readonly CodePair[] {
  if (declaration === undefined) return [];
  const problems: ProblemDraft[] = [];
  const cells = declaration.cells.flatMap(({ row, column }, i) => {
    try {
      const pair = { row: corpus.code(row), column: corpus.code(column) };
      if (pair.row.index !== pair.column.index) return [pair];
      throw new RequestError({
        nb: `en rute er av to ulike koder; fant «${pair.row.name}» to ganger`,
        en: `a cell is of two different codes; found "${pair.row.name}" twice`,
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(problem(inCell(declaration.file, i), textOf(error)));
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsError(cannotBeUsed, problems);
  return cells;
}

function problem(where: Text, message: Text): ProblemDraft {
  return { kind: 'bad-declaration', where, message };
}

function inKey(file: string, key: string): Bilingual {
  return { nb: `${file}, nøkkel ${key}`, en: `${file}, key ${key}` };
}

function inCell(file: string, cell: number): Bilingual {
  return { nb: `${file}, rute ${cell + 1}`, en: `${file}, cell ${cell + 1}` };
}

function same(text: string): Bilingual {
  return { nb: text, en: text };
}

function found(what: string): Bilingual {
  return { nb: `fant ${what}`, en: `found ${what}` };
}

function butFound(needs: Bilingual, what: string): Bilingual {
  return { nb: `${needs.nb}; fant ${what}`, en: `${needs.en}; found ${what}` };
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
