import { countKey } from '../../disclosure/countModel.js';
import type { ConsistencyCell } from '../../questions/consistency/consistency.js';
import { directions } from '../../questions/direction.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { groupLabel, label } from '../../words/labels.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { codeNames } from '../codeNames.js';
import { sideLabel } from '../cooccurrence/words.labels.js';
import { noValue } from '../fields.js';
import type { DerivedNumber, PublicTable, PublicValue } from '../publicTable.js';
import { adjustedKeys } from './adjustedKeys.js';
import { allSides, type CountedCells, cellKey, groupSides } from './countedCells.js';

/** A verdict on a pair as the column of marks in the figure has it. */
export const marks = { contradicts: '↑↓', promotes: '↑', hinders: '↓', neither: noValue } as const;

/**
 * Each pair with the sources that give it a direction, and their sides; its balance where all sides stand; and by grouping
 * how far the groups contradict each other, where every side of every group stands.
 */
export function consistencyCountsTable(found: CountedCells): PublicTable {
  const { answer } = found;
  const { language } = answer.corpus;
  const terms = termsIn(language);
  const texts = words[language];
  const names = codeNames([...answer.rows, ...(answer.columns ?? [])], language);
  const shown = publicGroupings(found);
  // A verdict tells of the groups of every grouping: it can stand only where all of these are public.
  const judged = shown.length === answer.groupings.length;
  const named = (key: string, attribute: string) => `${key}_${attribute}`;
  const studies = answer.cells.some((cell) => studiesIn(found, cell) > 0);
  return {
    name: 'consistency',
    section: 'consistency',
    columns: [
      { key: 'row', label: sideLabel(answer.rows, 'row', language) },
      ...(answer.columns === null
        ? []
        : [{ key: 'column', label: sideLabel(answer.columns, 'column', language) }]),
      { key: 'sources', label: terms.sources },
      ...(studies ? [{ key: 'studies', label: terms.studies, decimals: 0 }] : []),
      ...directions.map((side) => ({ key: side, label: label(side, language) })),
      { key: 'balance', label: terms.balance, decimals: 2 },
      ...(judged ? [{ key: 'verdict', label: terms.verdict }] : []),
      ...shown.flatMap(({ attribute, ordered }) => [
        {
          key: named('index', attribute),
          label: texts.by(terms.contradiction, attribute, language),
          decimals: 2,
        },
        {
          key: named('statistic', attribute),
          label: texts.by(ordered ? 'r' : 'eta²', attribute, language),
          decimals: 2,
        },
        { key: named('pValue', attribute), label: texts.by('p', attribute, language), shown: 'p' as const },
        {
          key: named('adjusted', attribute),
          label: texts.by(terms.adjustedP, attribute, language),
          shown: 'p' as const,
        },
      ]),
    ],
    rows: answer.cells.map((cell): Record<string, PublicValue> => {
      const subject = cellKey(cell);
      return {
        row: names(cell.codes[0]),
        column: cell.codes.length > 1 ? names(cell.codes[1]) : null,
        sources: { count: countKey(subject, 'directed') },
        studies: { literature: studiesIn(found, cell) },
        ...Object.fromEntries(directions.map((side) => [side, { count: countKey(subject, side) }])),
        balance: { value: cell.all.balance ?? noValue, from: allSides(subject) },
        ...(judged ? { verdict: verdictOf(found, cell) } : {}),
        ...Object.fromEntries(
          shown.flatMap(({ k, attribute }) => {
            const from = groupSides(answer, k, subject)!;
            const { contradiction, test, adjusted } = cell.comparisons[k];
            const giver = adjusted === null ? [] : adjustedKeys(found, k, cell);
            return [
              [named('index', attribute), { value: contradiction.index ?? noValue, from }],
              [named('statistic', attribute), { value: test?.statistic ?? noValue, from }],
              [named('pValue', attribute), { value: test?.pValue ?? noValue, from }],
              [
                named('adjusted', attribute),
                { value: adjusted ?? noValue, from: [...from, ...(giver ?? [])], dominated: giver === null },
              ],
            ];
          }),
        ),
      };
    }),
    caption: [
      texts.caption(
        counted(answer.corpus.sources.length, 'source', language),
        shown.map(({ attribute }) => groupLabel(attribute, language)).join(', '),
        counted(answer.leastSources, 'source', language),
      ),
      ...(judged ? [texts.verdict] : []),
    ].join(' '),
  };
}

