import { describe, expect, it } from 'vitest';
import { askConsistency, type ConsistencyAnswer } from '../../../src/questions/consistency/askConsistency.js';
import { consistencyFindings } from '../../../src/questions/consistency/findings.js';
import { type Phrase, phraseNumbers, phraseText } from '../../../src/report/phrase.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';
import { value } from './value.js';

const found = askConsistency(levels.inLanguage('en'));
const plain = askConsistency(corpusOf('s1 0-5 A B').inLanguage('en'));
const text = (said: Phrase) => phraseText(said, 'en');
const keyed = (answer: ConsistencyAnswer, key: string) =>
  consistencyFindings(answer).find((finding) => finding.key === key)!;

/** The answer with other numbers of its only tested cell, and of the test of all cells. */
function answerWith(adjusted: number, overall: number): ConsistencyAnswer {
  const [first] = found.cells;
  const [byLevel] = first.comparisons;
  const contradiction = { ...byLevel.contradiction, pairs: 36, falling: 30, rising: 1 };
  return {
    ...found,
    cells: [{ ...first, comparisons: [{ ...byLevel, adjusted, contradiction }] }],
    groupings: [
      {
        ...found.groupings[0],
        omnibus: { ...found.groupings[0].omnibus!, pValue: overall, direction: 'falling' },
      },
    ],
  };
}

