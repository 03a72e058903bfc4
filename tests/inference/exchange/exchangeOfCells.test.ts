import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { Corpus } from '../../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import type { CellTest, CellTestOptions } from '../../../src/inference/cellTest.js';
import { cellTests } from '../../../src/inference/cellTests.js';
import { factsOf } from '../../../src/inference/facts.js';
import { matrixTests } from '../../../src/inference/matrixTests.js';
import { SeededRandom } from '../../../src/shared/seededRandom.js';
import { incidence } from '../../../src/units/incidence.js';
import { corpusOf } from '../../support/corpusOf.js';

/** 14 sources of 12 places; C0 and V0 go together. Beside them valence, an interest, and a heading over two indicators. */
function draw(seed: number, change: { readonly second?: boolean; readonly empty?: boolean } = {}): Corpus {
  const random = new SeededRandom(seed, 'cells');
  const builder = new CorpusBuilder();
  const add = (id: string, family: 'condition' | 'indicator' | 'interest' | 'valence', parentId?: string) =>
    builder.addCode({ id, name: id, family, ...(parentId === undefined ? {} : { parentId }) }, id);
  const [c0, c1, c2] = ['C0', 'C1', 'C2'].map((id) => add(id, 'condition'));
  add('V', 'indicator');
  const [v0, v1, v2, v3] = ['V0', 'V1']
    .map((id) => add(id, 'indicator', 'V'))
    .concat(['V2', 'V3'].map((id) => add(id, 'indicator')));
  const [interest, valence] = [add('I', 'interest'), add('D', 'valence')];
  const coders = [builder.coder('anna'), ...(change.second ? [builder.coder('berit')] : [])];
  for (let s = 0; s < 14; s++) {
    let text = '';
    const spans: [number, number, number[]][] = [];
    for (let place = 0; place < 12; place++) {
      const some = (rates: [number, number][]) =>
        rates.flatMap(([code, rate]) => (random.uniform() < rate ? [code] : []));
      const rows = some([
        [c0, 0.35],
        [c1, 0.3],
        [c2, 0.25],
      ]);
      const codes = [
        ...rows,
        ...some([
          [v0, rows.includes(c0) ? 0.6 : 0.15],
          [v1, 0.3],
          [v2, 0.25],
          [v3, 0.2],
          [interest, 0.3],
          [valence, 0.6],
        ]),
      ];
      spans.push([text.length, text.length + 9, codes]);
      text += 'Hun sa ja.\n\n';
      if (change.empty) text += 'Ingen kodet dette.\n\n'.repeat(place % 3);
    }
    const source = builder.addSource({ id: `s${s}`, text }, `source ${s}`);
    for (const [from, to, codes] of spans)
      for (const code of codes)
        for (const coder of coders)
          builder.addCoding(builder.span(source, from, to, 'drawn'), code, coder, 'drawn');
  }
  const provenance = { name: 'drawn', synthetic: true, licence: '', description: '' };
  return builder.build('drawn', 'drawn', 'a test', provenance).corpus;
}

const tested = (
  corpus: Corpus,
  rows: string,
  columns: string,
  options: CellTestOptions = {},
  unit: 'selection' | 'paragraph' = 'selection',
) => {
  const codes = (labels: string) => labels.split(' ').map((label) => corpus.code(label));
  return cellTests(incidence(corpus, { unit, coders: 'any' }), codes(rows), codes(columns), options);
};
const numbers = (cell: CellTest) => [
  cell.z,
  cell.pValue,
  cell.expected,
  cell.passages,
  cell.oddsRatio.estimate,
  cell.oddsRatio.lower,
];
const [conditions, indicators] = ['C0 C1 C2', 'V0 V1 V2 V3'];

