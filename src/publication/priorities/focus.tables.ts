import { interestSubject } from '../../questions/countKeys.js';
import type { ShareOfWins } from '../../questions/priorities/interestShare.js';
import { interestKeys } from '../../questions/priorities/keys.findings.js';
import { interestLabel } from '../../questions/priorities/labels.js';
import { interestShareTable } from '../../questions/priorities/tables.js';
import { groupLabel, title } from '../../words/labels.js';
import { formatPercent } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { derived, type Field, tableOf } from '../fields.js';
import { groupKey } from '../publicSources.js';
import type { PublicTable } from '../publicTable.js';
import { countColumns, type PriorityMaterial } from './interests.tables.js';

/** How often the interest in focus comes first, in all sources or a group of them. */
interface ShareRow {
  readonly by: string;
  readonly group: string;
  /** Key of the group. */
  readonly key: string;
  readonly own: ShareOfWins;
}

/** How often the chosen interest comes first: a share stands where the counts of sources that put it first and after do. */
export function focusTable({ found }: PriorityMaterial): PublicTable[] {
  const { focus } = found;
  if (focus === null || focus.overall.share === null) return [];
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const labels = new Map(interestShareTable(found).columns.map(({ key, label }) => [key, label]));
  const rows: ShareRow[] = [
    { by: terms.all, group: texts.everyone, key: '', own: focus.overall },
    ...focus.groups.flatMap(({ by, groups }) =>
      by !== 'kind'
        ? []
        : groups
            .filter(({ group }) => group !== 'study')
            .map(
              ({ group, ...own }): ShareRow => ({
                by: title(by, language),
                group: groupLabel(group, language),
                key: groupKey(by, group),
                own,
              }),
            ),
    ),
  ];
  const number = (
    key: string,
    heading: string,
    value: (own: ShareOfWins) => number | null | undefined,
    decimals = 2,
  ): Field<ShareRow> => ({
    key,
    label: heading,
    decimals,
    value: ({ own, key: group }) => derived(value(own), interestKeys(focus.interest, [group])),
  });
  const next = (side: 'lower' | 'upper') =>
    number(
      `next_${side}`,
      `${texts.next}, ${inSentence(side, language)}`,
      ({ prediction }) => prediction?.[side],
    );
  return [
    tableOf(
      {
        name: 'focus',
        section: 'priorities',
        caption: texts.caption(
          interestLabel(focus.interest, language),
          formatPercent(found.order.confidence, language),
        ),
      },
      rows,
      [
        { key: 'by', label: labels.get('by')!, value: ({ by }) => by },
        { key: 'group', label: terms.group, value: ({ group }) => group },
        ...countColumns<ShareRow>(language, ({ key }) => ({
          subject: interestSubject(focus.interest),
          group: key,
        })),
        number('share', labels.get('share')!, ({ share }) => share),
        number('lower', terms.lower, ({ interval }) => interval?.lower),
        number('upper', terms.upper, ({ interval }) => interval?.upper),
        next('lower'),
        next('upper'),
        { ...number('p', labels.get('pValue')!, ({ test }) => test.pAtLeast, 4), shown: 'p' },
      ],
    ),
  ];
}

const words = {
  nb: {
    everyone: 'alle kildene',
    next: 'I en ny kilde',
    caption: (interest: string, confidence: string) =>
      `${interest}: hvor mange kilder som veier hensynet mot et annet, og hva flest av avveiningene deres sier. Andelen er gjennomsnittet av kildenes egne andeler, med ${confidence}-intervall over kilder; p: andelen mot ½. Andelen tar ikke hensyn til hva hensynet veies mot.`,
  },
  en: {
    everyone: 'all of them',
    next: 'In a new source',
    caption: (interest: string, confidence: string) =>
      `${interest}: how many sources weigh the interest against another, and what most of their trade-offs say. The share is the mean of the sources’ own shares, with its ${confidence} interval over sources; p: the share against ½. It does not correct for what the interest is weighed against.`,
  },
} as const;
