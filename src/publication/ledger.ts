import * as z from 'zod';
import { attributeOfGroup, countKey, countOfKey } from '../disclosure/countModel.js';
import { isUnanimous } from '../disclosure/demands.js';
import type { EarlierCounts } from '../disclosure/earlier.js';
import { crossMeanings, hiddenRange, isSmall, type Policy, policyNames } from '../disclosure/policy.js';
import type { Release } from '../disclosure/release.js';
import { outputKinds } from '../report/outputKind.js';
import type { Bilingual } from '../shared/language.js';
import { whyNotJson } from '../shared/notJson.js';
import { RequestError } from '../shared/problem.js';
import { held } from '../shared/schemaIssues.js';
import { coarseLevels } from './checking/coarseSources.js';

const numbers = z.record(z.string(), z.number().int().nonnegative());

const entrySchema = z.strictObject({
  when: z.iso.datetime(),
  kind: z.enum(outputKinds),
  policy: z.enum(policyNames),
  cross: z.enum(crossMeanings),
  digest: z.string().describe('of program, material and choices: equal digests are the same publication'),
  counts: numbers.describe('every count that was shown, by its key'),
  small: z.array(z.string()).describe('keys of counts that were withheld for their own sake'),
  beside: z
    .strictObject({ more: z.array(z.string()), atMost: z.array(z.string()) })
    .optional()
    .describe(
      'keys of counts that were withheld to protect others, by what that tells: that they are more than what the policy hides, or not; a list of an older version of the program does not have it',
    ),
  sizes: numbers.describe('sources in each public group'),
  analysis: z.record(z.string(), z.unknown()).describe('what was chosen, in published labels'),
  labels: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'what ids of codes and values of attributes are in the project, where they were published as something else',
    ),
  records: z
    .strictObject({ k: z.number().int().positive(), level: z.enum(coarseLevels) })
    .optional()
    .describe('of records for checking: how coarse they are'),
  despiteEarlier: z
    .boolean()
    .describe('whether it was made although it differs a little from an earlier one'),
});

const ledgerSchema = z.strictObject({
  format: z.literal('brukermote-publications'),
  version: z.literal(1),
  publications: z.array(entrySchema),
});

/** One publication of a project: what was shown, when, and under which policy. Holds no number that was withheld. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** What was published of a project, the first one first. */
export type Ledger = z.infer<typeof ledgerSchema>;

export const emptyLedger: Ledger = { format: 'brukermote-publications', version: 1, publications: [] };

/** What the file beside a project ends with; no reader takes it for material. */
export const ledgerEnding = '.publications.json';

/**
 * A ledger from its file.
 *
 * @throws RequestError for a file that is no ledger: what was shown earlier is then not known, and nothing may be published
 */
export function parseLedger(text: string, path: string): Ledger {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw broken(path, whyNotJson(text, error));
  }
  const read = held(ledgerSchema, value);
  if (read.success) return read.data;
  const [{ path: at, message }] = read.issues;
  const place = at.length === 0 ? '' : `${at.join('.')}: `;
  throw broken(path, { nb: `${place}${message.nb}`, en: `${place}${message.en}` });
}

function broken(path: string, why: Bilingual): RequestError {
  return new RequestError({
    nb: `${path}: listen over tidligere publiseringer kan ikke leses (${why.nb}). Uten den er det ikke kjent hva som er vist før, så ingenting publiseres; hent den fra en sikkerhetskopi`,
    en: `${path}: the list of earlier publications cannot be read (${why.en}). Without it nobody knows what was shown before, so nothing is published; take it from a backup`,
  });
}

/** The ledger as its file holds it. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 1)}\n`;
}

/** The ledger with one more publication; the same publication stands once. */
export function withPublication(ledger: Ledger, entry: LedgerEntry): Ledger {
  if (ledger.publications.some(({ digest }) => digest === entry.digest)) return ledger;
  return { ...ledger, publications: [...ledger.publications, entry] };
}

/** True numbers of the material as it is now, for those that are held against what was shown. */
export interface CountsNow {
  /** By key; undefined where it is not counted now. */
  readonly count: (key: string) => number | undefined;
  readonly sizes: Readonly<Record<string, number>>;
}

/** What an entry keeps of a release. */
export type Remembered = Pick<LedgerEntry, 'counts' | 'small'> & Required<Pick<LedgerEntry, 'beside'>>;

/**
 * What a release tells of its counts, as the list remembers it. A count of which nothing is told is in no list.
 *
 * @param told `toldOf` this release
 */
