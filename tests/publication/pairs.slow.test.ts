import { beforeAll, describe, expect, it } from 'vitest';
import { policies } from '../../src/disclosure/policy.js';
import { openInput } from '../../src/disk/openInput.js';
import { analysisOf } from '../../src/inference/analysis/analysis.js';
import { cooccurrenceFindings } from '../../src/inference/cooccurrence.findings.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { consistencyPart } from '../../src/publication/consistency/consistencyPart.js';
import { cooccurrencePart } from '../../src/publication/cooccurrence/cooccurrencePart.js';
import { countedPairs } from '../../src/publication/cooccurrence/countedPairs.js';
import type { PublicPart } from '../../src/publication/publicPart.js';
import { type PublicSources, publicSources } from '../../src/publication/publicSources.js';
import { consistency } from '../../src/questions/consistency/question.js';
import { readProjectFolder } from '../../src/readers/folder/readProjectFolder.js';
import type { Finding } from '../../src/report/finding.js';
import type { CountedSources, Phrase } from '../../src/report/phrase.js';
import { root } from '../support/brukermote.js';
import { releaseByHand } from './released.js';

// Of the whole example project: what stands here takes some seconds to count.

const policy = policies['oslomet-5'];
let sources: PublicSources;
let parts: readonly PublicPart[];
let values: ReadonlyMap<string, number>;

beforeAll(async () => {
  const whole = (await readProjectFolder(openInput(`${root}data/brukermote`))).corpus;
  // Studies are published, and in the sentences: without them every number must be one of the counts.
  const corpus = whole.where({ source: ({ kind }) => kind !== 'study' });
  sources = publicSources(corpus);
  const { matrix } = analysisOf(corpus);
  const tests = matrixTests(matrix);
  const answer = consistency.ask(corpus);
  parts = [
    cooccurrencePart({
      pairs: countedPairs(sources, policy, matrix, tests),
      findings: cooccurrenceFindings(matrix, tests, { change: false }),
    }),
    consistencyPart({
      sources,
      policy,
      answer,
      findings: consistency.findings(answer, { change: false }),
    }),
  ];
  const release = releaseByHand(sources, policy, parts);
  values = new Map([...release.cells].map(([key, { value }]) => [key, value]));
});

/** Numbers of pairs of sources: products of counts, which all of their findings rest on. */
const products = ['pairs', 'thisWay', 'otherWay', 'opposed', 'opposedWithin', 'pairsWithin'];

function countsIn(said: Phrase): CountedSources[] {
  return said.flatMap((part) => (typeof part === 'string' || 'measured' in part ? [] : [part]));
}

function toldBy({ sentence, n, against }: Finding): CountedSources[] {
  return [sentence, n, against ?? []].flatMap(countsIn);
}

/** Sums of sides, or of groups: those on both sides, one group with a direction, all levels before a turn. */
const summed = ['sources', 'beforeSources', 'afterSources', 'highestSources', 'lowestSources'];

describe('findings on pairs of the example project', () => {
  it('tell no number of sources that is not one of the counts that they rest on, or a sum of these, or public', () => {
    const sizes = new Set(
      sources.groups.map(({ strata }) => strata.reduce((sum, stratum) => sum + sources.strata[stratum], 0)),
    );
    let told = 0;
    for (const finding of parts.flatMap(({ findings }) => findings.found)) {
      if (finding.restsOn === undefined) continue;
      const own = finding.restsOn.map((key) => values.get(key));
      const unknown = finding.restsOn.filter((_, i) => own[i] === undefined);
      // Pairs are divided by kind alone: what rests on their other groups is never published.
      expect(
        unknown.filter((key) => !/^pair:.*\|(?:level|document_kind)=/u.test(key)),
        `${finding.key} rests on counts that are no candidates`,
      ).toEqual([]);
      if (unknown.length > 0) continue;
      const sums = sumsOf(own as number[]);
      for (const { count, key = 'sources' } of toldBy(finding).filter(
        (each) => !products.includes(each.key ?? ''),
      )) {
        told++;
        expect(
          sizes.has(count) || own.includes(count) || (summed.includes(key) && sums.has(count)),
          `${finding.key}: ${key} ${count}`,
        ).toBe(true);
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  it('are for the most part published where nothing small is told', () => {
    const rested = parts
      .flatMap(({ findings }) => findings.found)
      .filter(({ restsOn }) => restsOn !== undefined);
    expect(rested.length).toBeGreaterThan(25);
  });
});

/** All sums of some of these numbers. */
function sumsOf(numbers: readonly number[]): Set<number> {
  const sums = new Set([0]);
  for (const number of numbers) for (const sum of [...sums]) sums.add(sum + number);
  return sums;
}

describe('subjects of the example project', () => {
  it('are the same in every part that counts them', () => {
    const known = new Map<string, string>();
    for (const { key, ...subject } of parts.flatMap(({ subjects }) => subjects)) {
      const own = JSON.stringify(subject);
      expect(known.get(key) ?? own, key).toBe(own);
      known.set(key, own);
    }
  });

  it('say of sources only what is so in every stratum', () => {
    const known = new Map(parts.flatMap(({ subjects }) => subjects).map((subject) => [subject.key, subject]));
    for (const { lesser, greater } of parts.flatMap(({ within }) => within))
      for (const stratum of sources.strata.keys()) {
        const sum = ({ subject, categories }: typeof lesser) =>
          categories.reduce((total, category) => total + known.get(subject)!.counts[stratum][category], 0);
        expect(sum(lesser)).toBeLessThanOrEqual(sum(greater));
      }
  });
});
