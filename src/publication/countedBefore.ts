import {
  type CountCell,
  type CountSubject,
  countKey,
  countOfKey,
  type WithinSubject,
} from '../disclosure/countModel.js';
import { type Policy, policies } from '../disclosure/policy.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import type { LedgerEntry } from './ledger.js';
import type { CountedPart } from './mergedModel.js';
import { nestedSubjects } from './nestedSubjects.js';
import type { PartMaker } from './parts.js';
import type { PublicSources } from './publicSources.js';

/** What is counted now, beside which earlier public output is counted once more. */
export interface CountedNow {
  readonly sources: PublicSources;
  readonly makers: readonly PartMaker[];
  /** Parts of this publication, and how they were made; none where it counts nothing itself. */
  readonly own?: {
    readonly parts: readonly CountedPart[];
    readonly analysis: AnalysisOptions;
    readonly policy: Policy;
  };
  /** Called before each part; may throw to stop. */
  readonly onPause: () => Promise<void>;
}

/** What earlier public output counted, in the material as it is now. */
export interface CountedBefore {
  readonly parts: readonly CountedPart[];
  /** The key that a count of an entry has among all that is counted now. */
  readonly keyOf: (entry: LedgerEntry, key: string) => string;
  /** What an entry would have liked to show, under these keys. */
  readonly wantedBy: (entry: LedgerEntry) => readonly CountCell[];
}

/**
 * Counts once more what earlier public output counted, as it was chosen then: with other families, units, coders, or under another
 * policy. A subject that counts other sources than one of the same key (pairs in paragraphs, and before in selections) has a key of
 * its own (`together@2:C01:V02`), and is known to lie within the other where it does. Codes that the material no longer has cannot be
 * counted, and what was shown of them cannot be held against it.
 */
export async function countedBefore(
  earlier: readonly LedgerEntry[],
  { sources, makers, own, onPause }: CountedNow,
): Promise<CountedBefore> {
  const names = new Names(own?.parts ?? []);
  const parts: CountedPart[] = [];
  const done = new Map<string, Choice>();
  if (own) done.set(choiceOf(own.analysis, own.policy), { renaming: (subject) => subject, parts: own.parts });
  for (const entry of earlier.filter(({ kind }) => kind === 'public')) {
    const policy = { ...policies[entry.policy], cross: entry.cross };
    const choice = choiceOf(entry.analysis, policy);
    if (done.has(choice)) continue;
    const made: CountedPart[] = [];
    // What is drawn, and how p is adjusted, moves no count: what is made for this publication need not be drawn anew.
    const { seed, permutations, adjust } = own?.analysis ?? (entry.analysis as AnalysisOptions);
    const analysis = { ...(entry.analysis as AnalysisOptions), seed, permutations, adjust };
    for (const make of makers) {
      await onPause();
      try {
        made.push(make(sources, analysis, policy));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
    const { renaming, within } = names.add(made.flatMap(({ subjects }) => subjects));
    const asNamed = made.map((part) => renamed(part, renaming));
    done.set(choice, { renaming, parts: asNamed });
    parts.push(...asNamed, { subjects: [], within, candidates: [] });
  }
  const choiceBy = ({ analysis, policy, cross }: LedgerEntry) =>
    done.get(choiceOf(analysis, { ...policies[policy], cross }));
  return {
    parts,
    keyOf: (entry, key) => {
      const { subject, set, group } = countOfKey(key);
      return countKey(choiceBy(entry)?.renaming(subject) ?? subject, set, group);
    },
    wantedBy: (entry) => choiceBy(entry)?.parts.flatMap(({ candidates }) => candidates) ?? [],
  };
}

/** One way in which public output was counted. */
interface Choice {
  readonly renaming: Renaming;
  readonly parts: readonly CountedPart[];
}

/** The key of a subject among all that is counted. */
type Renaming = (subject: string) => string;

/** Choices that count alike are one: how much is drawn, and how p is adjusted, moves no count. */
function choiceOf(analysis: AnalysisOptions | LedgerEntry['analysis'], policy: Policy): string {
  const { seed, permutations, adjust, ...counting } = analysis as AnalysisOptions;
  const inOrder = Object.entries(counting)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([policy.name, policy.cross, inOrder]);
}

/** Keys of subjects, of which each stands for one way to count sources. */
class Names {
  readonly #known = new Map<string, CountSubject>();

  constructor(parts: readonly CountedPart[]) {
    for (const subject of parts.flatMap(({ subjects }) => subjects)) this.#known.set(subject.key, subject);
  }

  /** Names subjects that are counted in one way, and says which of them lie within those of the same key that are known. */
  add(subjects: readonly CountSubject[]): { renaming: Renaming; within: WithinSubject[] } {
    const names = new Map<string, string>();
    const within: WithinSubject[] = [];
    for (const subject of subjects) {
      if (names.has(subject.key)) continue;
      const others: CountSubject[] = [];
      let name = subject.key;
      for (let n = 2; ; n++) {
        const known = this.#known.get(name);
        if (known === undefined || countsTheSame(known, subject)) break;
        others.push(known);
        name = subject.key.replace(/^[^:]*/u, `$&@${n}`);
      }
      names.set(subject.key, name);
      if (this.#known.has(name)) continue;
      const own = { ...subject, key: name };
      this.#known.set(name, own);
      within.push(...others.flatMap((other) => nestedSubjects(own, other)));
    }
    return { renaming: (subject) => names.get(subject) ?? subject, within };
  }
}

function countsTheSame(one: CountSubject, other: CountSubject): boolean {
  const content = ({ categories, counts, bySource }: CountSubject) =>
    JSON.stringify([categories, counts, [...(bySource ?? [])]]);
  return content(one) === content(other);
}

function renamed(part: CountedPart, renaming: Renaming): CountedPart {
  const own = <Of extends { readonly subject: string }>(of: Of): Of => ({
    ...of,
    subject: renaming(of.subject),
  });
  return {
    subjects: part.subjects.map((subject) => ({ ...subject, key: renaming(subject.key) })),
    within: part.within.map(({ lesser, greater }) => ({ lesser: own(lesser), greater: own(greater) })),
    unions: part.unions?.map(({ whole, parts }) => ({ whole: own(whole), parts: parts.map(own) })),
    candidates: part.candidates.map((cell) => ({
      ...own(cell),
      key: countKey(renaming(cell.subject), cell.set, cell.group),
    })),
  };
}