export function remembered({ policy, cells }: Release, told: EarlierCounts): Remembered {
  const { to: most } = hiddenRange(policy);
  const counts: Record<string, number> = {};
  const small: string[] = [];
  const beside = { more: [] as string[], atMost: [] as string[] };
  for (const [key, { from }] of told) {
    const { status, value } = cells.get(key)!;
    if (status === 'shown') counts[key] = value;
    else if (status === 'small') small.push(key);
    else beside[from > most ? 'more' : 'atMost'].push(key);
  }
  return { counts, small, beside };
}

/** A number that was told, and is another one now. */
export interface ChangedNumber {
  /** Key of a count, or of a group of which it is the size. */
  readonly key: string;
  readonly isSize: boolean;
  /** Null where it is withheld. */
  readonly before: number | null;
  readonly now: number | null;
  /** Why the difference tells too much. */
  readonly tells: DifferenceTells;
}

/**
 * What a difference between two publications gives away of the sources that came, went or were coded anew.
 *
 * - `few`: what one or a few of them say
 * - `all`: that every one of them says it, however many they are
 * - `none`: that none of them says it, where the policy withholds zeros
 * - `withheld`: what stands behind the × of one of the two, more narrowly than it says
 */
export type DifferenceTells = 'few' | 'all' | 'none' | 'withheld';

/**
 * Numbers whose difference from what an earlier publication showed would be withheld if it were a count of its own: who has both
 * publications sees what a few sources say, or that all that came say one thing.
 *
 * @param isShown whether the count is shown now
 */
export function littleChanged(
  earlier: readonly LedgerEntry[],
  now: CountsNow,
  policy: Policy,
  isShown: (key: string) => boolean,
): ChangedNumber[] {
  const most = hiddenRange(policy).to;
  const isLittle = (a: number, b: number) => a !== b && Math.abs(a - b) <= most;
  // Records for checking tell no count and no size.
  const found = earlier.flatMap(({ kind, counts, sizes }) => {
    if (kind !== 'public') return [];
    const both = Object.entries(counts).flatMap(([key, before]): KnownTwice[] => {
      const own = now.count(key);
      return own === undefined || !isShown(key) ? [] : [{ key, before, now: own }];
    });
    const changed = [...both, ...remainders(both, sizes, now.sizes)].flatMap((each): ChangedNumber[] => {
      const { group } = countOfKey(each.key);
      const came = (now.sizes[group] ?? 0) - (sizes[group] ?? 0);
      const tells = told(each.now - each.before, came, policy);
      return tells === null ? [] : [{ ...each, isSize: false, tells }];
    });
    const resized = [...new Set([...Object.keys(sizes), ...Object.keys(now.sizes)])].flatMap(
      (key): ChangedNumber[] => {
        const [before, own] = [sizes[key] ?? 0, now.sizes[key] ?? 0];
        return isLittle(before, own) ? [{ key, isSize: true, before, now: own, tells: 'few' }] : [];
      },
    );
    return [...resized, ...changed];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** A count that is known from both publications. */
interface KnownTwice {
  readonly key: string;
  readonly before: number;
  readonly now: number;
}

type Sizes = Readonly<Record<string, number>>;

/**
 * Counts that neither publication need show, and both tell: of the one group of an attribute that is withheld, where the whole and
 * all other groups of the attribute are known, and the groups make up the whole.
 */
function remainders(known: readonly KnownTwice[], before: Sizes, now: Sizes): KnownTwice[] {
  const byKey = new Map(known.map((each) => [each.key, each]));
  const groups = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((group) => group !== '');
  const attributes = [...new Set(groups.map(attributeOfGroup))];
  const families = attributes
    .map((attribute) => groups.filter((group) => attributeOfGroup(group) === attribute))
    .filter((family) =>
      [before, now].every((sizes) => sum(family.map((group) => sizes[group] ?? 0)) === (sizes[''] ?? 0)),
    );
  return known.flatMap(({ key, ...whole }) => {
    const { subject, set, group } = countOfKey(key);
    if (group !== '') return [];
    return families.flatMap((family): KnownTwice[] => {
      const parts = family.map((each) => countKey(subject, set, each));
      const [left, ...more] = parts.filter((part) => !byKey.has(part));
      if (left === undefined || more.length > 0) return [];
      const others = parts.flatMap((part) => byKey.get(part) ?? []);
      return [
        {
          key: left,
          before: whole.before - sum(others.map((other) => other.before)),
          now: whole.now - sum(others.map((other) => other.now)),
        },
      ];
    });
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/**
 * What the difference of a count tells of the sources that came to its group, or left it; null where it may be known.
 *
 * @param came how many more sources the group has now
 */
function told(difference: number, came: number, policy: Policy): DifferenceTells | null {
  const [changed, sources] = [Math.abs(difference), Math.abs(came)];
  if (difference === came && isUnanimous(changed, sources)) return 'all';
  if (changed > 0) return changed <= hiddenRange(policy).to ? 'few' : null;
  return sources > 0 && isSmall(0, policy) ? 'none' : null;
}