describe('the exchange test of cells', () => {
  it('tells what its numbers are of', () => {
    const [cell] = tested(draw(1), conditions, indicators);
    expect(cell).toMatchObject({
      status: 'tested',
      test: 'exchange',
      method: 'exchange between passages',
      reach: 4,
    });
    expect(cell.clusters).toMatchObject({ kind: 'sources', count: 14 });
    expect(cell.z).toBeCloseTo((cell.passages! - cell.expected!) / Math.sqrt(cell.variance!), 12);
    expect(cell.pValue).toBeCloseTo(2 * Math.min(cell.pUpper!, cell.pLower!), 12);
    expect(cell.smallestP).toBeLessThanOrEqual(cell.pValue!);
    expect(cell.oddsRatio.lower).toBeLessThan(cell.oddsRatio.estimate!);
    expect(cell.leaveOneSourceOut!.lowest).toBeLessThan(cell.z!);
    expect(cell).toMatchObject({ bootstrap: null, homogeneity: null, midP: null, permutations: null });
  });

  it('exchanges between any two where order is not known, whatever reach is asked for', () => {
    const corpus = draw(3);
    const asked = (options: CellTestOptions) =>
      cellTests(
        incidence(corpus, { unit: 'source', coders: 'any' }),
        conditions.split(' ').map((label) => corpus.code(label)),
        indicators.split(' ').map((label) => corpus.code(label)),
        options,
      ).map(numbers);
    expect(asked({ reach: 2 })).toEqual(asked({}));
  });

  it('says what errors are spread over in the end: sources, where offices are too few', () => {
    const offices = (count: number) => {
      const random = new SeededRandom(5, 'offices');
      const codes = [0, 1, 2].flatMap((i) => [`C${i}`, `V${i}`]);
      const builder = new CorpusBuilder();
      for (const id of codes)
        builder.addCode({ id, name: id, family: id.startsWith('C') ? 'condition' : 'indicator' }, id);
      for (let s = 0; s < 24; s++) {
        const source = builder.addSource({ id: `s${s}`, attributes: { office: `o${s % count}` } }, 'source');
        for (let place = 0; place < 12; place++)
          for (const code of codes.keys())
            if (random.uniform() < 0.3)
              builder.addCoding(
                builder.span(source, 9 * place, 9 * place + 8, 'span'),
                code,
                builder.coder('K1'),
                '',
              );
      }
      const { corpus } = builder.build('test', 'notes', 'a test', {
        name: 'test',
        synthetic: true,
        licence: '',
        description: '',
      });
      const matrix = coOccurrence(corpus, { unit: 'selection' });
      const kindOf = ({ clusters }: CellTest) => clusters?.kind;
      return [
        ...new Set(matrixTests(matrix, { clusters: 'office' }).map(kindOf)),
        factsOf(matrix, { clusters: 'office' }).exchange!.clusters.kind,
      ];
    };
    expect(offices(12)).toEqual(['office', 'office']);
    expect(offices(5)).toEqual(['sources', 'sources']);
  });

  it('has an interval that holds 1 just where p is above 5 %', () => {
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        for (const { pValue, oddsRatio } of tested(draw(seed), conditions, indicators))
          if (pValue !== null && Math.abs(pValue - 0.05) > 1e-6)
            expect(oddsRatio.lower! <= 1 && oddsRatio.upper! >= 1).toBe(pValue > 0.05);
      }),
      { numRuns: 8 },
    );
  });

  it('gives a cell the same numbers whatever is shown beside it, and which way round', () => {
    const corpus = draw(2);
    const whole = tested(corpus, conditions, indicators);
    const [alone] = tested(corpus, 'C1', 'V2');
    const [turned] = tested(corpus, 'V2', 'C1');
    const all = `${conditions} ${indicators} I D`;
    const square = tested(corpus, all, all);
    const find = (cells: readonly CellTest[]) =>
      cells.find(({ row, column }) => row.id === 'C1' && column.id === 'V2')!;
    for (const other of [alone, turned, find(square)]) expect(numbers(other)).toEqual(numbers(find(whole)));
    // Two codes of one family: a model of all codes that are no modifiers.
    const within = square.find(({ row, column }) => row.id === 'C0' && column.id === 'C1')!;
    expect(numbers(tested(corpus, 'C0', 'C1')[0])).toEqual(numbers(within));
  });

  it('changes with neither a second coder who did the same, nor text that nobody coded', () => {
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        const wanted = tested(draw(seed), conditions, indicators).map(numbers);
        expect(tested(draw(seed, { second: true }), conditions, indicators).map(numbers)).toEqual(wanted);
        expect(tested(draw(seed, { empty: true }), conditions, indicators).map(numbers)).toEqual(wanted);
        expect(
          tested(draw(seed, { empty: true }), conditions, indicators, {}, 'paragraph').map(numbers),
        ).toEqual(wanted);
      }),
      { numRuns: 6 },
    );
  });

  it('adjusts by turning clusters, the same for all cells', () => {
    const cells = tested(draw(3), conditions, indicators, { adjust: 'maxT', permutations: 499 });
    const first = cells[0];
    expect(first.adjusted).toBeCloseTo(1 / 500, 12);
    for (const cell of cells) {
      expect(cell.adjusted).toBeGreaterThanOrEqual(cell.pValue!);
      expect(cell).toMatchObject({ permutations: 499, seed: 2026, tests: 12 });
    }
    expect(tested(draw(3), conditions, indicators, { adjust: 'maxT', permutations: 499 })).toEqual(cells);
  });

  it('has no p for codes of one tree, and says so', () => {
    const corpus = draw(4);
    expect(tested(corpus, 'V0', 'V2')[0].status).toBe('tested');
    const spans = Array.from({ length: 12 }, (_, s) =>
      Array.from(
        { length: 14 },
        (_, i) => `s${s} ${i * 10}-${i * 10 + 5} ${['P', 'A', 'B X', 'X Y', 'A Y', 'P Y'][(i * 5 + s) % 6]}`,
      ),
    );
    const tree = corpusOf(spans.flat().join('\n'), { codes: 'P A<P B X Y' });
    const cells = tested(tree, 'P A B X Y', 'P A B X Y');
    const status = (row: string, column: string) =>
      cells.find((cell) => cell.row.id === row && cell.column.id === column)!.status;
    expect(status('P', 'A')).toBe('one tree');
    expect(status('P', 'X')).toBe('tested');
  });

  it('takes near-identical spans of two coders as one place', () => {
    const rows =
      's1 0-20 A @K1\ns1 0-21 B @K2\ns1 30-50 A @K1\ns1 30-51 B @K2\ns2 0-20 A @K1\ns2 0-21 B @K2\ns2 40-60 A @K1\ns2 40-60 B @K2';
    const corpus = corpusOf(rows, { codes: 'A:condition B:indicator' });
    const [cell] = tested(corpus, 'A', 'B');
    expect([cell.units, cell.count]).toEqual([4, 4]);
    expect(cell).toMatchObject({ status: 'in every unit', pValue: null });
  });
});

