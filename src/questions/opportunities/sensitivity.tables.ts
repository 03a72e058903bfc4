import type { ReportTable } from '../../report/reportTable.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { configurationLabels } from './configuration.labels.js';
import type { ConfigurationSensitivity, SensitivityRow } from './configurationSensitivity.js';

/** The solution with one choice changed at a time. */
export function sensitivityTable({ corpus, rows }: ConfigurationSensitivity): ReportTable {
  const { language } = corpus;
  const texts = words[language];
  const shared = configurationLabels[language];
  const value = ({ value: chosen }: SensitivityRow) => {
    if (typeof chosen === 'number') return formatNumber(chosen, language, 2);
    return chosen === 'crisp' || chosen === 'fuzzy' ? texts.sets[chosen] : chosen;
  };
  const finite = (number: number) => (Number.isFinite(number) ? number : null);
  const same = rows.filter((row) => row.same).length - 1;
  return {
    kind: 'table',
    language,
    name: 'configuration-sensitivity',
    columns: [
      { key: 'choice', label: texts.columns.choice },
      { key: 'value', label: termsIn(language).value },
      { key: 'positiveRows', label: texts.columns.positiveRows },
      { key: 'models', label: texts.columns.models },
      { key: 'expression', label: shared.expression },
      { key: 'inclusion', label: 'inclS', decimals: 3 },
      { key: 'coverage', label: 'covS', decimals: 3 },
      { key: 'same', label: texts.columns.same },
    ],
    rows: rows.map((row) => ({
      choice: texts.choices[row.choice],
      value: value(row),
      positiveRows: row.positiveRows,
      models: row.models,
      expression: row.expression,
      inclusion: finite(row.inclusion),
      coverage: finite(row.coverage),
      same: row.same ? shared.yes : shared.no,
    })),
    caption:
      rows.length === 0
        ? shared.nothing
        : texts.caption(formatNumber(same, language), formatNumber(rows.length - 1, language)),
  };
}

const words = {
  nb: {
    columns: {
      choice: 'Valg som er endret',
      positiveRows: 'Positive rader',
      models: 'Modeller',
      same: 'Samme løsning',
    },
    choices: {
      asChosen: 'som valgt',
      sets: 'type mengder',
      crossover: 'grense for betingelsene (ganger snittet)',
      outcome: 'grense for utfallet',
      inclusionCut: 'krav til konsistens',
      priCut: 'krav til PRI',
    },
    sets: { crisp: 'skarpe', fuzzy: 'uskarpe' },
    caption: (same: string, all: string) =>
      `Ett valg endret om gangen. Løsningen er den samme i ${same} av ${all} varianter. Er den sjelden den samme, sier den mer om valgene enn om materialet.`,
  },
  en: {
    columns: {
      choice: 'Choice that is changed',
      positiveRows: 'Positive rows',
      models: 'Models',
      same: 'Same solution',
    },
    choices: {
      asChosen: 'as chosen',
      sets: 'kind of sets',
      crossover: 'limit of the conditions (times the mean)',
      outcome: 'limit of the outcome',
      inclusionCut: 'consistency required',
      priCut: 'PRI required',
    },
    sets: { crisp: 'crisp', fuzzy: 'fuzzy' },
    caption: (same: string, all: string) =>
      `One choice changed at a time. The solution is the same in ${same} of ${all} variants. Where it rarely is, it says more about the choices than about the material.`,
  },
} as const;
