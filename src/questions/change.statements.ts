import type { Corpus } from '../corpus/corpus.js';
import { changePhrase } from '../inference/change.statements.js';
import type { Finding } from '../report/finding.js';
import type { Language } from '../shared/language.js';
import { mapInSteps } from '../shared/work.js';
import { groupOf } from '../units/groups.js';
import { type AskedAgain, drawsOfChange, findingChange } from './findingChange.js';
import type { ForQuestions } from './forQuestions.js';

export { changePhrase } from '../inference/change.statements.js';

/**
 * The confirmatory findings of an answer with what would change them; the others as they are. A finding holds where the question,
 * asked anew, has a confirmatory finding with the same key.
 *
 * @param findingsOf the findings of an answer, without what would change them
 */
export function withChanges<Answer>(
  answer: Answer,
  language: Language,
  findingsOf: (answer: Answer) => readonly Finding[],
  { corpus, parts }: ChangesOf<Answer>,
): readonly Finding[] {
  const found = findingsOf(answer);
  if (!found.some(({ verdict }) => verdict === 'confirmatory')) return found;
  const { coders: rule, ...options } = parts.asked(answer);
  const changeOf = findingChange<readonly Finding[]>({
    corpus,
    coders: rule,
    ask: (part, coders) => {
      const draws = Math.min(options.permutations ?? drawsOfChange, drawsOfChange);
      const asked = { ...options, ...clustersIn(part, options), coders, permutations: draws };
      return findingsOf(parts.again(answer, part, asked));
    },
  });
  const confirmed = found.filter(({ verdict }) => verdict === 'confirmatory');
  const said = mapInSteps('changes', confirmed, (finding) => {
    const change = changeOf({
      holds: (again) => again.some(({ key, verdict }) => key === finding.key && verdict === 'confirmatory'),
      tested: (again) => again.some((each) => each.null === finding.null),
      carriers: parts.carriers(answer, finding.key),
    });
    return changePhrase(change, language);
  });
  return found.map((finding) => {
    const change = said[confirmed.indexOf(finding)];
    return change === undefined ? finding : { ...finding, change };
  });
}

/** What sources stand together in, where some source that is left has it. */
function clustersIn({ sources }: Corpus, { clusters }: ForQuestions): Pick<ForQuestions, 'clusters'> {
  if (clusters === undefined) return {};
  const has = sources.some((source) => groupOf(source, [clusters]) !== undefined);
  return { clusters: has ? clusters : 'source' };
}

/** The material of an answer, and how it is asked again. */
interface ChangesOf<Answer> {
  readonly corpus: Corpus;
  readonly parts: AskedAgain<Answer>;
}
