import type { NoTest } from '../cooccurrence/noTest.js';
import type { CellReason } from '../inference/cellStatus.js';

/**
 * Why something was not computed, or a choice not taken: the reasons of a cell (`CellReason`), and
 *
 * - `no pair`: no two codes meet, so there is nothing to ask of
 * - `one source`: only one source has units; without it nothing is left
 * - `not countable`: what is coded so does not have the unit
 * - `impossible`: no unit is of a kind of source where both codes can stand
 * - `one stratum`: there is but one, so pooling the sources changes nothing
 * - `no sequence`: sources stand in no sequence that could be turned
 * - `no order`: the order of the units in their source is not known
 * - `no text`: no coded source has a text to cut up
 * - `no test`: what is counted bears no test; see `NoTest`
 * - `not reconciled`: a source of several coders has no reconciled coding
 * - `too many coders`: only those with most codings are taken
 * - `heading`: one of the codes stands only through its descendants
 * - `no descendants`: neither of the two codes has any
 * - `same units`, `same codings`: it gives exactly what another value of the choice gives
 * - `drawn together`: the null is drawn for all sources together, so nobody knows it without one
 * - `computed exactly`: the null of the exact test, which computes it without drawing
 */
export type Reason =
  | CellReason
  | { readonly kind: PlainReason }
  | { readonly kind: 'no test'; readonly because: NoTest }
  | { readonly kind: 'too many coders'; readonly most: number }
  | { readonly kind: 'same units' | 'same codings'; readonly as: string };

/** Reasons that need no more words than their own. */
export type PlainReason =
  | 'no pair'
  | 'one source'
  | 'not countable'
  | 'impossible'
  | 'one stratum'
  | 'no sequence'
  | 'no order'
  | 'no text'
  | 'not reconciled'
  | 'heading'
  | 'no descendants'
  | 'computed exactly'
  | 'drawn together';
