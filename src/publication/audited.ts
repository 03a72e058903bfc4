import type { Corpus } from '../corpus/corpus.js';
import { type Audit, audit } from '../disclosure/audit.js';
import type { EarlierCounts } from '../disclosure/earlier.js';
import { type AuditOptions, plan } from '../disclosure/plan.js';
import type { Policy } from '../disclosure/policy.js';
import { DisclosureRefusal } from '../disclosure/refusal.js';
import type { Release } from '../disclosure/release.js';
import { RequestError } from '../shared/problem.js';
import { listed } from '../words/lists.js';
import { keyInWords } from './keyWords.js';
import type { MergedModel } from './mergedModel.js';

export interface AuditedOptions extends Pick<AuditOptions, 'solver' | 'onProgress'> {
  /** What publications before have told together. */
  readonly earlier: EarlierCounts;
  /** For messages. */
  readonly corpus: Corpus;
}

/** What is released, and the attack that it withstood. */
export interface AuditedRelease {
  readonly release: Release;
  readonly audit: Audit;
}

/**
 * Plans which counts are shown, and attacks the plan. Nothing comes of it unless the attack was finished and found nothing.
 *
 * @throws RequestError naming, in words, what would be known
 */
export async function auditedRelease(
  { model, candidates }: MergedModel,
  policy: Policy,
  { corpus, ...options }: AuditedOptions,
): Promise<AuditedRelease> {
  const inWords = (keys: readonly string[]) =>
    someOf(
      keys.map((key) => keyInWords(key, corpus)),
      corpus,
    );
  try {
    const release = await plan(model, candidates, policy, options);
    const found = await audit(model, release, options);
    if (found.exposed.length > 0) throw exposed(inWords(found.exposed.map(({ demand }) => demand.key)));
    return { release, audit: found };
  } catch (error) {
    if (!(error instanceof DisclosureRefusal)) throw error;
    throw refused(inWords(error.exposed), inWords(error.toldBefore));
  }
}

/** The first of them, and how many more there are. */
function someOf(names: readonly string[], { language }: Corpus): string {
  const most = 12;
  return listed(names.length > most ? [...names.slice(0, most), `… (${names.length})`] : names, language);
}

function exposed(counts: string): RequestError {
  return new RequestError({
    nb: `Ingenting er publisert: prøven fant antall som kunne vært kjent, eller ble ikke ferdig med dem: ${counts}. Prøv færre koder (--rows, --columns), og meld det som en feil.`,
    en: `Nothing was published: the audit found counts that could be known, or did not finish with them: ${counts}. Try fewer codes (--rows, --columns), and report it as a fault.`,
  });
}

/** @param before counts of which something was told earlier; empty where it follows from the sizes of groups alone */
function refused(counts: string, before: string): RequestError {
  if (before === '')
    return new RequestError({
      nb: `Ingenting er publisert: dette ville vært kjent av størrelsen på gruppene alene, hva som enn holdes tilbake: ${counts}. Ta koden ut av matrisen (--rows, --columns), eller velg en annen regel (--policy).`,
      en: `Nothing was published: this would be known from the sizes of groups alone, whatever is withheld: ${counts}. Take the code out of the matrix (--rows, --columns), or choose another policy (--policy).`,
    });
  return new RequestError({
    nb: `Ingenting er publisert: sammen med det som er publisert før (${before}), ville dette vært kjent: ${counts}.`,
    en: `Nothing was published: together with what was published before (${before}) this would be known: ${counts}.`,
  });
}
