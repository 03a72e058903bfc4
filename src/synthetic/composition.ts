import type { Lengths } from './plan.js';

/** Which sources a project has: whom it interviews and what it reads, before a number is drawn. */
export interface Composition {
  /** Made-up offices; each quarter of them lies in a region of its own. */
  readonly offices: readonly string[];
  /** Those that write Nynorsk. */
  readonly nynorsk: ReadonlySet<string>;
  /** The office of each counsellor, team leader and office leader. */
  readonly counsellors: readonly string[];
  readonly teamLeaders: readonly string[];
  readonly officeLeaders: readonly string[];
  /** The benefit unit of each informant there. */
  readonly benefits: readonly string[];
  /** Informants of counties and of the directorate. */
  readonly counties: number;
  readonly directorates: number;
  /** Documents of each kind. */
  readonly laws: number;
  readonly ministryLetters: number;
  readonly countyLetters: number;
  readonly circulars: number;
  readonly guidelines: number;
  /** The office of each local plan. */
  readonly plans: readonly string[];
  /** Of each study. */
  readonly designs: readonly string[];
  readonly qualities: readonly string[];
  readonly lengths: Lengths;
}

/** Regions that are made up. */
export const regions = ['Region nord', 'Region sør', 'Region øst', 'Region vest'] as const;

/** A value as often as it says. */
export function repeated(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));
}
