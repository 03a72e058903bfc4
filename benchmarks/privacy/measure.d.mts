import type { MarkedText, Piece } from './marks.mjs';

export interface Count {
  readonly items: number;
  readonly found: number;
  readonly whole: number;
}
export interface Measured {
  readonly documents: number;
  readonly items: Readonly<Record<string, Count>>;
  readonly forms: Readonly<Record<string, Count>>;
  readonly origins: Readonly<Record<string, Count>>;
  readonly goals: Readonly<Record<string, Count>>;
  readonly precision: Readonly<Record<string, { readonly findings: number; readonly right: number }>>;
  readonly distractors: Readonly<Record<string, number>>;
  readonly falseBy: Readonly<Record<string, number>>;
  readonly misses: readonly (Piece & { readonly document: string })[];
  readonly wrong: readonly {
    readonly document: string;
    readonly kind: string;
    readonly sort: string;
    readonly text: string;
  }[];
}
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly certainty: string;
}
export const goals: Readonly<
  Record<string, { readonly goal: number; readonly of: (piece: Piece) => boolean }>
>;
export function measure(
  documents: readonly (MarkedText & { readonly name: string })[],
  find: (text: string) => readonly Found[],
): Measured;
export function numbersOnly(measured: Measured): Omit<Measured, 'misses' | 'wrong'>;
