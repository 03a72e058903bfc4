import type { CountCell } from '../../disclosure/countModel.js';
import { pairKey } from '../../disclosure/subjectKeys.js';
import { unitsWith } from '../../questions/directedUnits.js';
import { directions } from '../../questions/direction.js';
import type { OpportunitiesAnswer } from '../../questions/opportunities/askOpportunities.js';
import { opportunityGroups } from '../../questions/opportunities/keys.findings.js';
import type { Opportunity, OpportunityRanking } from '../../questions/opportunities/opportunityRanking.js';
import { opportunities as question } from '../../questions/opportunities/question.js';
import { questionNumber } from '../../questions/questions.js';
import { codeSubjects, spokenSubject } from '../codeSubjects.js';
import type { PublicPart } from '../publicPart.js';
import { candidate, type PublicSources, uses } from '../publicSources.js';
import {
  type ContrastSubjects,
  contrastCategories,
  contrastSubjects,
  contrastWithin,
  moreCategories,
} from './contrastSubjects.js';
import { publicOpportunityFigure } from './figure.js';
import { type MentionedPair, mentionedTable } from './mentioned.tables.js';
import { type OpportunityMaterial, publicOpportunityTable } from './opportunities.tables.js';

/**
 * Conditions with which value is more hindered, for publication. Configurations are not published, as each rests on few sources.
 * In material that does not bear the question only its findings are left.
 *
 * @param answer of the whole material
 */
export function opportunitiesPart(sources: PublicSources, answer: OpportunitiesAnswer): PublicPart {
  const { ranked } = answer;
  const bears = ranked.ranking.length > 0;
  const opportunities = bears
    ? [...ranked.ranking].sort((a, b) => a.condition.index - b.condition.index)
    : [];
  const contrasts = contrastSubjects(sources, ranked, opportunities);
  const mentioned = bears ? pairsOf(ranked) : [];
  const pairs = new Map(
    mentioned.map(({ condition, need }) => {
      const key = pairKey(condition, need.indicator);
      const units = unitsWith(ranked.directed, [condition, need.indicator]);
      return [key, spokenSubject(sources, ranked.directed, key, units)];
    }),
  );
  const groups = opportunityGroups(ranked);
  const material: OpportunityMaterial = { sources, ranked, opportunities, contrasts, pairs, groups };
  const compared = contrasts.flatMap((subjects, i) =>
    subjects === null ? [] : [{ subjects, own: opportunities[i] }],
  );
  return {
    section: 'opportunities',
    number: questionNumber(question),
    subjects: [
      ...pairs.values(),
      ...codeSubjects(
        sources,
        ranked.directed,
        compared.map(({ own }) => own.contrast!.need.indicator),
      ),
      ...compared.flatMap(({ subjects }) => [subjects.with, subjects.without, subjects.more]),
    ],
    within: compared.flatMap(({ own, subjects }) => contrastWithin(own, subjects)),
    candidates: [
      ...[...pairs.keys()].flatMap((key) =>
        groups.map((group) => candidate(key, 'mentions', group, uses.mentions)),
      ),
      ...toldPairs(opportunities).flatMap((key) =>
        groups.flatMap((group) => directions.map((set) => candidate(key, set, group, uses.sides))),
      ),
      ...compared.flatMap(({ subjects }) => contrastCandidates(subjects)),
    ],
    tables: bears ? [publicOpportunityTable(material), mentionedTable(material, mentioned)] : [],
    figures: (released) =>
      released
        .filter(({ name }) => name === 'opportunities')
        .map((table) => publicOpportunityFigure(table, ranked)),
    findings: question.findings(answer, { change: false }),
    seed: ranked.seed,
  };
}

/** Every condition of the codebook with every indicator in use. */
function pairsOf({ directed, needs }: OpportunityRanking): MentionedPair[] {
  return directed.corpus.codes
    .filter(({ family }) => family === 'condition')
    .flatMap((condition) => needs.map((need) => ({ condition, need })));
}

/** Keys of the pairs of which sides are told. */
function toldPairs(opportunities: readonly Opportunity[]): string[] {
  return [
    ...new Set(
      opportunities.flatMap(({ condition, told, lean }) =>
        [told, lean.pair].map(({ need }) => pairKey(condition, need.indicator)),
      ),
    ),
  ];
}

function contrastCandidates({ with: withIt, without, more }: ContrastSubjects): CountCell[] {
  return [
    ...[withIt, without].flatMap(({ key }) => [
      ...contrastCategories.map((set) => candidate(key, set, '', uses.sides + 5)),
      candidate(key, 'compared', '', uses.sides),
    ]),
    ...moreCategories.map((set) => candidate(more.key, set, '', uses.kinds)),
  ];
}
