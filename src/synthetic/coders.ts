import {
  codebook,
  conditions,
  indicators,
  interests,
  placedAfter,
  placedBefore,
  valences,
} from './codebook.js';
import type { ComposedText } from './compose.js';
import { codesOf, type Passage } from './passages.js';
import { coderErrors, doubleCodedEvery } from './plan.js';
import type { Random } from './random.js';
import type { SentenceUse } from './sentenceUse.js';
import type { SourcePlan } from './sources.js';
import type { Span } from './textBuilder.js';

/** Who coded; KR is what the two agreed on, which is the truth here. */
export const coders = [
  { id: 'K1', name: 'Koder 1 (syntetisk)', reconciled: false },
  { id: 'K2', name: 'Koder 2 (syntetisk)', reconciled: false },
  { id: 'KR', name: 'Avstemt koding (syntetisk)', reconciled: true },
] as const;

export type CoderId = (typeof coders)[number]['id'];

export interface Coding extends Span {
  readonly source: string;
  readonly code: string;
  readonly coder: CoderId;
}

/** What the coders really did wrong; the planted rates are probabilities. */
export interface ErrorCounts {
  /** True codes that K1 and K2 had before them. */
  codes: number;
  missed: number;
  replaced: number;
  added: number;
  /** Selections that K1 and K2 made. */
  selections: number;
  shifted: number;
}

export const isDoubleCoded = (index: number) => (index + 1) % doubleCodedEvery === 0;

/** Codes that are taken for one another: a family, and in trade-offs a side of it. */
const lookalikes: readonly (readonly string[])[] = [
  conditions,
  indicators,
  interests.map(placedBefore),
  interests.map(placedAfter),
  valences,
];

const order = new Map(codebook.map(({ id }, index) => [id, index]));

/**
 * Codes one source: both coders and the reconciled coding in every fifth source, else one coder alone. Errors are
 * independent of the codes, of one another and of the text, so they tie no two codes together.
 */
export function codeSource(
  source: SourcePlan,
  index: number,
  passages: readonly Passage[],
  composed: ComposedText,
  use: SentenceUse,
  random: Random,
  counts: ErrorCounts,
): Coding[] {
  const single: CoderId = random.happens(0.5) ? 'K1' : 'K2';
  const who: CoderId[] = isDoubleCoded(index) ? ['K1', 'K2', 'KR'] : [single];
  return who.flatMap((coder) => {
    const taken = new Set(composed.spans.map(({ start, end }) => `${start}-${end}`));
    return passages.flatMap((passage, i) => {
      const truth = codesOf(passage);
      const exact = coder === 'KR';
      const codes = exact ? truth : withErrors(truth, random, counts);
      const { start, end } = exact ? composed.spans[i] : shifted(composed, i, taken, use, random, counts);
      return codes.map((code) => ({ source: source.id, start, end, code, coder }));
    });
  });
}

function withErrors(truth: readonly string[], random: Random, counts: ErrorCounts): string[] {
  const { miss, replace, add } = coderErrors;
  const found = new Set<string>();
  for (const code of truth) {
    counts.codes++;
    const error = random.choose([miss, replace, add, 1 - miss - replace - add]);
    const others = (lookalikes.find((group) => group.includes(code)) ?? []).filter(
      (other) => !truth.includes(other) && !truth.includes(otherSide(other)) && !found.has(other),
    );
    const mistaken = (error === 1 || error === 2) && others.length > 0;
    if (error === 0) counts.missed++;
    else if (!mistaken || error === 2) found.add(code);
    if (!mistaken) continue;
    found.add(random.pick(others));
    counts[error === 1 ? 'replaced' : 'added']++;
  }
  return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
}

/** An interest is not put before itself. */
function otherSide(code: string): string {
  const interest = code.slice(0, -1);
  if (!interests.includes(interest)) return '';
  return code === placedBefore(interest) ? placedAfter(interest) : placedBefore(interest);
}

/** The span of a passage, now and then a sentence too long or too short at one end; never another's span. */
function shifted(
  composed: ComposedText,
  passage: number,
  taken: Set<string>,
  use: SentenceUse,
  random: Random,
  counts: ErrorCounts,
): Span {
  const span = composed.spans[passage];
  counts.selections++;
  if (!random.happens(coderErrors.boundary)) return span;
  const { sentences, text } = composed;
  const { firstSentence: first, lastSentence: last } = span;
  const { line } = sentences[first];
  const points = [...text];
  const possible = [
    [first + 1, last],
    [first, last - 1],
    [first - 1, last],
    [first, last + 1],
  ]
    .filter(([from, to]) => from <= to && sentences[from]?.line === line && sentences[to]?.line === line)
    .map(([from, to]) => ({ start: sentences[from].start, end: sentences[to].end }))
    .filter(({ start, end }) => !taken.has(`${start}-${end}`))
    .filter(({ start, end }) => use.mayQuote(points.slice(start, end).join('')));
  if (possible.length === 0) return span;
  counts.shifted++;
  const chosen = random.pick(possible);
  taken.add(`${chosen.start}-${chosen.end}`);
  use.noteQuote(points.slice(chosen.start, chosen.end).join(''));
  return chosen;
}
