import type { Statement } from '../report/statement.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { matrixRemarks } from './matrixRemarks.js';
import { remarkText } from './remark.labels.js';

/** What a reader must know before reading a matrix, as a list; one sentence where there is nothing. */
export function remarkStatement(matrix: CooccurrenceMatrix): Statement {
  const { language } = matrix.corpus;
  const remarks = matrixRemarks(matrix).map((remark) => `- ${remarkText(remark, language)}`);
  return { kind: 'statement', text: remarks.length === 0 ? nothing[language] : remarks.join('\n') };
}

const nothing = {
  nb: 'Ingenting i materialet hindrer en vanlig lesning av matrisen.',
  en: 'Nothing in the material stands in the way of an ordinary reading of the matrix.',
} as const;
