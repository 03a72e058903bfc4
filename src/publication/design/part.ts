import type { DesignGaps } from '../../questions/design/designGaps.js';
import { designGroups } from '../../questions/design/keys.findings.js';
import { design as question } from '../../questions/design/question.js';
import { questionNumber } from '../../questions/questions.js';
import { codeSubjects } from '../codeSubjects.js';
import type { PublicPart } from '../publicPart.js';
import { candidate, type PublicSources, uses } from '../publicSources.js';
import { estimandTable } from './estimands.tables.js';
import { publicDesignFigure } from './figure.js';
import { contrastTable, groupCandidates, groupTables } from './groups.tables.js';
import { type DesignMaterial, indicatorTable } from './indicators.tables.js';

/**
 * How useful each count of an indicator is: gaps need those that promote and those with a direction, unmet needs those that hinder,
 * and nothing needs the others.
 */
const useOf: Readonly<Record<string, number>> = {
  directed: uses.mentions + 4,
  promotes: uses.mentions + 3,
  hinders: uses.mentions + 2,
  mentions: uses.mentions,
  ambivalent: uses.sides,
  undirected: uses.sides - 10,
};

/**
 * Whether the meeting is designed for what users need, for publication. In material that does not bear the question only its
 * findings are left.
 *
 * @param answer of the whole material
 */
export function designPart(sources: PublicSources, answer: DesignGaps): PublicPart {
  const bears = answer.missing.every((each) => each === 'studies');
  const indicators = bears
    ? [...answer.indicators].sort((a, b) => a.indicator.index - b.indicator.index)
    : [];
  const subjects = codeSubjects(
    sources,
    answer.directed,
    indicators.map(({ indicator }) => indicator),
  );
  const groups = designGroups(answer);
  const material: DesignMaterial = { sources, design: answer, indicators, subjects, groups };
  const tables =
    indicators.length === 0
      ? []
      : [
          indicatorTable(material),
          estimandTable(material),
          ...contrastTable(material),
          ...groupTables(material),
        ];
  const whole = subjects.flatMap(({ key }) =>
    groups.flatMap((group) => Object.keys(useOf).map((set) => candidate(key, set, group, useOf[set]))),
  );
  const known = new Set(whole.map(({ key }) => key));
  return {
    section: 'design',
    number: questionNumber(question),
    subjects,
    within: [],
    candidates: [...whole, ...groupCandidates(material).filter(({ key }) => !known.has(key))],
    tables,
    figures: (released) =>
      released.filter(({ name }) => name === 'indicators').map((table) => publicDesignFigure(table, answer)),
    findings: question.findings(answer, { change: false }),
    seed: answer.seed,
  };
}
