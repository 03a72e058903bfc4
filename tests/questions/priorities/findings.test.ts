import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import { prioritiesFindings } from '../../../src/questions/priorities/findings.js';
import { type Priorities, prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { priorityGroupStatements } from '../../../src/questions/priorities/statements.js';
import { type Phrase, phraseText } from '../../../src/report/phrase.js';
import { alone, circle, few, ordered, sidesOnly, silent, sources } from './examples.js';
import { weighing, withLevels } from './tradeoffs.js';

const text = (said: Phrase) => phraseText(said, 'en');

describe('findings on priorities', () => {
  it('say the order and the interest of choice, each with its n and caveat, and nothing of the only set, which is no circle', () => {
    const findings = prioritiesFindings(ordered);
    expect(findings.map(({ sentence }) => text(sentence))).toEqual([
      'When interests are weighed against each other, **A** most often comes first and **C** most often last; such a difference is more than if each source might as well have said the opposite (p = 0.005).',
      expect.stringContaining('**C** is on average put first in 0% of the trade-offs of a source'),
    ]);
    expect(findings.map(({ n }) => text(n))).toEqual([
      '42 trade-offs in 14 sources',
      '28 trade-offs in 14 sources',
    ]);
    expect(findings.map(({ key, verdict, null: tested }) => [key, verdict, tested])).toEqual([
      ['priorities.order', 'confirmatory', 'noOrder'],
      ['priorities.focus', 'confirmatory', 'average'],
    ]);
    for (const { caveat, sentence } of findings) expect(caveat.length).toBeLessThan(text(sentence).length);
    expect(findings.map(({ against }) => against && text(against))).toEqual([
      'in 0 of 14 sources the trade-offs, taken together, go against the order.',
      'in 0 of 14 sources it is more often put first than last.',
    ]);
    expect(findings.map(({ plain }) => plain)).toEqual([
      'When interests must be weighed against each other, “a” most often comes first and “c” last.',
      'When “c” is weighed against something else, it more often loses than wins.',
    ]);
    const [nb] = prioritiesFindings({ ...ordered, corpus: ordered.corpus.inLanguage('nb') });
    expect(text(nb.sentence)).toMatch(/^Når hensyn veies mot hverandre/u);
  });

  it('stand in a fixed sequence: what comes after something that does not hold is exploratory', () => {
    const verdicts = (found: Priorities) =>
      prioritiesFindings(found).map(({ key, verdict }) => [key.slice(11), verdict]);
    const weaker = { ...ordered, noOrder: { ...ordered.noOrder, pAtLeast: 0.01 } };
    expect(verdicts(weaker).slice(0, 2)).toEqual([
      ['order', 'exploratory'],
      ['focus', 'exploratory'],
    ]);
    const groups = (before: number) => {
      const notes = sources(40, (s) => (s < 20 ? 'A>B A>C B>C' : 'A>B A>C C>B'));
      const found = prioritiesOf(
        withLevels(weighing(notes), (s) => (s < 20 ? 'law' : 'counsellor')),
        few,
      );
      return verdicts({ ...found, noOrder: { ...found.noOrder, pAtLeast: before } });
    };
    expect(groups(0.005)).toContainEqual(['level', 'confirmatory']);
    expect(groups(0.04)).toContainEqual(['level', 'exploratory']);
  });

  it('test nothing where sources are of few clusters, and say so', () => {
    const notes = sources(14, () => 'A>B A>C B>C');
    const corpus = weighing(notes).inLanguage('en');
    const offices = new Corpus({
      ...corpus,
      sources: corpus.sources.map((source, s) => ({ ...source, attributes: { office: 'ABCDE'[s % 5] } })),
    });
    const found = prioritiesOf(offices, few);
    expect(found.clusters).toMatchObject({ by: 'office', count: 5, few: true });
    const [first, ...others] = prioritiesFindings(found);
    expect(first).toMatchObject({ key: 'priorities.order', verdict: 'description', null: null });
    expect(text(first.sentence)).toContain('come from only 5 clusters, and eight are needed');
    expect(others.every(({ verdict }) => verdict === 'description')).toBe(true);
    expect(prioritiesOf(offices, { ...few, clusters: 'source' }).noOrder.pAtLeast).toBe(0.005);
  });

  it('say plainly where nothing was found, and where something is missing', () => {
    const first = (found: Priorities) => text(prioritiesFindings(found)[0].sentence);
    expect(first(circle)).toContain('No common order of the interests can be distinguished from chance');
    expect(prioritiesFindings(silent)).toHaveLength(1);
    expect(first(silent)).toContain('This material lacks trade-offs between interests');
    expect(first(sidesOnly)).toContain('No selection of the material puts one interest');
    expect(first(alone)).toContain('Only one source weighs interests');
  });

  it('tell which interest parts the groups', () => {
    const notes = sources(40, (s) => (s < 20 ? 'A>B A>C' : 'B>A A>C'));
    const found = prioritiesOf(
      withLevels(weighing(notes), (s) => (s < 20 ? 'law' : 'counsellor')).inLanguage('en'),
      few,
    );
    const said = prioritiesFindings(found).map(({ sentence }) => sentence);
    const differs = said.find((sentence) => text(sentence).includes('put in different orders'))!;
    expect(text(differs)).toMatch(
      /divided by level \(p = 0\.005\); the difference is largest for \*\*[AB]\*\*, which is put first most often in the group (?:law|counsellor) \(adjusted p = 0\.005\)\.$/u,
    );
    expect(priorityGroupStatements(found)[0].text).toMatch(
      /\*\*A\*\* is put first most often in the group law and least often in counsellor/u,
    );
  });
});
