import { beforeAll, describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import type { Source } from '../../../src/corpus/source.js';
import type { Solver } from '../../../src/disclosure/solver.js';
import { loadSolver } from '../../../src/disk/loadSolver.js';
import { openProject } from '../../../src/notebook/openProject.js';
import { type Checking, makeChecking } from '../../../src/publication/checking/checking.js';
import { coarseSources } from '../../../src/publication/checking/coarseSources.js';
import { requireUnlinked } from '../../../src/publication/checking/requireUnlinked.js';
import type { LedgerEntry } from '../../../src/publication/ledger.js';
import { mergedModel } from '../../../src/publication/mergedModel.js';
import { countsNow } from '../../../src/publication/publication.js';
import {
  candidate,
  countSubject,
  type PublicSources,
  publicSources,
} from '../../../src/publication/publicSources.js';
import { root } from '../../support/brukermote.js';
import { corpusOf } from '../../support/corpusOf.js';
import { ledgerEntry } from '../../support/ledgerEntry.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** How many records show each combination of kind and attributes. */
function shared(corpus: Corpus): number[] {
  const counts = new Map<string, number>();
  for (const { kind, attributes } of corpus.sources) {
    if (kind === 'study') continue;
    const key = JSON.stringify([kind, Object.entries(attributes).sort()]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()];
}

describe('makeChecking of the embedded project', () => {
  let whole: Corpus;
  beforeAll(async () => {
    whole = (await openProject(`${root}data/brukermote`)).corpus;
  });

  it.each([3, 5, 12])('shows no combination of attributes that fewer than %i records have', (k) => {
    const sources = publicSources(whole);
    const made = makeChecking({ whole, corpus: whole, sources, counted: null, earlier: [] }, { k, solver });
    expect(Math.min(...shared(made.corpus))).toBeGreaterThanOrEqual(k);
    expect(made.records).toBe(86);
  });
});

/** Twelve interviews of one kind, two from the ministry (which alone speak of A), ten from the county. */
function twelve(): Corpus {
  const rows = Array.from({ length: 12 }, (_, i) => `s${i} "words ${i}" ${i < 2 ? 'A' : 'B'}`);
  const corpus = corpusOf(rows.join('\n'), { codes: 'A B' });
  const sources = corpus.sources.map(
    (source, i): Source => ({
      ...source,
      kind: 'interview',
      attributes: { level: i < 2 ? 'ministry' : 'county' },
    }),
  );
  return new Corpus({ ...corpus, sources });
}

/** What was published: how many from the ministry speak of A. */
function published(corpus: Corpus): {
  sources: PublicSources;
  merged: ReturnType<typeof mergedModel>;
  entry: LedgerEntry;
} {
  const sources = publicSources(corpus);
  const subject = countSubject(
    sources,
    { key: 'code:A', categories: ['undirected'], sets: { mentions: [0] } },
    (source) => (source < 2 ? 0 : -1),
  );
  const cell = candidate('code:A', 'mentions', 'level=ministry', 1);
  const merged = mergedModel(sources, [{ subjects: [subject], within: [], candidates: [cell] }]);
  const entry = ledgerEntry({
    digest: 'a',
    counts: { [cell.key]: 2 },
    sizes: {},
  });
  return { sources, merged, entry };
}

describe('records and public output together', () => {
  const files = (made: Checking) => [...made.files.values()].join('\n');

  it('are refused where what was published names records, however coarse they are', () => {
    const corpus = twelve();
    const { sources, merged, entry } = published(corpus);
    const counted = {
      merged,
      now: countsNow(sources, merged, { keyOf: (_entry, key) => key, wantedBy: () => [] }),
    };
    const material = { whole: corpus, corpus, sources, counted, earlier: [entry] };
    expect(() => makeChecking(material, { k: 5, solver })).toThrow('fewer than 5 of the records');
    const alone = makeChecking({ ...material, counted: null, earlier: [] }, { k: 5, solver });
    expect(files(alone)).not.toContain('ministry');
  });

  it('are refused the other way round: a publication after the records', () => {
    const corpus = twelve();
    const { sources, merged, entry } = published(corpus);
    const records: LedgerEntry = { ...entry, kind: 'checking', counts: {}, records: { k: 5, level: 'kind' } };
    const told = (value: number) => new Map([[merged.candidates[0].key, { from: value, to: value }]]);
    const held = { sources, merged, solver };
    expect(() => requireUnlinked(corpus, [records], { ...held, told: told(2) })).toThrow('2026-11-30');
    expect(() => requireUnlinked(corpus, [records], { ...held, told: new Map() })).not.toThrow();
    expect(() => requireUnlinked(corpus, [entry], { ...held, told: told(2) })).not.toThrow();
  });

  it('need k sources at all', () => {
    const corpus = twelve();
    expect(coarseSources(corpus, 13, 'nothing')).toBeNull();
  });
});
