import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import type { SourceKind } from './source.js';

/** What a code is about, in the study's terms; it decides which matrix a code belongs to. */
export const families = ['condition', 'indicator', 'interest', 'valence', 'other'] as const;

export type Family = (typeof families)[number];

/**
 * What a code does beyond its family: the direction that a valence code gives, or the side of an interest in a
 * trade-off ("A was put before B" is one selection coded `before` of A and `after` of B). `individual` and `public` say
 * whose value a selection is about, `need` and `expectation` what a study reports of an indicator.
 */
export const roles = [
  'promotes',
  'hinders',
  'destroys',
  'ambivalent',
  'before',
  'after',
  'individual',
  'public',
  'need',
  'expectation',
] as const;

export type Role = (typeof roles)[number];

/** One code of the codebook. */
export interface Code {
  /** Position in `corpus.codes`. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** English name where the codebook has one; otherwise the same as `name`. */
  readonly nameEnglish: string;
  /** Names from the root down to this code. */
  readonly path: readonly string[];
  /** Index of the parent code, -1 at the root. */
  readonly parent: number;
  readonly family: Family;
  readonly role: Role | null;
  readonly description: string;
  /** Colour in the tool that it came from (`#rrggbb`), or empty. */
  readonly color: string;
  /**
   * Kinds of sources that the codebook gives this code (`applies_to`); descendants that say nothing inherit it.
   * Absent where the codebook does not say.
   */
  readonly appliesTo?: readonly SourceKind[];
}

/** The name of something that may have one in English too, as a code has: the one in the language, as data. */
export function ownNameIn(
  { name, nameEnglish }: Pick<Code, 'name' | 'nameEnglish'>,
  language: Language,
): string {
  return language === 'en' ? nameEnglish : name;
}

/** The same for a sentence, a figure or a table, `shielded`: whatever writes it out writes it as it is. */
export function nameIn(named: Pick<Code, 'name' | 'nameEnglish'>, language: Language): string {
  return shielded(ownNameIn(named, language));
}

/** The path on one line, as it is printed and as `--families` reads it. */
export function pathLabel(code: Code): string {
  return code.path.join(' > ');
}
