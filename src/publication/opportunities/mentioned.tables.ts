import type { Code } from '../../corpus/code.js';
import { pairKey } from '../../disclosure/subjectKeys.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { NeedWeight } from '../../questions/opportunities/needWeights.js';
import { rankingLabels } from '../../questions/opportunities/ranking.labels.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { describedCount } from '../describedCounts.js';
import { type Field, tableOf } from '../fields.js';
import type { PublicTable } from '../publicTable.js';
import type { OpportunityMaterial } from './opportunities.tables.js';

/** A condition and an indicator, whether or not some source mentions both. */
export interface MentionedPair {
  readonly condition: Code;
  readonly need: NeedWeight;
}

/** How many sources mention each condition and each need in the same selection, those that none does as well. */
export function mentionedTable(
  { sources, ranked, pairs, groups }: OpportunityMaterial,
  mentioned: readonly MentionedPair[],
): PublicTable {
  const { language } = ranked.directed.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const studies: Field<MentionedPair>[] = ranked.equalWeights
    ? []
    : [
        {
          key: 'studies',
          label: rankingLabels[language].studies,
          value: ({ need }) => ({ literature: need.studies }),
        },
      ];
  return tableOf(
    {
      name: 'mentioned-together',
      section: 'opportunities',
      caption: texts.caption(ranked.equalWeights ? '' : counted(ranked.studies, 'study', language)),
    },
    mentioned,
    [
      {
        key: 'condition',
        label: terms.condition,
        value: ({ condition }) => codeLabel(condition, language),
      },
      {
        key: 'need',
        label: ranked.equalWeights ? terms.indicator : terms.need,
        value: ({ need }) => codeLabel(need.indicator, language),
      },
      ...studies,
      {
        key: 'sources',
        label: texts.sources,
        value: ({ condition, need }) =>
          describedCount(sources, pairs.get(pairKey(condition, need.indicator))!, 'mentions', groups),
      },
    ],
  );
}

const words = {
  nb: {
    sources: 'Kilder som nevner begge i ett tekstutdrag',
    caption: (studies: string) =>
      `Hver betingelse med hver indikator: hvor mange kilder som nevner begge i samme tekstutdrag${studies === '' ? '' : `, og hvor mange av ${studies} som melder behovet`}. Å bli nevnt sammen er verken å hemme eller å fremme.`,
  },
  en: {
    sources: 'Sources that mention both in one selection',
    caption: (studies: string) =>
      `Each condition with each indicator: how many sources mention both in the same selection${studies === '' ? '' : `, and how many of ${studies} report the need`}. To be mentioned together is neither to hinder nor to promote.`,
  },
} as const;
