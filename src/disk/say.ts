import type { Bilingual } from '../shared/language.js';

/** Hears what a person should know: that something of an earlier run was found, and what became of it. */
export type Say = (text: Bilingual) => void;
