import type { Family, Role } from '../corpus/code.js';
import type { Bilingual } from '../shared/language.js';

/**
 * One word for each family, as a person writes it into a sheet; the labels are longer. `vocabulary.ts` reads them, as it
 * reads the labels.
 */
export const familyWords: Readonly<Record<Family, Bilingual>> = {
  condition: { nb: 'betingelse', en: 'condition' },
  indicator: { nb: 'indikator', en: 'indicator' },
  interest: { nb: 'hensyn', en: 'interest' },
  valence: { nb: 'valens', en: 'valence' },
  other: { nb: 'annet', en: 'other' },
};

/** What a role is for, in the words of a guide. */
export const roleMeanings: Readonly<Record<Role, Bilingual>> = {
  promotes: { nb: 'det som sies, peker mot mer verdi', en: 'what is said points to more value' },
  hinders: { nb: 'det som sies, peker mot mindre verdi', en: 'what is said points to less value' },
  destroys: {
    nb: 'det som sies, peker mot at verdi går tapt',
    en: 'what is said points to value that is lost',
  },
  ambivalent: { nb: 'begge deler', en: 'both ways' },
  before: { nb: 'hensynet som ble satt foran', en: 'the interest that was put first' },
  after: { nb: 'hensynet som måtte vike', en: 'the interest that had to yield' },
  individual: { nb: 'verdien er brukerens egen', en: 'the value is the user’s own' },
  public: { nb: 'verdien er fellesskapets', en: 'the value is that of the public' },
  need: { nb: 'studien melder et behov', en: 'the study reports a need' },
  expectation: { nb: 'studien melder en forventning', en: 'the study reports an expectation' },
};

/** What a family is for, in the words of a guide. */
export const familyMeanings: Readonly<Record<Family, Bilingual>> = {
  condition: {
    nb: 'det i organisasjonen som rammer inn møtet',
    en: 'what in the organisation frames the meeting',
  },
  indicator: { nb: 'tegn på verdiskaping', en: 'signs of value creation' },
  interest: { nb: 'hensyn som veies mot hverandre', en: 'interests that are weighed against each other' },
  valence: {
    nb: 'retning: fremmer, hemmer, ødelegger, ambivalent',
    en: 'direction: promotes, hinders, destroys, ambivalent',
  },
  other: { nb: 'ingen av disse', en: 'none of these' },
};
