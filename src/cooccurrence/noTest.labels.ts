import type { Bilingual, Language } from '../shared/language.js';
import type { NoTest } from './noTest.js';

/**
 * Why no p is printed, and what would help, in one sentence.
 *
 * @example noTestText('window', 'en') // 'Windows overlap one another, so a line counts in several: no p …'
 */
export function noTestText(reason: NoTest, language: Language): string {
  return texts[reason][language];
}

const texts: Readonly<Record<NoTest, Bilingual>> = {
  window: {
    nb: 'Vinduer overlapper hverandre, så en linje teller i flere av dem: ingen p, intet forventet antall og ingen koeffisienter; velg enheten linje (line) for å teste.',
    en: 'Windows overlap one another, so a line counts in several: no p, no expected count and no coefficients; choose the unit line for a test.',
  },
  overlap: {
    nb: 'Par av kodinger er ikke enheter, så én koding teller i flere av dem: ingen p, intet forventet antall og ingen koeffisienter; velg enheten tekstutdrag (selection) eller avsnitt (paragraph) for å teste.',
    en: 'Pairs of codings are not units, so one coding counts in several: no p, no expected count and no coefficients; choose the unit selection or paragraph for a test.',
  },
  weighted: {
    nb: 'Tellingen er vektet, så et par teller flere ganger i en enhet (produktet av hvor ofte hver kode står der): ingen p og ingen koeffisienter; tell hvert par én gang i enheten (binary) for å teste.',
    en: 'The counting is weighted, so a pair counts several times in a unit (the product of how often each code occurs there): no p and no coefficients; count a pair once in a unit (binary) for a test.',
  },
  joint: {
    nb: 'Med tre koder og flere kan et overskudd komme av to av dem alene: ingen p; test parene, og sammenlign antallet med og uten hver av kodene.',
    en: 'With three codes and more a surplus may come from two of them alone: no p; test the pairs, and compare the count with and without each of the codes.',
  },
};
