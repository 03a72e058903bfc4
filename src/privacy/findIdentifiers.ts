import { addresses } from './addresses.js';
import { bankAccounts } from './bankAccounts.js';
import { birthDates, birthDatesBeside } from './birthDates.js';
import { caseNumbers } from './caseNumbers.js';
import { emails } from './emails.js';
import { certainties, type Identifier } from './identifier.js';
import { type Listed, listedIdentifiers } from './listed.js';
import { namesBesideData } from './names/besideNames.js';
import { names } from './names/names.js';
import { spelledNames } from './names/spelledNames.js';
import { nationalIds } from './nationalIds.js';
import { numberPlates } from './numberPlates.js';
import { orgNumbers } from './orgNumbers.js';
import { phones } from './phones.js';
import { offices, places } from './places/places.js';
import { plainText } from './plainText.js';
import { spokenNumbers } from './spokenNumbers.js';
import { spokenPlates } from './spokenPlates.js';
import { handles, urls } from './web.js';

export interface IdentifierOptions {
  /** What the user knows to identify somebody: names of participants, say. */
  readonly listed?: readonly Listed[];
  /** A further finder, of a local model, say; its positions are those of the text it is given. */
  readonly further?: (text: string) => readonly Identifier[];
}

type Finder = (text: string) => readonly Identifier[];

/** What has a digit somewhere; a text without any needs no look. */
const numbered: readonly Finder[] = [
  nationalIds,
  bankAccounts,
  phones,
  caseNumbers,
  numberPlates,
  orgNumbers,
];
const finders: readonly Finder[] = [
  emails,
  spokenNumbers,
  spokenPlates,
  spelledNames,
  birthDates,
  addresses,
  names,
  namesBesideData,
  urls,
  handles,
  offices,
  places,
];

/**
 * Everything in a text that can tell who somebody is, in the order of the text, without overlaps: where two detectors claim
 * the same letters, the surer one is right, then the longer. Positions are those of the text as it was written, whatever form
 * it has (composed letters, hyphens that nobody sees, digits of full width).
 *
 * @example findIdentifiers('Ring Kari på 912 34 567').map(({ kind }) => kind) // ['name', 'phone']
 */
export function findIdentifiers(text: string, options: IdentifierOptions = {}): Identifier[] {
  const plain = plainText(text);
  const numberedText = /\d/u.test(plain.text);
  const claims = [
    ...(numberedText ? numbered.flatMap((find) => find(plain.text)) : []),
    ...finders.flatMap((find) => find(plain.text)),
    ...(options.further?.(plain.text) ?? []),
    ...listedIdentifiers(plain.text, options.listed ?? []),
  ];
  const settledOnce = withoutOverlaps(claims);
  const beside = numberedText ? birthDatesBeside(plain.text, settledOnce) : [];
  const all = beside.length === 0 ? settledOnce : withoutOverlaps([...settledOnce, ...beside]);
  return all.map((claim) => {
    const { start, end } = plain.toOriginal(claim.start, claim.end);
    return { ...claim, start, end, text: text.slice(start, end) };
  });
}

/** The surest claims, then the longest, that do not overlap one another. */
function withoutOverlaps(claims: readonly Identifier[]): Identifier[] {
  const inOrder = [...claims].sort((a, b) => a.start - b.start);
  const kept: Identifier[] = [];
  // Claims that touch one another are settled among themselves: a text of a whole book has few in each such heap.
  for (let i = 0; i < inOrder.length; ) {
    let end = inOrder[i].end;
    let last = i + 1;
    while (last < inOrder.length && inOrder[last].start < end) end = Math.max(end, inOrder[last++].end);
    kept.push(...settled(inOrder.slice(i, last)));
    i = last;
  }
  return kept;
}

function settled(heap: Identifier[]): Identifier[] {
  if (heap.length < 2) return heap;
  const own: Identifier[] = [];
  heap.sort(
    (a, b) =>
      certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
      b.end - b.start - (a.end - a.start),
  );
  for (const claim of heap)
    if (!own.some((other) => claim.start < other.end && claim.end > other.start)) own.push(claim);
  return own.sort((a, b) => a.start - b.start);
}
