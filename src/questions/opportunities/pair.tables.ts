import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { mentionedPairs } from './mentionedPairs.js';
import { chosenOpportunity, type OpportunityRanking } from './opportunityRanking.js';
import { rankingLabels } from './ranking.labels.js';

/** How one condition stands to every need: the table that a reviewer adds up by hand. */
export function opportunityPairTable(
  result: OpportunityRanking,
  options: { readonly condition?: string } = {},
): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const labels = rankingLabels[language];
  const chosen = chosenOpportunity(result, options.condition);
  return {
    kind: 'table',
    language,
    name: 'opportunity-needs',
    columns: [
      { key: 'need', label: result.equalWeights ? termsIn(language).indicator : termsIn(language).need },
      { key: 'studies', label: labels.studies },
      { key: 'with', label: texts.with, decimals: 1 },
      { key: 'without', label: texts.without, decimals: 1 },
      { key: 'statistic', label: texts.statistic, decimals: 2 },
      { key: 'hinders', label: labels.hinders },
      { key: 'promotes', label: labels.promotes },
      { key: 'balanced', label: labels.balanced },
      { key: 'score', label: labels.score, decimals: 2 },
    ],
    rows: (chosen?.pairs ?? []).map(({ need, sides, score, compared }) => ({
      need: codeLabel(need.indicator, language),
      studies: need.studies,
      with: compared === null ? null : compared.contrast.with * 100,
      without: compared === null ? null : compared.contrast.without * 100,
      statistic: compared?.weighted ?? null,
      hinders: sides.for,
      promotes: sides.against,
      balanced: sides.balanced,
      score: score * 100,
    })),
    caption:
      chosen === undefined
        ? labels.nothing
        : texts.caption({
            condition: codeLabel(chosen.condition, language),
            sources: counted(result.describing.length, 'source', language),
            studies: result.equalWeights ? '' : formatNumber(result.studies, language),
            total: formatNumber(chosen.total * 100, language, 1),
          }),
  };
}

/** Where conditions and needs are mentioned together, with or without direction: what there is to ask about. */
export function mentionedPairTable(
  result: OpportunityRanking,
  options: { readonly most?: number } = {},
): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const pairs = mentionedPairs(result);
  const shown = pairs.slice(0, options.most ?? 12);
  const terms = termsIn(language);
  return {
    kind: 'table',
    language,
    name: 'mentioned-together',
    columns: [
      { key: 'condition', label: terms.condition },
      { key: 'need', label: terms.need },
      { key: 'studies', label: rankingLabels[language].studies },
      { key: 'sources', label: texts.together },
      { key: 'withDirection', label: texts.withDirection },
    ],
    rows: shown.map(({ condition, need, sources, withDirection }) => ({
      condition: codeLabel(condition, language),
      need: codeLabel(need.indicator, language),
      studies: need.studies,
      sources,
      withDirection,
    })),
    caption:
      pairs.length === 0
        ? texts.neverMentioned
        : texts.mentionedCaption(
            formatNumber(shown.length, language),
            formatNumber(pairs.length, language),
            counted(result.describing.length, 'source', language),
          ),
  };
}

const words = {
  nb: {
    caption: (x: PairCaption) =>
      `${x.condition}: hvor stor andel som hemmer med betingelsen og i lignende tekstutdrag uten, og for hvert behov helningen ${x.studies === '' ? '' : `(studier / ${x.studies}) × `}(hemmer − fremmer) / ${x.sources} × 100. Summen er ${x.total}.`,
    with: 'Med betingelsen: hemmet (%)',
    without: 'Uten: hemmet (%)',
    statistic: 'Vekt × forskjell, i standardfeil',
    together: 'Kilder som nevner begge sammen',
    withDirection: 'Av dem med retning',
    neverMentioned: 'Ingen kilde nevner en betingelse og en indikator i samme tekstutdrag.',
    mentionedCaption: (shown: string, all: string, sources: string) =>
      `De ${shown} mest nevnte av ${all} par, veid med behovet, i ${sources}. Å bli nevnt sammen er verken å hemme eller å fremme.`,
  },
  en: {
    caption: (x: PairCaption) =>
      `${x.condition}: the share that hinders with the condition and in similar selections without, and for each need the lean ${x.studies === '' ? '' : `(studies / ${x.studies}) × `}(hinders − promotes) / ${x.sources} × 100. The sum is ${x.total}.`,
    with: 'With the condition: hindered (%)',
    without: 'Without: hindered (%)',
    statistic: 'Weight × difference, in standard errors',
    together: 'Sources that mention both together',
    withDirection: 'Of these with direction',
    neverMentioned: 'No source mentions a condition and an indicator in the same selection.',
    mentionedCaption: (shown: string, all: string, sources: string) =>
      `The ${shown} most mentioned of ${all} pairs, weighted by the need, in ${sources}. To be mentioned together is neither to hinder nor to promote.`,
  },
} as const;

interface PairCaption {
  readonly condition: string;
  readonly sources: string;
  /** How many; empty where all needs count alike. */
  readonly studies: string;
  readonly total: string;
}
