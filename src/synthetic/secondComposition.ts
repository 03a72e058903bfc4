import { RequestError } from '../shared/problem.js';
import { type Composition, repeated } from './composition.js';
import type { Lengths } from './plan.js';
import { secondLengths } from './secondRates.js';

/** How many sources there are of each kind in a project of the smallest size. */
const shares = {
  counsellors: 18,
  teamLeaders: 8,
  officeLeaders: 8,
  benefits: 8,
  counties: 5,
  directorates: 3,
  laws: 4,
  ministryLetters: 5,
  countyLetters: 4,
  circulars: 7,
  guidelines: 6,
  plans: 10,
  kvalitativ: 16,
  kvantitativ: 8,
  blandet: 6,
  oversikt: 4,
} as const;

const kinds = Object.keys(shares) as (keyof typeof shares)[];

/** Sources of a project of edition 2 where no other number is asked for; also the fewest that it can have. */
export const leastSources = kinds.reduce((sum, kind) => sum + shares[kind], 0);

/** The most: the bank has so many sentences that a larger project says little new. */
export const mostSources = 2000;

/**
 * The sources of edition 2, scaled to their number: as many of each kind as its share asks for, and as many more offices.
 *
 * @throws RequestError for fewer than `leastSources` or more than `mostSources`
 */
export function secondComposition(sources: number = leastSources): Composition {
  if (!Number.isSafeInteger(sources) || sources < leastSources || sources > mostSources)
    throw new RequestError({
      nb: `et prosjekt av utgave 2 har fra ${leastSources} til ${mostSources} kilder; fant ${sources}`,
      en: `a project of edition 2 has from ${leastSources} to ${mostSources} sources; found ${sources}`,
    });
  const counts = countsOf(sources);
  const { kvalitativ, kvantitativ, blandet, oversikt } = counts;
  const studies = kvalitativ + kvantitativ + blandet + oversikt;
  const factor = sources / leastSources;
  const offices = names('Kontor', Math.round(18 * factor));
  const units = Array.from({ length: Math.round(6 * factor) }, (_, i) => `NAY ${i + 1}`);
  const [high, low] = [Math.round((studies * 12) / 34), Math.round((studies * 7) / 34)];
  return {
    offices,
    // In the west, and with leaders who are interviewed.
    nynorsk: new Set(offices.slice(-Math.round(4 * factor), -Math.round(2 * factor))),
    counsellors: inTurn(offices, counts.counsellors),
    // Every other office has its team leader interviewed, and the others their office leader.
    teamLeaders: inTurn(everyOther(offices, 0), counts.teamLeaders),
    officeLeaders: inTurn(everyOther(offices, 1), counts.officeLeaders),
    benefits: inTurn(units, counts.benefits),
    counties: counts.counties,
    directorates: counts.directorates,
    laws: counts.laws,
    ministryLetters: counts.ministryLetters,
    countyLetters: counts.countyLetters,
    circulars: counts.circulars,
    guidelines: counts.guidelines,
    plans: inTurn(offices.slice(Math.max(0, offices.length - counts.plans)), counts.plans),
    designs: repeated({ kvalitativ, kvantitativ, blandet, oversikt }),
    qualities: repeated({ høy: high, middels: studies - high - low, lav: low }),
    lengths: {
      interview: stretched(secondLengths.interview, sourcesOf(counts, interviewKinds)),
      document: stretched(secondLengths.document, sourcesOf(counts, documentKinds)),
      study: stretched(secondLengths.study, studies),
    },
  };
}

const interviewKinds = [
  'counsellors',
  'teamLeaders',
  'officeLeaders',
  'benefits',
  'counties',
  'directorates',
] as const;
const documentKinds = [
  'laws',
  'ministryLetters',
  'countyLetters',
  'circulars',
  'guidelines',
  'plans',
] as const;

type Counts = Readonly<Record<keyof typeof shares, number>>;

function sourcesOf(counts: Counts, of: readonly (keyof typeof shares)[]): number {
  return of.reduce((sum, kind) => sum + counts[kind], 0);
}

/** Whole numbers in the proportion of the shares that sum to the sources: what is cut off most gets one more. */
function countsOf(sources: number): Counts {
  const exact = (kind: keyof typeof shares) => (shares[kind] * sources) / leastSources;
  const counts = { ...shares } as Record<keyof typeof shares, number>;
  for (const kind of kinds) counts[kind] = Math.floor(exact(kind));
  const left = sources - sourcesOf(counts, kinds);
  const byRest = [...kinds].sort((a, b) => exact(b) - counts[b] - (exact(a) - counts[a]));
  for (const kind of byRest.slice(0, left)) counts[kind]++;
  return counts;
}

/** Offices are named A to Z, then AA, AB and on. */
function names(what: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const first = i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26));
    return `${what} ${first}${String.fromCharCode(65 + (i % 26))}`;
  });
}

const everyOther = (offices: readonly string[], start: 0 | 1) => offices.filter((_, i) => i % 2 === start);

/** One after another, and from the first again. */
function inTurn(values: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => values[i % values.length]);
}

/** Lengths stretched to so many sources: each is taken about equally often. */
function stretched(lengths: Lengths[keyof Lengths], count: number): number[] {
  return Array.from({ length: count }, (_, i) => lengths[Math.floor((i * lengths.length) / count)]);
}
