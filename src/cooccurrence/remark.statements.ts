import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { matrixRemarks } from './matrixRemarks.js';

/** What a reader must know before reading a matrix, as a list; one sentence where there is nothing. */
export function describeRemarks(
  matrix: CooccurrenceMatrix,
  options: { readonly language?: Language } = {},
): Statement {
  const { language } = matrix.corpus;
  const remarks = matrixRemarks(matrix).map(({ text }) => `- ${text[language]}`);
  return { kind: 'statement', text: remarks.length === 0 ? nothing[language] : remarks.join('\n') };
}

const nothing = {
  nb: 'Ingenting i materialet hindrer en vanlig lesning av matrisen.',
  en: 'Nothing in the material stands in the way of an ordinary reading of the matrix.',
} as const;
