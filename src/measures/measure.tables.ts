import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { measureRows } from './measureGuide.js';

/** Which measure answers which question: the guide of docs/measures.md as a table. */
export function measureTable(options: { readonly language?: Language } = {}): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  return {
    kind: 'table',
    language,
    name: 'measures',
    columns: [
      { key: 'question', label: texts.question },
      { key: 'label', label: texts.label },
      { key: 'formula', label: texts.formula },
      { key: 'range', label: texts.range },
      { key: 'caveat', label: texts.caveat },
      { key: 'reference', label: texts.reference },
    ],
    rows: measureRows(language).map((row) => ({ ...row })),
    caption: texts.caption,
  };
}

const words = {
  nb: {
    question: 'Spørsmål',
    label: 'Mål',
    formula: 'Formel',
    range: 'Verdier',
    caveat: 'Forbehold',
    reference: 'Kilde',
    caption:
      'N enheter, n1 med radens kode, n2 med kolonnens, n12 med begge; a, b, c, d er rutene i firefeltstabellen. De samme målene står i docs/measures.md.',
  },
  en: {
    question: 'Question',
    label: 'Measure',
    formula: 'Formula',
    range: 'Range',
    caveat: 'Caveat',
    reference: 'Reference',
    caption:
      'N units, n1 with the row’s code, n2 with the column’s, n12 with both; a, b, c, d are the cells of the 2 x 2 table. The same measures stand in docs/measures.md.',
  },
} as const;
