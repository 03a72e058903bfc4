import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import type { Input } from '../input.js';
import { knownShape } from './knownShape.js';
import { openTables, type TableCandidate } from './openTables.js';

/**
 * The error of material in which no table of codings was found, with what helps: a mapping to begin with where a table is
 * built as one of a known tool.
 */
export async function adviseTables(error: ProblemsError, input: Input): Promise<ProblemsError> {
  const missing = error.drafts.filter(({ kind }) => kind === 'missing-column');
  if (missing.length === 0 || missing.length !== error.drafts.length) return error;
  const { candidates } = await openTables(input);
  const shapes = candidates.flatMap(shapeOf);
  // One draft for a table: what is guessed of its columns alone is less than what its shape says.
  return new ProblemsError(
    error.title,
    missing.length === 1 && shapes.length === 1 ? shapes : [...missing, ...shapes],
  );
}

function shapeOf({ place, readings }: TableCandidate): ProblemDraft[] {
  const shape = readings.map(knownShape).find((found) => found !== undefined);
  if (shape === undefined) return [];
  const { format, tool, mapping } = shape;
  const json = JSON.stringify(mapping);
  return [
    {
      kind: 'known-shape',
      where: place,
      message: {
        nb: `tabellen er bygd som en fra ${tool}, med kolonnenavn på et språk som ikke er kjent. Stemmer det, lagre dette som mapping.json, rett det som ikke passer, og velg --format ${format} --mapping mapping.json: ${json}`,
        en: `the table is built as one of ${tool}, with names of columns in a language that is not known. If it is one, save this as mapping.json, mend what does not fit, and choose --format ${format} --mapping mapping.json: ${json}`,
      },
    },
  ];
}
