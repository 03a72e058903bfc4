import { changePhrase } from '../inference/change.statements.js';
import type { Finding } from '../report/finding.js';
import type { Language } from '../shared/language.js';
import { type AskedAgain, drawsOfChange, findingChange } from './findingChange.js';

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
      return findingsOf(parts.again(answer, part, { ...options, coders, permutations: draws }));
    },
  });
  return found.map((finding) => {
    if (finding.verdict !== 'confirmatory') return finding;
    const change = changeOf({
      holds: (again) => again.some(({ key, verdict }) => key === finding.key && verdict === 'confirmatory'),
      tested: (again) => again.some((each) => each.null === finding.null),
      carriers: parts.carriers(answer, finding.key),
    });
    const said = changePhrase(change, language);
    return said === undefined ? finding : { ...finding, change: said };
  });
}

/** The material of an answer, and how it is asked again. */
interface ChangesOf<Answer> {
  readonly corpus: Parameters<AskedAgain<Answer>['again']>[1];
  readonly parts: AskedAgain<Answer>;
}
