import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';
import type { PartMaker } from '../../src/publication/parts.js';
import { makePublication, type PublicationOptions } from '../../src/publication/publication.js';
import { phrase, sources } from '../../src/report/phrase.js';
import { corpusOf } from '../support/corpusOf.js';
import { toyPart } from '../support/toyPart.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Twelve sources: ten have A, seven have B, two have C. */
const corpus = corpusOf(
  Array.from(
    { length: 12 },
    (_, i) => `s${i + 1} 0-9${i < 10 ? ' A' : ''}${i < 7 ? ' B' : ''}${i > 9 ? ' C' : ''}`,
  ).join('\n'),
).inLanguage('en');

const published = (whole: Corpus = corpus, options: Partial<PublicationOptions> = {}) =>
  makePublication(whole, { solver, makers: [toyPart], ...options });

describe('a publication', () => {
  it('shows what is large enough, and marks the rest wherever it stands', async () => {
    const { files, page, told } = await published();
    const rows = parse(files.get('tables/03-codes.csv')!, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ code, all, share }) => [code, all, share])).toEqual([
      ['A', '10', '0.833'],
      ['B', '7', '0.583'],
      ['C', '×', '×'],
    ]);
    expect(files.get('figures/03-codes.json')).toContain('C: ×');
    expect(told.counts).toMatchObject({ 'code:A|mentions|': 10, 'code:B|mentions|': 7 });
    expect(page.sections.find(({ id }) => id === 'cooccurrence')?.status).toBe('told');
    const text = files.get('findings.md')!;
    expect(text).toContain('7 sources have B.');
    expect(text).not.toMatch(/have C|speak of C|INT03|at least|fewer than/u);
  });

  it('has one meaning of × under each policy', async () => {
    const shown = async (options: Partial<PublicationOptions>) => {
      const { files } = await published(corpus, options);
      return (parse(files.get('tables/03-codes.csv')!, { columns: true }) as Record<string, string>[]).map(
        ({ all }) => all,
      );
    };
    expect(await shown({ policy: 'three' })).toEqual(['10', '7', '×']);
    expect((await shown({ policy: 'tre-10' }))[1]).toBe('×');
  });

  it('withholds a finding that tells a number which it does not rest on', async () => {
    const telling =
      (sentence: ReturnType<typeof phrase>): PartMaker =>
      (...given) => {
        const part = toyPart(...given);
        const [first] = part.findings.found;
        return { ...part, findings: { ...part.findings, found: [{ ...first, sentence }] } };
      };
    const told = async (sentence: ReturnType<typeof phrase>) =>
      (await published(corpus, { makers: [telling(sentence)] })).page.sections[0].found.length;
    expect(await told(phrase`${sources(10, 'source')} have A.`)).toBe(1);
    expect(await told(phrase`${sources(2, 'source')} have C.`)).toBe(0);
    expect(await told(phrase`2 sources have C.`)).toBe(0);
  });

  it('withholds a finding that does not say what it rests on, and one that rests on what is not counted', async () => {
    const resting =
      (restsOn: readonly string[] | undefined): PartMaker =>
      (...given) => {
        const part = toyPart(...given);
        const [{ restsOn: _own, ...first }] = part.findings.found;
        return {
          ...part,
          findings: { ...part.findings, found: [restsOn === undefined ? first : { ...first, restsOn }] },
        };
      };
    for (const restsOn of [undefined, ['code:D|mentions|'], ['code:C|mentions|']]) {
      const { page, findingsWithheld } = await published(corpus, { makers: [resting(restsOn)] });
      expect(page.sections[0]).toMatchObject({ found: [], status: 'withheld' });
      expect(findingsWithheld).toBe(1);
    }
  });

  it('is refused where parts count one subject differently', async () => {
    const other: PartMaker = (...given) => {
      const part = toyPart(...given);
      return { ...part, subjects: part.subjects.map((each) => ({ ...each, counts: [[3]] })) };
    };
    await expect(published(corpus, { makers: [toyPart, other] })).rejects.toThrow('count code:A differently');
  });

  it('is held together with what was published before', async () => {
    const first = await published();
    const entry = {
      when: '2026-01-01T00:00:00Z',
      kind: 'public' as const,
      policy: first.policy.name,
      cross: first.policy.cross,
      digest: 'a',
      ...first.told,
      sizes: first.sizes,
      analysis: {},
      despiteEarlier: false,
    };
    const again = await published(corpus, { earlier: [entry] });
    expect([again.changed, again.told, again.known > 0]).toEqual([[], first.told, true]);
    const grown = corpusOf(
      Array.from(
        { length: 13 },
        (_, i) => `s${i + 1} 0-9${i < 10 ? ' A' : ''}${i < 7 || i === 12 ? ' B' : ''}${i > 9 ? ' C' : ''}`,
      ).join('\n'),
    );
    const { changed } = await published(grown, { earlier: [entry] });
    expect(changed).toContainEqual({
      key: 'code:B|mentions|',
      isSize: false,
      before: 7,
      now: 8,
      tells: 'all',
    });
    expect(changed).toContainEqual({ key: '', isSize: true, before: 12, now: 13, tells: 'few' });
  });
});
