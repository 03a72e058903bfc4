import type { Corpus } from '../../corpus/corpus.js';
import { jointly } from '../../disclosure/earlier.js';
import type { Linkage } from '../../disclosure/linkage.js';
import type { Solver } from '../../disclosure/solver.js';
import { RequestError } from '../../shared/problem.js';
import type { CoderRule } from '../../units/coderRule.js';
import { projectFolder } from '../../writers/folder/projectFolder.js';
import type { LedgerEntry } from '../ledger.js';
import type { MergedModel } from '../mergedModel.js';
import { requireNoPassages } from '../passages.js';
import type { PublicSources } from '../publicSources.js';
import { type MaterialNow, stillTold } from '../stillTold.js';
import { type CoarseSource, checkingCorpus } from './checkingCorpus.js';
import { type CoarseLevel, coarseLevels, coarseSources, shownAttributes } from './coarseSources.js';
import { fewestJoined, type GivenRecords } from './joinedRecords.js';
import { linkedRecords } from './linkedRecords.js';

/** What is known of a project that records for checking are made of. */
export interface CheckingMaterial {
  /** With texts: nothing that is written may hold a passage of them. */
  readonly whole: Corpus;
  /** Under the labels that may leave. */
  readonly corpus: Corpus;
  readonly sources: PublicSources;
  /** What earlier public output counted; null where nothing was published. */
  readonly counted: { readonly merged: MergedModel; readonly now: MaterialNow } | null;
  /** Public output of the project before now. */
  readonly earlier: readonly LedgerEntry[];
  /** Records for checking that were given out before now. */
  readonly given?: readonly GivenRecords[];
}

export interface CheckingChoices {
  readonly k: number;
  readonly coders?: CoderRule;
  readonly solver: Solver;
}

/** Records for checking, and what they were held against. */
export interface Checking {
  readonly corpus: Corpus;
  /** Path inside the folder -> content, of the records alone. */
  readonly files: ReadonlyMap<string, string>;
  readonly level: CoarseLevel;
  /** Attributes that records show, with how many values each has. */
  readonly attributes: Readonly<Record<string, number>>;
  /** Sources that became records; studies are not among them. */
  readonly records: number;
  readonly solves: number;
}

/**
 * Records of sources for somebody who has agreed to terms: as much of their attributes as can be shown so that at least `k` sources
 * share each combination, also together with the records that were given out before (who has both knows a record again by its codes),
 * and so that what is published of the same project tells no more of fewer than `k` of them.
 *
 * @throws RequestError where that cannot be reached, or was not finished
 */
export function makeChecking(material: CheckingMaterial, choices: CheckingChoices): Checking {
  const { whole, corpus } = material;
  const { k, coders } = choices;
  let solves = 0;
  for (const level of coarseLevels) {
    const coarse = coarseSources(corpus, k, level);
    if (coarse === null) throw tooFew(corpus, k);
    if (fewestJoined(corpus, coarse, material.given ?? []) < k) continue;
    const found = heldAgainst(material, coarse, choices);
    solves += found?.solves ?? 0;
    if (found !== null && (!found.finished || found.linked.length > 0)) continue;
    const made = checkingCorpus(corpus, {
      sources: coarse,
      codes: corpus.codes.map((code) => ({ ...code, description: '' })),
      name: corpus.provenance.name,
      description: '',
      ...(coders === undefined ? {} : { coders }),
    });
    const files = new Map(
      [...projectFolder(made.corpus)].map(([path, content]) => [`records/${path}`, String(content)]),
    );
    requireNoPassages(whole, files);
    return {
      corpus: made.corpus,
      files,
      level,
      attributes: shownAttributes(corpus, coarse),
      records: corpus.sources.filter(({ kind }) => kind !== 'study').length,
      solves,
    };
  }
  throw new RequestError({
    nb: `Ingenting er skrevet: det som er publisert før, eller gitt ut som poster til kontroll, sier mer om færre enn ${k} av postene, hvor lite de enn viser selv. Gi leseren de postene som finnes, eller velg en lavere --k.`,
    en: `Nothing was written: what was published before, or given out as records for checking, tells more of fewer than ${k} of the records, however little they show themselves. Give the reader the records that there are, or choose a lower --k.`,
  });
}

/** What public output tells of such records; null where there is none. */
function heldAgainst(
  { counted, earlier, sources }: CheckingMaterial,
  coarse: readonly CoarseSource[],
  { k, solver }: CheckingChoices,
): Linkage | null {
  if (counted === null || earlier.length === 0) return null;
  const told = jointly(stillTold(earlier, counted.now));
  return linkedRecords({ sources, merged: counted.merged, told, solver }, coarse, k);
}

function tooFew({ sources }: Corpus, k: number): RequestError {
  const found = sources.filter(({ kind }) => kind !== 'study').length;
  return new RequestError({
    nb: `Poster til kontroll trenger minst ${k} intervjuer eller dokumenter (--k); prosjektet har ${found}.`,
    en: `Records for checking need at least ${k} interviews or documents (--k); the project has ${found}.`,
  });
}
