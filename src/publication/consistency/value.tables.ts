import { countKey } from '../../disclosure/countModel.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import { valueHolders } from '../../questions/consistency/createdAndDestroyed.js';
import { holderLabel, valueHeadings } from '../../questions/consistency/value.labels.js';
import { directions } from '../../questions/direction.js';
import { label } from '../../words/labels.js';
import { termsIn } from '../../words/terms.js';
import { codeNames } from '../codeNames.js';
import { sideLabel } from '../cooccurrence/words.labels.js';
import { noValue } from '../fields.js';
import { groupKey } from '../publicSources.js';
import type { PublicTable, PublicValue } from '../publicTable.js';
import { type CountedCells, destroysKey, whoseKey } from './countedCells.js';

/** The same condition creating value in some sources and hindering or destroying it in others, and whose value that is. */
export function valueCountsTable({ answer }: CountedCells): PublicTable {
  const { corpus, value, rows } = answer;
  const { language } = corpus;
  const terms = termsIn(language);
  const texts = words[language];
  const headings = valueHeadings[language];
  const names = codeNames(rows, language);
  return {
    name: 'created-and-destroyed',
    section: 'consistency',
    columns: [
      { key: 'row', label: sideLabel(rows, 'row', language) },
      ...(value.split ? [{ key: 'whose', label: headings.whose }] : []),
      { key: 'creates', label: texts.creates },
      { key: 'takes', label: value.destroys ? headings.takes : headings.hinders },
      { key: 'both', label: texts.both },
      ...(value.destroys ? [{ key: 'destroys', label: texts.destroys }] : []),
      { key: 'balance', label: terms.balance, decimals: 2 },
    ],
    // Every condition, in the order of the codebook: which of them are said to do either, and how divided, is told by counts alone.
    rows: rows.flatMap((condition) => {
      const found = value.conditions.find((each) => each.condition === condition);
      const row = (whose: string, keys: readonly string[], destroys: string, balance: number | null) => ({
        row: names(condition),
        whose,
        creates: { count: keys[0] },
        takes: { count: keys[1] },
        both: { count: keys[2] },
        destroys: { count: countKey(destroys, 'destroys') },
        balance: { value: balance ?? noValue, from: keys },
      });
      const own = directions.map((side) => countKey(codeKey(condition), side));
      return [
        row(texts.all, own, destroysKey(condition, null), found?.all.all.balance ?? null),
        ...(value.split ? valueHolders : []).map((holder): Record<string, PublicValue> => {
          const key = whoseKey(condition, holder);
          const sides = found?.parts.find((part) => part.whose === holder);
          return row(
            holderLabel(holder, language),
            ['creates', 'takes', 'both'].map((side) => countKey(key, side)),
            destroysKey(condition, holder),
            sides?.all.balance ?? null,
          );
        }),
      ];
    }),
    caption: texts.caption,
  };
}

/** What each condition is to the documents, all kinds of them together. */
export function documentCountsTable({ answer }: CountedCells): PublicTable {
  const { language } = answer.corpus;
  const terms = termsIn(language);
  const texts = words[language];
  const { cells, rows } = answer.documents.found;
  const names = codeNames(rows, language);
  const group = groupKey('kind', 'document');
  return {
    name: 'conditions-in-documents',
    section: 'consistency',
    columns: [
      { key: 'row', label: sideLabel(rows, 'row', language) },
      { key: 'sources', label: texts.documents },
      ...directions.map((side) => ({ key: side, label: label(side, language) })),
      { key: 'balance', label: terms.balance, decimals: 2 },
    ],
    rows: cells.map(({ codes: [code], all }): Record<string, PublicValue> => {
      const keys = directions.map((side) => countKey(codeKey(code), side, group));
      return {
        row: names(code),
        sources: { count: countKey(codeKey(code), 'directed', group) },
        ...Object.fromEntries(directions.map((side, i) => [side, { count: keys[i] }])),
        balance: { value: all.balance ?? noValue, from: keys },
      };
    }),
    caption: texts.ofDocuments,
  };
}

const words = {
  nb: {
    all: 'alle',
    creates: 'Kilder der den skapes',
    both: 'Like mye av hvert',
    destroys: 'Kilder der den ødelegges minst én gang',
    documents: 'Dokumenter med retning',
    caption:
      'Kilder etter hva de fleste tekstutdragene med betingelsen sier; et tekstutdrag om både individuell og offentlig verdi teller i begge. Studier er ikke med i antallene, men i balansen. Det som er holdt tilbake, er verken null eller svakt belegg.',
    ofDocuments:
      'Dokumenter som gir betingelsen en retning, uansett hvilken indikator den står med; hvert teller én gang, med den retningen de fleste tekstutdragene har.',
  },
  en: {
    all: 'all',
    creates: 'Sources in which it is created',
    both: 'As much of either',
    destroys: 'Sources in which it is destroyed at least once',
    documents: 'Documents with a direction',
    caption:
      'Sources by what most of their selections with the condition say; a selection on both individual and public value counts in both. Studies are not in the counts, but in the balance. What is withheld is neither zero nor weak evidence.',
    ofDocuments:
      'Documents that give the condition a direction, whatever indicator it stands with; each counts once, with the direction that most of its selections have.',
  },
} as const;
