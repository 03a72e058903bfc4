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
  promotes: {
    nb: 'verdi beskrives som skapt eller fremmet',
    en: 'value is described as created or promoted',
  },
  hinders: { nb: 'verdi beskrives som hindret', en: 'value is described as hindered' },
  destroys: {
    nb: 'verdi beskrives som ødelagt: det som var der, gikk tapt',
    en: 'value is described as destroyed: what was there was lost',
  },
  ambivalent: { nb: 'begge deler', en: 'both ways' },
  before: { nb: 'hensynet som ble satt foran', en: 'the interest that was put first' },
  after: { nb: 'hensynet som måtte vike', en: 'the interest that had to yield' },
  individual: { nb: 'det gjelder verdi for brukeren selv', en: 'it is about value to the user' },
  public: { nb: 'det gjelder verdi for fellesskapet', en: 'it is about value to the public' },
  need: { nb: 'studien melder et behov', en: 'the study reports a need' },
  expectation: {
    nb: 'studien melder en forventning, om det brukere regner med på forhånd',
    en: 'the study reports an expectation, of what users take for granted beforehand',
  },
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
