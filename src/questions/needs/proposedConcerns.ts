import type { Component, Concern } from '../../corpus/judgement.js';
import type { Source } from '../../corpus/source.js';
import { verdict } from '../direction.js';
import { missingFor } from '../requirements.js';
import type { NeedSupport, NeedsReview } from './needsReview.js';
import { countQualities } from './studyQuality.js';

/** A concern as the rules propose it, with the numbers that they used. */
export interface Proposal {
  /** Null where the material does not say enough: the researcher judges. */
  readonly concern: Concern | null;
  readonly numbers: Readonly<Record<string, number>>;
}

export interface ProposalOptions {
  /** Attribute that holds the quality of a study; default: `study_quality`. */
  readonly quality?: string;
  /** Attribute that says how relevant a study is to the question; default: `relevance`. */
  readonly relevance?: string;
}

/**
 * What the rules propose for each component of a finding "jobseekers need this". The rules are ours, since CERQual has
 * none: they look for what a reviewer would look at first, and every one can be redone by hand.
 *
 * - methodological limitations, of the supporting studies whose quality is known, if they are at least half: `none`
 *   where at most a tenth is low and at least half is high; `minor` where at most a quarter is low; `moderate` where at
 *   most half is; else `serious`
 * - coherence, where valence is coded and at least three studies support the need: by the share of them that do not fit,
 *   being ambivalent or having the less common of promotes and hinders (a study that only states the need fits):
 *   `none` up to 0.1, `minor` up to 0.25, `moderate` up to 0.5, else `serious`
 * - adequacy: `none` from 10 studies and 20 selections, `minor` from 5 and 10, `moderate` from 3 and 5, else `serious`
 * - relevance, of the supporting studies whose attribute says it, if they are at least half: by the share that is
 *   direct: `none` from 0.75, `minor` from 0.5, `moderate` from 0.25, else `serious`
 */
export function proposedConcerns(
  review: NeedsReview,
  need: NeedSupport,
  options: ProposalOptions = {},
): Readonly<Record<Component, Proposal>> {
  return {
    'methodological-limitations': ofQuality(need.studies, options.quality),
    coherence: ofDirections(review, need),
    adequacy: ofAmount(review, need),
    relevance: ofRelevance(need.studies, options.relevance ?? 'relevance'),
  };
}

function ofQuality(studies: readonly Source[], attribute: string | undefined): Proposal {
  const { low, medium, high, unknown } = countQualities(studies, attribute);
  const known = low + medium + high;
  const numbers = { low, medium, high, unknown };
  if (known === 0 || known < studies.length / 2) return { concern: null, numbers };
  const share = low / known;
  if (share <= 0.1 && high / known >= 0.5) return { concern: 'none', numbers };
  return { concern: share <= 0.25 ? 'minor' : share <= 0.5 ? 'moderate' : 'serious', numbers };
}

function ofDirections({ corpus }: NeedsReview, { directions }: NeedSupport): Proposal {
  const verdicts = directions.map(verdict);
  const count = (wanted: string) => verdicts.filter((each) => each === wanted).length;
  const numbers = {
    promotes: count('promotes'),
    hinders: count('hinders'),
    ambivalent: count('ambivalent'),
    undirected: count('undirected'),
  };
  if (directions.length < 3 || missingFor(corpus, ['valence']).length > 0) return { concern: null, numbers };
  const unfit = numbers.ambivalent + Math.min(numbers.promotes, numbers.hinders);
  return { concern: fromShare(1 - unfit / directions.length, 0.9, 0.75, 0.5), numbers };
}

function ofAmount({ corpus, directed }: NeedsReview, { studies, units }: NeedSupport): Proposal {
  const words = units.reduce(
    (sum, unit) => sum + (corpus.quote(directed.incidence.item[unit]).match(/\S+/gu)?.length ?? 0),
    0,
  );
  const numbers = { studies: studies.length, selections: units.length, words };
  if (studies.length === 0) return { concern: null, numbers };
  const enough = (ofStudies: number, ofSelections: number) =>
    studies.length >= ofStudies && units.length >= ofSelections;
  if (enough(10, 20)) return { concern: 'none', numbers };
  return { concern: enough(5, 10) ? 'minor' : enough(3, 5) ? 'moderate' : 'serious', numbers };
}

const relevanceWords: Readonly<Record<string, 'direct' | 'partial' | 'indirect' | 'unclear'>> = {
  direct: 'direct',
  direkte: 'direct',
  partial: 'partial',
  delvis: 'partial',
  indirect: 'indirect',
  indirekte: 'indirect',
  unclear: 'unclear',
  uklar: 'unclear',
  uncertain: 'unclear',
  usikker: 'unclear',
};

function ofRelevance(studies: readonly Source[], attribute: string): Proposal {
  const numbers = { direct: 0, partial: 0, indirect: 0, unclear: 0, unknown: 0 };
  for (const { attributes } of studies) {
    const word = (attributes[attribute] ?? '').trim().toLocaleLowerCase('nb');
    numbers[Object.hasOwn(relevanceWords, word) ? relevanceWords[word] : 'unknown']++;
  }
  const known = studies.length - numbers.unknown;
  if (known === 0 || known < studies.length / 2) return { concern: null, numbers };
  return { concern: fromShare(numbers.direct / known, 0.75, 0.5, 0.25), numbers };
}

function fromShare(share: number, none: number, minor: number, moderate: number): Concern {
  if (share >= none) return 'none';
  return share >= minor ? 'minor' : share >= moderate ? 'moderate' : 'serious';
}
