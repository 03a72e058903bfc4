import type { Priorities } from '../../questions/priorities/priorities.js';
import { priorities as question } from '../../questions/priorities/question.js';
import { questionNumber } from '../../questions/questions.js';
import type { PublicPart } from '../publicPart.js';
import type { PublicSources } from '../publicSources.js';
import { publicInterestFigure } from './figure.js';
import { focusTable } from './focus.tables.js';
import { groupTables, interestTable, type PriorityMaterial, tradeoffTable } from './interests.tables.js';
import {
  interestSubjects,
  orderOfSources,
  pairSubjects,
  priorityCandidates,
  weighedUnions,
  weighedWithin,
} from './tradeoffSubjects.js';

/**
 * Which interest is put before which, for publication. In material that weighs none against another only the findings are left.
 *
 * @param answer of the whole material
 */
export function prioritiesPart(sources: PublicSources, answer: Priorities): PublicPart {
  const bears = answer.order.fit !== null;
  const pairs = bears ? pairSubjects(sources, answer) : [];
  const interests = bears ? interestSubjects(sources, answer) : [];
  const material: PriorityMaterial = { sources, found: answer, subjects: interests };
  return {
    section: 'priorities',
    number: questionNumber(question),
    subjects: bears ? [...pairs, ...interests, orderOfSources(sources, answer)] : [],
    within: bears ? weighedWithin(answer) : [],
    unions: bears ? weighedUnions(answer) : [],
    candidates: bears ? priorityCandidates(sources, pairs, interests) : [],
    tables: bears
      ? [interestTable(material), tradeoffTable(material), ...groupTables(material), ...focusTable(material)]
      : [],
    figures: (released) =>
      released.filter(({ name }) => name === 'interests').map((table) => publicInterestFigure(table, answer)),
    findings: question.findings(answer, { change: false }),
    seed: answer.order.seed,
  };
}