describe('what a reader of a tested cell must know', () => {
  const spans = (s: number) =>
    Array.from({ length: 12 }, (_, i) => {
      const codes = ['A', 'B X', 'C Y', 'A X', 'B Z', 'C X', 'A Y'][(i * 3 + s) % 7];
      return `s${s} ${i * 10}-${i * 10 + 5} ${codes} ${i < 6 ? 'Q1' : 'Q2'}`;
    });
  const codes = 'A:condition B:condition C:condition X:indicator Y:indicator Z:indicator Q1 Q2';
  const corpus = corpusOf(
    Array.from({ length: 12 }, (_, s) => spans(s))
      .flat()
      .join('\n'),
    { codes },
  );

  it('is said where too few offices are named to spread errors over', () => {
    const sources = corpus.sources.map((source, i) => ({
      ...source,
      attributes: { office: `office ${i % 3}` },
    }));
    const [cell] = tested(new Corpus({ ...corpus, sources }), 'A', 'X');
    expect(cell.notes).toContain('few places');
    expect(cell.clusters).toMatchObject({ kind: 'sources', count: 12 });
    expect(tested(corpus, 'A', 'X')[0].notes).toEqual([]);
  });

  it('is said where codes tell kinds of passage apart', () => {
    expect(tested(corpus, 'A', 'X', { within: 'Q1; Q2' })[0].notes).toContain('within codes');
  });
});
