import { type Composition, repeated } from './composition.js';
import { firstLengths } from './firstPlan.js';

const at = (letters: string) => [...letters].map((letter) => `Kontor ${letter}`);

/** The sources of edition 1. */
export const firstComposition: Composition = {
  offices: at('ABCDEFGHIJKL'),
  nynorsk: new Set(at('KL')),
  counsellors: at('ABCDEFGHIJKLABDFHL'),
  teamLeaders: at('ACDFGIJL'),
  officeLeaders: at('BCEFHIKL'),
  benefits: [],
  counties: 5,
  directorates: 3,
  laws: 4,
  ministryLetters: 5,
  countyLetters: 4,
  circulars: 7,
  guidelines: 6,
  plans: at('ABCDEGHIKL'),
  designs: repeated({ kvalitativ: 16, kvantitativ: 8, blandet: 6, oversikt: 4 }),
  qualities: repeated({ høy: 12, middels: 15, lav: 7 }),
  lengths: firstLengths,
};
