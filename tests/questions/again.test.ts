import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { designAgain } from '../../src/questions/design/again.js';
import { design } from '../../src/questions/design/question.js';
import { type AskedAgain, byWeight, drawsOfChange } from '../../src/questions/findingChange.js';
import type { ForQuestions } from '../../src/questions/forQuestions.js';
import { needsAgain } from '../../src/questions/needs/again.js';
import { needs } from '../../src/questions/needs/question.js';
import { opportunitiesAgain } from '../../src/questions/opportunities/again.js';
import { opportunities } from '../../src/questions/opportunities/question.js';
import { prioritiesAgain } from '../../src/questions/priorities/again.js';
import { priorities } from '../../src/questions/priorities/question.js';
import type { Finding } from '../../src/report/finding.js';
import { firstEdition } from '../support/firstEdition.js';

interface Asks<Answer> {
  readonly ask: (corpus: Corpus, options?: ForQuestions) => Answer;
  readonly findings: (answer: Answer, options: { change: false }) => { readonly found: readonly Finding[] };
}

/** Findings of a question, and of the same asked again of the same material with fewer draws. */
function twice<Answer>(corpus: Corpus, { ask, findings }: Asks<Answer>, parts: AskedAgain<Answer>) {
  const answer = ask(corpus);
  const options = { ...parts.asked(answer), permutations: drawsOfChange };
  const keys = (one: Answer) =>
    findings(one, { change: false })
      .found.filter(({ verdict }) => verdict === 'confirmatory' || verdict === 'exploratory')
      .map(({ key }) => key)
      .sort();
  const carried = (key: string) => parts.carriers(answer, key);
  return { first: keys(answer), second: keys(parts.again(answer, corpus, options)), carried };
}

describe('a question asked again of the same material', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await firstEdition();
  });

  it('finds the same needs, carried by the studies that report them', () => {
    const { first, second, carried } = twice(corpus, needs, needsAgain);
    expect(second).toEqual(first);
    const own = carried('needs.more.V02');
    expect(own.length).toBeGreaterThan(10);
    for (const source of own) expect(corpus.sources[source].kind).toBe('study');
    expect(carried('needs.more.V99')).toEqual([]);
  });

  it('finds the same gaps and promises, carried by those who say so', () => {
    const { first, second, carried } = twice(corpus, design, designAgain);
    expect(second).toEqual(first);
    const kinds = new Set(carried('design.gap.V02').map((source) => corpus.sources[source].kind));
    expect(kinds.has('study') && kinds.size > 1).toBe(true);
    for (const source of carried('design.promise.V08'))
      expect(['document', 'interview']).toContain(corpus.sources[source].kind);
  });

  it('finds the same priorities and opportunities', () => {
    const { first, second, carried } = twice(corpus, priorities, prioritiesAgain);
    expect(second).toEqual(first);
    const found = twice(corpus, opportunities, opportunitiesAgain);
    expect(found.second).toEqual(found.first);
    expect(carried('priorities.order').length).toBeGreaterThan(5);
    expect(carried('priorities.focus').length).toBeGreaterThan(1);
  });
});

describe('sources by how much they carry', () => {
  it('stand the heaviest first, summed, without those that carry nothing', () => {
    expect(
      byWeight([
        [4, 1],
        [2, 1],
        [4, 1],
        [7, -1],
        [5, 0],
        [1, 1],
      ]),
    ).toEqual([4, 1, 2]);
  });
});
