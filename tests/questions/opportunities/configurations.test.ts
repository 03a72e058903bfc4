import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import { withFamilies } from '../../../src/corpus/families.js';
import { configurationSensitivity } from '../../../src/questions/opportunities/configurationSensitivity.js';
import { configurations, fewestCases } from '../../../src/questions/opportunities/configurations.js';
import { modelText } from '../../../src/questions/qca/minimise.js';
import { defaultSeed, synthesise } from '../../../src/synthetic/synthesise.js';
import { corpusOf } from '../../support/corpusOf.js';
import { bank, readBack } from '../../synthetic/project.js';
import { sorted } from './support.js';

const codes = 'A:condition B:condition V:indicator plus:valence minus:valence';

/** Each source as `A B +++-`: conditions on as many selections as they are named, then directed selections on V. */
function material(sources: Readonly<Record<string, string>>): Corpus {
  const rows = Object.entries(sources).flatMap(([id, words]) =>
    words
      .split(/\s+/u)
      .flatMap((word) =>
        /^[+-]+$/u.test(word) ? [...word].map((sign) => `V ${sign === '+' ? 'plus' : 'minus'}`) : [word],
      )
      .map((own, i) => `${id}  ${i * 10}-${i * 10 + 10}  ${own}`),
  );
  const plain = withFamilies(corpusOf(rows.join('\n'), { codes }), [
    { code: 'plus', family: 'valence', role: 'promotes', where: '' },
    { code: 'minus', family: 'valence', role: 'hinders', where: '' },
  ]);
  const isStudy = (id: string) => id.startsWith('s');
  return new Corpus({
    ...plain,
    sources: plain.sources.map((source) => ({ ...source, kind: isStudy(source.id) ? 'study' : 'interview' })),
  });
}

const small = material({
  i1: 'A A A +++',
  i2: 'A A B +++',
  i3: 'B B B ---',
  i4: 'A B B --+',
  i5: 'A +',
  s1: 'A A A +++',
});