/** The groupings by attributes that are public, with their positions. */
export function publicGroupings({ answer }: CountedCells) {
  return answer.groupings.flatMap(({ attribute, ordered }, k) =>
    groupSides(answer, k, '') === null ? [] : [{ k, attribute, ordered }],
  );
}

/** Studies that give a cell a direction. */
export function studiesIn({ sources: { stratum } }: CountedCells, { sources }: ConsistencyCell): number {
  return sources.filter(({ source }) => stratum[source] < 0).length;
}

/** What most sources say, or that groups contradict each other: told of every side of every group, by all groupings. */
function verdictOf(found: CountedCells, cell: ConsistencyCell): DerivedNumber {
  const { answer } = found;
  const { agreement, comparisons } = cell;
  const subject = cellKey(cell);
  const of = answer.groupings.map((_, k) => ({
    own: groupSides(answer, k, subject),
    adjusted: comparisons[k].adjusted === null ? [] : adjustedKeys(found, k, cell),
  }));
  const value = comparisons.some(({ adjusted }) => beyondChance(adjusted))
    ? marks.contradicts
    : agreement === null
      ? marks.neither
      : agreement.kind === 'agreed'
        ? marks[agreement.direction]
        : `(${marks[agreement.direction]})`;
  return {
    value,
    from: [...allSides(subject), ...of.flatMap(({ own, adjusted }) => [...(own ?? []), ...(adjusted ?? [])])],
    dominated: of.some(({ own, adjusted }) => own === null || adjusted === null),
  };
}

const words = {
  nb: {
    by: (what: string, attribute: string, language: Language) =>
      `${what} (${groupLabel(attribute, language)})`,
    caption: (sources: string, groupings: string, least: string) =>
      `Kilder av ${sources} som gir paret en retning; hver teller én gang, med den retningen de fleste tekstutdragene har. Studier er publisert og står for seg. Balansen er middelet av kildenes, fra +1 (fremmer) til −1 (hemmer), og står der alle sidene gjør det. Motsetning mellom grupper (${groupings}) står bare der hver side av hver gruppe gjør det. Prøvd er par som minst ${least} omtaler med retning. Det som er holdt tilbake, er verken null eller svakt belegg.`,
    verdict:
      'Konklusjonen står også bare der hver side av hver gruppe gjør det: ↑ og ↓ når minst tre av fire sier det samme, i parentes der minst én gruppe sier det motsatte, ↑↓ der grupper motsier hverandre utover det tilfeldighet gir, – ellers.',
  },
  en: {
    by: (what: string, attribute: string, language: Language) =>
      `${what} (${groupLabel(attribute, language)})`,
    caption: (sources: string, groupings: string, least: string) =>
      `Sources of ${sources} that give the pair a direction; each counts once, with the direction that most of its selections have. Studies are published and stand by themselves. The balance is the mean of those of the sources, from +1 (promotes) to −1 (hinders), and stands where all sides do. Contradiction between groups (${groupings}) stands only where every side of every group does. Tested are pairs that at least ${least} describe with a direction. What is withheld is neither zero nor weak evidence.`,
    verdict:
      'So does the verdict: ↑ and ↓ where at least three in four say the same, in brackets where some group says the opposite, ↑↓ where groups contradict each other beyond what chance gives, – otherwise.',
  },
} as const;