describe('findings on consistency', () => {
  it('are sentences with n and a shorter caveat, also where nothing is found or the material lacks direction', () => {
    for (const answer of [found, askConsistency(levels), askConsistency(value), answerWith(0.002, 0.001)]) {
      for (const { sentence, n, caveat, verdict, null: tested, against } of consistencyFindings(answer)) {
        const said = phraseText(sentence, answer.corpus.language);
        expect(phraseText(n, answer.corpus.language)).toMatch(
          /\d+ (?:source|document|kilde|dokument)(?:s|r|er)?$/u,
        );
        expect(said).toMatch(/\.$/u);
        expect([said, caveat.length < said.length]).toEqual([said, true]);
        expect(tested === null).toBe(['description', 'lacking'].includes(verdict));
        if (against !== undefined) expect(phraseText(against, 'en')).toMatch(/\.$/u);
      }
    }
    expect(text(keyed(found, 'consistency.level').sentence)).toBe(
      `By level, from ministry to counsellor (the order is the study’s), the groups cannot be told apart in what they say promotes and hinders, with all pairs tested together (p = ${found.groupings[0].omnibus!.pValue!.toFixed(3)}).`,
    );
    const [missing, ...rest] = consistencyFindings(plain);
    expect(rest).toEqual([]);
    expect(missing).toMatchObject({ verdict: 'lacking', caveat: '' });
    expect(text(missing.sentence)).toMatch(/^No selection has a direction/u);
    const [nb] = consistencyFindings(askConsistency(levels));
    expect(phraseText(nb.sentence, 'nb')).toMatch(
      /^Etter nivå, fra departement til veileder \(rekkefølgen er studiens\)/u,
    );
  });

  it('name the groups and count the pairs of a contradiction that holds', () => {
    const { sentence, against } = keyed(answerWith(0.002, 0.001), 'consistency.level.C.V');
    const start = 'By level, the sources contradict each other on **C × V**';
    const end = '; 30 of 36 pairs of sources across groups go this way (adjusted p = 0.002).';
    expect(text(sentence)).toBe(
      `${start}: directorate +1.0 (2 sources) against counsellor −0.7 (3 sources)${end}`,
    );
    expect(text(against!)).toBe('pairs of sources across groups that go the other way: 1.');
    expect(phraseNumbers(sentence)).toEqual({
      highestBalance: 1,
      highestSources: 2,
      lowestBalance: -2 / 3,
      lowestSources: 3,
      thisWay: 30,
      pairs: 36,
      adjusted: 0.002,
    });
  });

  it('are confirmatory in a fixed order: all pairs together first, then each pair, at the share of the question', () => {
    const verdicts = (adjusted: number, overall: number) =>
      ['consistency.level', 'consistency.level.C.V'].map(
        (key) => keyed(answerWith(adjusted, overall), key)?.verdict,
      );
    expect(verdicts(0.01, 0.01)).toEqual(['confirmatory', 'confirmatory']);
    expect(verdicts(0.011, 0.01)).toEqual(['confirmatory', 'exploratory']);
    expect(verdicts(0.001, 0.011)).toEqual(['exploratory', 'exploratory']);
    expect(verdicts(0.06, 0.06)).toEqual(['nothing', undefined]);
    // The second grouping is never confirmatory.
    const second = { ...found.groupings[1], omnibus: { ...found.groupings[0].omnibus!, pValue: 0.0001 } };
    const both = { ...answerWith(0.5, 0.5), groupings: [found.groupings[0], second], cells: found.cells };
    expect(keyed(both, 'consistency.kind').verdict).toBe('exploratory');
  });

  it('give no p where sources are alike within few clusters, and say so', () => {
    const few = answerWith(0.5, 0.5);
    const clusters = { count: 5, grouped: true, few: true };
    const omnibus = { ...few.groupings[0].omnibus!, pValue: null, clusters };
    const finding = keyed({ ...few, groupings: [{ ...few.groupings[0], omnibus }] }, 'consistency.level');
    expect(finding.verdict).toBe('lacking');
    expect(text(finding.sentence)).toContain('(no p: 5 groups of like sources, and 8 are needed)');
  });

  it('count the sources that agree of those that speak, and those that do not', () => {
    const cell = {
      ...found.cells[0],
      agreement: { kind: 'agreed', direction: 'hinders', against: [] } as const,
    };
    const agreed = { ...cell, all: { ...cell.all, sources: 13, hinders: 12 } };
    const few = { ...cell, all: { ...cell.all, sources: 4, hinders: 4 } };
    const { sentence, against } = keyed({ ...found, cells: [agreed, few] }, 'consistency.agreed');
    const start =
      'In 2 pairs, at least three in four sources say the same, and no group the opposite; those described by most sources:';
    expect(text(sentence)).toBe(
      `${start} **C × V** is described as hindering (12 of 13); **C × V** is described as hindering (4 of 4).`,
    );
    expect(text(against!)).toBe('3 sources say the opposite of at least one of the pairs named.');
  });

  it('say of what most agree on which group says the opposite', () => {
    const { groups } = found.cells[0].comparisons[1];
    const against = [{ ...groups[2], attribute: 'kind' }];
    const agreement = { kind: 'mostly', direction: 'promotes', against } as const;
    const cell = { ...found.cells[0], agreement };
    const { sentence } = keyed({ ...found, cells: [cell] }, 'consistency.mostly');
    expect(text(sentence)).toContain(', but the opposite is said by study (n = 1).');
  });

  it('set value created against value destroyed, individual and public apart, with the step where it turns', () => {
    const finding = keyed(askConsistency(value.inLanguage('en')), 'consistency.destroyed.C');
    expect(finding.verdict).toBe('description');
    expect(text(finding.sentence)).toBe(
      '**C** is said to create value in 3 sources, and to hinder or destroy it in 3; at least once it is said to be destroyed in 3; individual value: created in 1, hindered or destroyed in 2 (at least once destroyed in 1); public value: created in 2, hindered or destroyed in 1 (at least once destroyed in 1); the sign turns between directorate (+1.0; 3 sources so far) and benefit unit / office (−0.8; 4 sources from there on).',
    );
    expect(finding.plain).toBe('Some sources say that “c” creates value, others that it destroys value.');
    // Where nothing is destroyed, what is hindered is told.
    expect(text(keyed(found, 'consistency.destroyed.C').sentence)).toMatch(
      /^\*\*C\*\* is said to create value in 3 sources, and to hinder it in 4/u,
    );
  });

  it('are short enough to open the page', () => {
    for (const answer of [found, askConsistency(levels), answerWith(0.002, 0.001), askConsistency(value)])
      for (const { plain: sentence, key } of consistencyFindings(answer)) {
        if (sentence === undefined) continue;
        const all = sentence.match(/[\p{L}\d-]+/gu)!;
        const lix = all.length + (100 * all.filter((word) => word.length > 6).length) / all.length;
        expect([key, all.length <= 25, lix <= 45]).toEqual([key, true, true]);
      }
  });

  it('say what can be said where there are no groups to compare', () => {
    const one = levels.where({ source: ({ id }) => id.startsWith('k') });
    const findings = consistencyFindings(
      askConsistency(one.inLanguage('en'), { leastSources: 2, leastEachSide: 1 }),
    );
    expect(findings[0]).toMatchObject({ key: 'consistency.lacking', verdict: 'lacking' });
    expect(text(findings[0].sentence)).toContain('no groups to contradict each other');
  });
});
