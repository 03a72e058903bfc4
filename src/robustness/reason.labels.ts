import { noTestText } from '../cooccurrence/noTest.labels.js';
import type { Corpus } from '../corpus/corpus.js';
import { reasonText as cellReasonText } from '../inference/cellStatus.labels.js';
import type { Bilingual, Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import type { PlainReason, Reason } from './reason.js';
import { choiceValueLabel } from './specification.labels.js';

/** Why something was not computed, or a choice not taken, in words; empty where there is no reason. */
export function reasonText(corpus: Corpus, reason: Reason | null, language: Language): string {
  if (reason === null) return '';
  if ('row' in reason) return cellReasonText(reason, language);
  switch (reason.kind) {
    case 'no pair':
      return termsIn(language).nothingMeets;
    case 'no test':
      return noTestText(reason.because, language);
    case 'too many coders':
      return words[language].tooMany(formatNumber(reason.most, language));
    case 'same units':
      return words[language].sameUnits(choiceValueLabel(corpus, 'unit', reason.as, language));
    case 'same codings':
      return words[language].sameCodings(choiceValueLabel(corpus, 'coders', reason.as, language));
    default:
      return plain[reason.kind][language];
  }
}

const plain: Readonly<Record<Exclude<PlainReason, 'no pair'>, Bilingual>> = {
  'one source': {
    nb: 'Bare én kilde har enheter; uten den er det ingenting igjen.',
    en: 'Only one source has units; without it nothing is left.',
  },
  'not countable': {
    nb: 'Enheten finnes ikke i det som er kodet slik.',
    en: 'What is coded in this way does not have the unit.',
  },
  impossible: {
    nb: 'De to kodene kan ikke møtes: ingen enhet er av en type kilde der begge kan stå.',
    en: 'The two codes cannot meet: no unit is of a kind of source where both can occur.',
  },
  'one stratum': {
    nb: 'Det er bare ett lag, så å slå sammen kildene endrer ingenting.',
    en: 'There is only one stratum, so pooling the sources changes nothing.',
  },
  'no sequence': {
    nb: 'Kilder står ikke i noen rekkefølge, og dette valget trenger en.',
    en: 'Sources have no sequence, and this choice needs one.',
  },
  'no order': {
    nb: 'Enhetenes rekkefølge i kilden er ikke kjent, og dette valget trenger den.',
    en: 'The order of the units in their source is not known, and this choice needs it.',
  },
  'no text': {
    nb: 'ingen kodet kilde har en tekst å dele opp',
    en: 'no coded source has a text to cut up',
  },
  'not reconciled': {
    nb: 'en kilde med flere kodere mangler omforent koding',
    en: 'a source of several coders has no reconciled coding',
  },
  heading: {
    nb: 'en av kodene er en overskrift og finnes bare gjennom underkodene',
    en: 'one of the codes is a heading and occurs only through its descendants',
  },
  'no descendants': {
    nb: 'ingen av de to kodene har underkoder',
    en: 'neither of the two codes has descendants',
  },
  'drawn together': {
    nb: 'Curveball-testen trekker alle kilder samlet, så ingen vet hva z er uten en av dem; velg en annen test, som byttetesten.',
    en: 'The curveball test draws all sources together, so nobody knows z without one of them; choose another test, such as the exchange test.',
  },
  'computed exactly': {
    nb: 'samme nullhypotese som den eksakte testen, som regner den uten å trekke',
    en: 'the same null hypothesis as the exact test, which computes it without drawing',
  },
};

const words = {
  nb: {
    tooMany: (most: string) => `bare de ${most} koderne med flest kodinger er med`,
    sameUnits: (other: string) => `gir de samme enhetene som ${other}`,
    sameCodings: (other: string) => `gir de samme kodingene som ${other}`,
  },
  en: {
    tooMany: (most: string) => `only the ${most} coders with most codings are taken`,
    sameUnits: (other: string) => `gives the same units as ${other}`,
    sameCodings: (other: string) => `gives the same codings as ${other}`,
  },
} as const;
