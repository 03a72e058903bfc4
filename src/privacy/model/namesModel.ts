import type { Identifier } from '../identifier.js';
import type { Piece, WordPiece } from './wordPiece.js';

/** What a model is run with: one row of numbers in, for each a row of scores out. Whatever runtime stands behind it. */
export type Classifier = (
  ids: readonly number[],
) => Promise<{ readonly scores: ArrayLike<number>; readonly labels: number }>;

/** A model that finds names of people in texts by classifying their pieces. */
export interface NamesModel {
  readonly pieces: WordPiece;
  readonly classify: Classifier;
  /** Per output of the model its label: `O`, `B-PER`, `I-PER` and others. */
  readonly labels: readonly string[];
}

/** Pieces in one run, with the two that mark its ends. */
const window = 256;
/** From this probability on a name is likely, and below it possible. */
const sure = 0.9;

/**
 * Names of people that a model finds in a text: each word has the label of its first piece, words that follow one another are
 * one name. What the least probable of its words reaches says how sure it is.
 *
 * @param text as `plainText` gives it
 */
export async function modelNames(text: string, model: NamesModel): Promise<Identifier[]> {
  const found: Identifier[] = [];
  for (const pieces of windows(model.pieces.pieces(text))) {
    const ids = [model.pieces.first, ...pieces.map(({ id }) => id), model.pieces.last];
    const { scores, labels } = await model.classify(ids);
    found.push(...namesIn(text, pieces, (piece) => labelAt(scores, labels, piece + 1, model.labels)));
  }
  return found;
}

/** Pieces in runs that end between words. */
function windows(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = Math.min(pieces.length, from + window - 2);
    if (to < pieces.length) {
      let cut = to;
      while (cut > from && !pieces[cut].begins) cut--;
      if (cut > from) to = cut;
    }
    found.push(pieces.slice(from, to));
    from = to;
  }
  return found;
}

interface Label {
  readonly label: string;
  readonly probability: number;
}

function labelAt(scores: ArrayLike<number>, count: number, row: number, labels: readonly string[]): Label {
  let best = 0;
  for (let i = 1; i < count; i++) if (scores[row * count + i] > scores[row * count + best]) best = i;
  const top = scores[row * count + best];
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(scores[row * count + i] - top);
  return { label: labels[best] ?? 'O', probability: 1 / sum };
}

function namesIn(text: string, pieces: readonly Piece[], labelOf: (piece: number) => Label): Identifier[] {
  const found: { start: number; end: number; least: number }[] = [];
  let isOpen = false;
  pieces.forEach((piece, i) => {
    const last = found.at(-1);
    if (!piece.begins) {
      if (isOpen && last !== undefined) last.end = piece.end;
      return;
    }
    const { label, probability } = labelOf(i);
    if (!/PER/u.test(label)) isOpen = false;
    else if (isOpen && last !== undefined && !label.startsWith('B')) {
      last.end = piece.end;
      last.least = Math.min(last.least, probability);
    } else {
      found.push({ start: piece.start, end: piece.end, least: probability });
      isOpen = true;
    }
  });
  return found.map(({ start, end, least }) => ({
    kind: 'name',
    certainty: least >= sure ? 'likely' : 'possible',
    start,
    end,
    text: text.slice(start, end),
  }));
}
