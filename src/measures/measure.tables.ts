import type { Corpus } from '../corpus/corpus.js';
import type { ReportTable } from '../report/reportTable.js';
import { termsIn } from '../words/terms.js';
import { measureRows } from './measureGuide.js';

/** Which measure answers which question: the guide of docs/measures.md as a table, in the language of the material. */
export function measureTable({ language }: Corpus): ReportTable {
  const texts = words[language];
  const terms = termsIn(language);
  return {
    kind: 'table',
    language,
    name: 'measures',
    columns: [
      { key: 'question', label: texts.question },
      { key: 'label', label: terms.measure },
      { key: 'formula', label: texts.formula },
      { key: 'range', label: texts.range },
      { key: 'caveat', label: terms.caveat },
      { key: 'reference', label: texts.reference },
    ],
    rows: measureRows(language).map((row) => ({ ...row })),
    caption: texts.caption,
  };
}

const words = {
  nb: {
    question: 'Spørsmål',
    formula: 'Formel',
    range: 'Verdier',
    reference: 'Kilde',
    caption:
      'N enheter, n1 med radens kode, n2 med kolonnens, n12 med begge; a, b, c, d er rutene i firefeltstabellen. De samme målene står i docs/measures.md.',
  },
  en: {
    question: 'Question',
    formula: 'Formula',
    range: 'Range',
    reference: 'Reference',
    caption:
      'N units, n1 with the row’s code, n2 with the column’s, n12 with both; a, b, c, d are the cells of the 2 x 2 table. The same measures are in docs/measures.md.',
  },
} as const;
