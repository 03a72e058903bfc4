import { sourceKinds } from '../corpus/source.js';
import type { Release } from '../disclosure/release.js';
import type { Finding, Findings } from '../report/finding.js';
import type { CountedSources, Phrase } from '../report/phrase.js';
import type { PublicSources } from './publicSources.js';

/** Findings as they are published, and how many are withheld. */
export interface PublishedFindings {
  readonly findings: Findings;
  readonly withheld: number;
}

/** Numbers that a sentence may tell besides the counts that it rests on. */
export interface KnownNumbers {
  /** Sources in each public group. */
  readonly sizes: ReadonlySet<number>;
  readonly studies: number;
}

/** What is known of a material before anything is counted. */
export function knownNumbers({ corpus, strata, groups }: PublicSources): KnownNumbers {
  const sizes = groups.map((group) => group.strata.reduce((sum, s) => sum + strata[s], 0));
  const kinds = sourceKinds.map((kind) => corpus.sources.filter((source) => source.kind === kind).length);
  return {
    sizes: new Set([...sizes, ...kinds, corpus.sources.length]),
    studies: corpus.sources.filter(({ kind }) => kind === 'study').length,
  };
}

/**
 * The findings that may be published: all counts that one rests on are shown, and it tells no number of sources but these, sizes
 * of public groups, and numbers of studies. Of the others stands only how many they are. What would change a finding names single
 * sources and coders, and stays at home.
 */
export function publishedFindings(
  findings: Findings,
  release: Release,
  known: KnownNumbers,
): PublishedFindings {
  const found = findings.found
    .filter((finding) => isPublished(finding, release, known))
    .map(({ change: _change, ...finding }): Finding => finding);
  return { findings: { ...findings, found }, withheld: findings.found.length - found.length };
}

/** Whether a finding may be published; one that does not say what it rests on may not. */
export function isPublished(finding: Finding, release: Release, known: KnownNumbers): boolean {
  const { restsOn, sentence, n, against, fold, caveat, plain = '' } = finding;
  if (restsOn === undefined || !release.shows(restsOn)) return false;
  const shown = new Set(restsOn.map((key) => release.value(key)!));
  const mayTell = ({ count, noun }: CountedSources) =>
    noun === 'study' ? count <= known.studies : known.sizes.has(count) || shown.has(count);
  const phrases = [sentence, n, against, fold?.short].filter((said) => said !== undefined);
  return (
    phrases.every((said) => countsOf(said).every(mayTell)) &&
    [...phrases.flatMap(wordsOf), caveat, plain].every((text) =>
      countsInWords(text).every((count) => known.sizes.has(count) || shown.has(count)),
    )
  );
}

function countsOf(said: Phrase): CountedSources[] {
  return said.flatMap((part) => (typeof part !== 'string' && 'count' in part ? [part] : []));
}

function wordsOf(said: Phrase): string[] {
  return said.flatMap((part) => (typeof part === 'string' ? [part] : []));
}

/** Numbers of sources that somebody wrote into the words themselves, past `CountedSources`. */
function countsInWords(text: string): number[] {
  return [
    ...text.matchAll(
      /(?<![\d.,])(\d+) (?:kilder?|sources?|intervjue?r?|interviews?|dokumente?r?|documents?)\b/giu,
    ),
  ].map(([, digits]) => Number(digits));
}