describe('configurations of a small corpus, counted by hand', () => {
  const options = { conditions: ['A', 'B'], sets: 'crisp' } as const;
  const found = configurations(small, options);

  it('take interviews with enough directed selections as cases, and name the others', () => {
    expect(found.cases.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3', 'i4']);
    expect(found.leftOut.map(({ id }) => id)).toEqual(['i5']);
    expect(found.balances).toEqual([1, 1, -1, expect.closeTo(-1 / 3, 12)]);
  });

  it('call a condition present where it takes up at least the mean share', () => {
    // A: 3/6, 2/6, 0, 1/6, mean 1/4; B: 0, 1/6, 3/6, 2/6, mean 1/4.
    expect(found.conditions.map(({ set, anchors }) => [set.name, anchors.crossover, set.values])).toEqual([
      ['A', 0.25, [1, 1, 0, 0]],
      ['B', 0.25, [0, 0, 1, 1]],
    ]);
  });

  it('find what goes with value and with its absence', () => {
    const texts = (of: 'value' | 'noValue') =>
      found[of]!.solutions.map((solved) => [
        solved.solution,
        solved.models.map((model) => modelText(solved, model)),
      ]);
    expect(texts('value')).toEqual([
      ['conservative', ['A*~B']],
      ['parsimonious', ['A', '~B']],
    ]);
    expect(texts('noValue')).toEqual([
      ['conservative', ['~A*B']],
      ['parsimonious', ['~A', 'B']],
    ]);
    const [a] = found.value!.single;
    expect([a.inclusion, a.relevance, a.coverage]).toEqual([1, 1, 1]);
  });

  it('add an intermediate solution where expectations are given, turned for the absence', () => {
    const { value, noValue } = configurations(small, { ...options, expectations: { A: 1 } });
    const between = (of: typeof value) =>
      of!.solutions[1].models.map((model) => modelText(of!.solutions[1], model));
    expect(value!.solutions.map(({ solution }) => solution)).toEqual([
      'conservative',
      'intermediate',
      'parsimonious',
    ]);
    // Only absence of A is contrary to the expectation; the conservative term has its presence.
    expect(between(value)).toEqual(['A*~B']);
    expect(between(noValue)).toEqual(['~A*B']);
  });

  it('are fuzzy by the direct method, and give the same picture', () => {
    const fuzzy = configurations(small, { conditions: ['A', 'B'] });
    const [values] = [fuzzy.conditions[0].set.values];
    expect(values[0]).toBeCloseTo(0.95, 12);
    expect(values[2]).toBeCloseTo(0.05, 12);
    expect(fuzzy.value!.table.rows.map(({ cases }) => cases)).toEqual([
      ['i3', 'i4'],
      ['i1', 'i2'],
    ]);
  });

  it('show how the solution moves when one choice is turned', () => {
    const rows = configurationSensitivity(configurations(small, options), { outcome: 'value' }).rows;
    expect(rows[0]).toMatchObject({
      choice: 'asChosen',
      expression: 'A*~B',
      positiveRows: 1,
      models: 1,
      same: true,
    });
    expect(rows.map(({ choice }) => choice)).toEqual([
      'asChosen',
      'sets',
      'crossover',
      'crossover',
      'outcome',
      'outcome',
      'inclusionCut',
      'inclusionCut',
      'priCut',
    ]);
    // A limit of 0.75 x 0.25 leaves i4 (1/6) out of A, and takes i2 (1/6) no further into B.
    expect(rows[2]).toMatchObject({ value: 0.75, expression: 'A*~B' });
  });
});

describe('configurations', () => {
  it('are not made without cases, direction or conditions; and say what is missing', () => {
    const none = configurations(corpusOf('i1  0-10  A V', { codes }));
    expect([none.value, none.noValue, none.missing]).toEqual([null, null, ['valence']]);
    const one = configurations(material({ i1: 'A +++' }));
    expect([one.value, one.missing, one.cases.length]).toEqual([null, [], 1]);
    expect(configurationSensitivity(one).rows).toEqual([]);
    expect(configurations(corpusOf('')).value).toBeNull();
  });

  it('name an unknown condition', () => {
    expect(() => configurations(small, { conditions: ['AA'] })).toThrow(/unknown code "AA"/u);
  });

  it('of the embedded project: where value is not created, the promoting C07 and C09 are little spoken of', async () => {
    const { corpus } = await readBack(synthesise(bank, { seed: defaultSeed, edition: 1 }));
    const found = configurations(corpus, { conditions: ['C07', 'C09'] });
    expect(found.cases.length + found.leftOut.length).toBe(42);
    const [conservative] = found.noValue!.solutions;
    expect(conservative.models.map((model) => modelText(conservative, model))).toEqual(['~C07*~C09']);
    const [{ fit }] = conservative.models;
    expect(fit.inclusion).toBeGreaterThan(0.9);
    expect(found.value!.table.rows.at(-1)).toMatchObject({ values: [1, 1], output: expect.any(String) });
  });

  it('refuse a search that is too large with a sentence, not an error', async () => {
    const { corpus } = await readBack(synthesise(bank, { seed: defaultSeed, edition: 1 }));
    const all = corpus.codes.filter(({ family }) => family !== 'valence').map(({ id }) => id);
    const found = configurations(corpus, { conditions: all.filter((id) => /^[CV]\d/u.test(id)) });
    expect(found.conditions.length).toBeGreaterThan(13);
    expect(found.refused).toMatchObject({ kind: 'combinations', most: 2_000_000 });
    expect(found.value).toBeNull();
  });
});

describe('the cases that a comparison takes unasked', () => {
  it('are four for each combination', () => {
    expect([2, 3, 4].map(fewestCases)).toEqual([16, 32, 64]);
    expect(configurations(sorted, { conditions: ['C1', 'C2'] })).toMatchObject({ fewest: 16 });
  });
});
