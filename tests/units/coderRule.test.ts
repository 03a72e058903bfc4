import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { type CoderRule, defaultCoderRule, parseCoderRule } from '../../src/units/coderRule.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { unitRows } from '../support/matrices.js';

// Three coders coded i1; anna coded i2 alone.
const unreconciled = corpusOf(
  `
  i1  0-10   A     @anna
  i1  0-10   A B   @bo
  i1  0-10   A     @cato
  i1  20-30  B     @anna
  i1  20-30  B     @bo
  i1  40-50  A     @cato
  i2  0-10   A B   @anna
  `,
  { codes: 'A B' },
);

// anna and bo coded i1 and agreed on one coding; anna coded i2 alone; i3 has only what they agreed on.
const reconciled = corpusOf(
  `
  i1  0-10   A     @anna
  i1  0-10   B     @bo
  i1  20-30  B     @bo
  i1  0-10   A B   @reconciled
  i2  0-10   A     @anna
  i3  0-10   B     @reconciled
  `,
  { codes: 'A B' },
);

const counted = (corpus: typeof reconciled, coders: CoderRule) =>
  unitRows(incidence(corpus, { unit: 'selection', coders }));

describe('the coder rule', () => {
  it('any: one coder is enough', () => {
    expect(counted(unreconciled, 'any')).toEqual(['i1: A B', 'i1: B', 'i1: A', 'i2: A B']);
  });

  it('majority: two of three coders, or the only one', () => {
    expect(counted(unreconciled, 'majority')).toEqual(['i1: A', 'i1: B', 'i1:', 'i2: A B']);
  });

  it('majority: one of two coders is no majority', () => {
    const corpus = corpusOf('i1 0-9 A B @anna\ni1 0-9 A @bo', { codes: 'A B' });
    expect(counted(corpus, 'majority')).toEqual(['i1: A']);
  });

  it('all: every coder of the source, not of the project', () => {
    expect(counted(unreconciled, 'all')).toEqual(['i1: A', 'i1:', 'i1:', 'i2: A B']);
  });

  it('coder:ID: that coder, in units of that coder', () => {
    expect(counted(unreconciled, 'coder:anna')).toEqual(['i1: A', 'i1: B', 'i2: A B']);
    expect(counted(unreconciled, 'coder:bo')).toEqual(['i1: A B', 'i1: B']);
  });

  it('reconciled: what the coders agreed on, and the coding of who coded a source alone', () => {
    expect(counted(reconciled, 'reconciled')).toEqual(['i1: A B', 'i2: A', 'i3: B']);
  });

  it('any, majority and all: the reconciled coding is no further opinion, but counts where it is the only one', () => {
    expect(counted(reconciled, 'any')).toEqual(['i1: A B', 'i1: B', 'i2: A', 'i3: B']);
    expect(counted(reconciled, 'majority')).toEqual(['i1:', 'i1:', 'i2: A', 'i3: B']);
    expect(counted(reconciled, 'all')).toEqual(['i1:', 'i1:', 'i2: A', 'i3: B']);
  });

  it('refuses reconciled where several coders coded a source and nobody reconciled it', () => {
    expect(() => counted(unreconciled, 'reconciled')).toThrow(
      'the rule reconciled needs a reconciled coding in every source of several coders; there is none in i1',
    );
  });

  it('names five of the sources that are not reconciled and counts the others', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].flatMap((i) => [`s${i} 0-5 A @anna`, `s${i} 0-5 A @bo`]);
    expect(() => counted(corpusOf(rows.join('\n')), 'reconciled')).toThrow('s1, s2, s3, s4, s5 and 2 more');
  });

  it('refuses a coder and a rule that do not exist, rather than count nothing', () => {
    expect(() => counted(unreconciled, 'coder:ana')).toThrow('did you mean "anna"?');
    expect(() => counted(unreconciled, 'majorty' as CoderRule)).toThrow('did you mean "majority"?');
  });

  it('counts a coder who found nothing among the coders of a source', () => {
    const builder = new CorpusBuilder();
    const source = builder.addSource({ id: 'i1' }, '');
    builder.addCode({ id: 'A', name: 'A' }, '');
    const selection = builder.span(source, 0, 9, '');
    builder.addCoding(selection, 0, builder.coder('anna'), '');
    builder.addReading(source, builder.coder('bo'));
    const provenance = { name: '', synthetic: true, licence: '', description: '' };
    const { corpus } = builder.build('p', 'f', 't', provenance);
    expect(counted(corpus, 'all')).toEqual(['i1:']);
    expect(counted(corpus, 'any')).toEqual(['i1: A']);
  });

  it('asks the same coders after codes were filtered out: bo did not see B, so B has no majority', () => {
    const corpus = corpusOf('i1 0-9 A B @anna\ni1 0-9 A @bo', { codes: 'A B' });
    const onlyB = corpus.where({ code: (code) => code.id === 'B' });
    expect(counted(onlyB, 'majority')).toEqual(['i1:']);
  });

  it('does not take a coding for reconciled when the reconciled one was filtered out by code', () => {
    const corpus = corpusOf('i1 0-9 A B @anna\ni1 0-9 A @reconciled', { codes: 'A B' });
    const onlyB = corpus.where({ code: (code) => code.id === 'B' });
    expect(counted(onlyB, 'reconciled')).toEqual([]);
  });

  it('forgets the coders that were filtered out', () => {
    const anna = unreconciled.where({ coder: (coder) => coder.id === 'anna' });
    expect(counted(anna, 'all')).toEqual(['i1: A', 'i1: B', 'i2: A B']);
  });
});

describe('the default rule', () => {
  it('is the reconciled coding where the project has one, else any coder', () => {
    expect(defaultCoderRule(reconciled)).toBe('reconciled');
    expect(defaultCoderRule(unreconciled)).toBe('any');
  });

  it('is any when the reconciled coding was filtered out', () => {
    expect(defaultCoderRule(reconciled.where({ coder: (coder) => !coder.reconciled }))).toBe('any');
  });
});

describe('parseCoderRule', () => {
  const builder = new CorpusBuilder();
  builder.coder('a1', 'Anna');
  builder.coder('b1', 'Bo');
  builder.coder('b2', 'Bo');
  const provenance = { name: '', synthetic: true, licence: '', description: '' };
  const { corpus } = builder.build('p', 'f', 't', provenance);

  it('takes the rules, a coder with or without "coder:", and a name that one coder has', () => {
    for (const rule of ['any', 'majority', 'all', 'reconciled'])
      expect(parseCoderRule(corpus, rule)).toBe(rule);
    expect(parseCoderRule(corpus, 'coder:a1')).toBe('coder:a1');
    expect(parseCoderRule(corpus, 'a1')).toBe('coder:a1');
    expect(parseCoderRule(corpus, 'Anna')).toBe('coder:a1');
  });

  it('refuses a name that two coders have', () => {
    expect(() => parseCoderRule(corpus, 'Bo')).toThrow(RangeError);
  });

  it('lists the rules and the coders when there is no such rule', () => {
    expect(() => parseCoderRule(corpus, 'majorty')).toThrow(
      'unknown coder rule "majorty"; did you mean "majority"? Rules: any, majority, all, reconciled, coder:ID; coders: a1, b1, b2',
    );
  });
});
