import { expect, it } from 'vitest';
import { withLevelOrder } from '../../src/corpus/levelOrder.js';
import { codesByGroupFigure } from '../../src/units/codesByGroup.figure.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from './withSources.js';

const corpus = withSources(
  corpusOf(`
  s1 0-5 A
  s1 6-9 A
  s2 0-5 A B
  s3 0-5 B
`),
  {
    s1: { kind: 'interview', level: 'office' },
    s2: { kind: 'interview', level: 'law' },
    s3: { kind: 'document' },
  },
);

const partsOf = (by: string) => {
  const [data] = codesByGroupFigure(corpus.inLanguage('en'), { by }).data as unknown as {
    x: string[];
    y: string[];
    z: number[][];
    text: string[][];
  }[];
  return data;
};

it('counts a source once, however often it uses a code', () => {
  const { x, y, z, text } = partsOf('kind');
  expect([x, y]).toEqual([
    ['Interview (n = 2)', 'Document (n = 1)'],
    ['A', 'B'],
  ]);
  expect(text).toEqual([
    ['2', '0'],
    ['1', '1'],
  ]);
  expect(z).toEqual([
    [1, 0],
    [0.5, 1],
  ]);
});

it('orders levels from the law to the counsellor, and keeps sources without one apart', () => {
  expect(partsOf('level').x).toEqual(['Law (n = 1)', 'Office (n = 1)', 'Not stated (n = 1)']);
});

it('says what the number, the colour and the unit are', () => {
  expect(codesByGroupFigure(corpus, { by: 'kind' }).caption).toMatch(
    /3 kilder etter type kilde.*Enheten er kilden/u,
  );
});

const units = withSources(corpusOf('s1 0-5 A\ns2 0-5 A\ns3 0-5 A\ns4 0-5 A'), {
  s1: { level: 'counsellor' },
  s2: { level: 'NAY' },
  s3: { level: 'office' },
  s4: { level: 'county' },
});

it.each([
  ['nb', ['Fylke', 'NAV Arbeid og ytelser', 'Kontor', 'Veileder']],
  ['en', ['County', 'Benefit unit', 'Office', 'Counsellor']],
] as const)('has the benefit unit beside the office: %s', (language, names) => {
  const [data] = codesByGroupFigure(units.inLanguage(language), { by: 'level' }).data as unknown as {
    x: string[];
  }[];
  expect(data.x).toEqual(names.map((name) => `${name} (n = 1)`));
});

it('has the levels in the order that the user gave', () => {
  const ordered = withLevelOrder(units, ['veileder', 'kontor', 'NAV Arbeid og ytelser', 'fylke']);
  const [data] = codesByGroupFigure(ordered, { by: 'level' }).data as unknown as { x: string[] }[];
  expect(data.x.map((name) => name.replace(/ \(.*/u, ''))).toEqual([
    ...['Veileder', 'Kontor', 'NAV Arbeid og ytelser', 'Fylke'],
  ]);
});

it('shows a group by the word of the material where it is a word of the codebook here', () => {
  const other = withSources(corpusOf('s1 0-5 A\ns2 0-5 A'), {
    s1: { setting: 'individual' },
    s2: { setting: 'public' },
  });
  const [data] = codesByGroupFigure(other, { by: 'setting' }).data as unknown as { x: string[] }[];
  expect(data.x).toEqual(['Individual (n = 1)', 'Public (n = 1)']);
});
