export interface Piece {
  readonly kind: string;
  readonly form: string;
  readonly case: 'capital' | 'lower' | 'upper' | '-';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface MarkedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}
export function parseMarks(marked: string): MarkedText;
export function isItem(piece: Pick<Piece, 'kind'>): boolean;
export function isName(piece: Pick<Piece, 'kind'>): boolean;
export type Part = 'open' | 'opened' | 'fresh' | 'sealed' | 'natural' | 'unseen';
export const parts: Readonly<Record<Part, { readonly closed: boolean }>>;
export function readPart(part: Part): (MarkedText & { readonly name: string })[];
