import { nameIn } from '../corpus/code.js';
import type { Bilingual, Language } from '../shared/language.js';
import { listed } from '../words/lists.js';
import type { CellNote, CellReason } from './cellStatus.js';

/** Why a cell was not tested, in a sentence. */
export function reasonText({ kind, row, column, code }: CellReason, language: Language): string {
  const pair = listed([nameIn(row, language), nameIn(column, language)], language);
  return words[language][kind](
    kind === 'never used' || kind === 'in every unit' ? nameIn(code ?? row, language) : pair,
  );
}

/** What a reader of a tested cell must know, in a sentence. */
export function noteText(note: CellNote, language: Language): string {
  return notes[note][language];
}

const words = {
  nb: {
    'same code': () => 'En kode møter alltid seg selv; det er ikke noe å teste.',
    nested: (pair: string) => `${pair}: den ene ligger under den andre, så tallet følger av kodetreet.`,
    'no units': () => 'Det er ingen enheter å telle i.',
    'never used': (code: string) => `${code} er ikke brukt i noen enhet; det er ikke noe å teste.`,
    'in every unit': (code: string) => `${code} er i alle enheter, så tallet kunne ikke vært et annet.`,
    'no shared source': (pair: string) =>
      `${pair} finnes aldri i samme kilde, og ingen kilde kan si om de søker eller skyr hverandre.`,
    'single units': (pair: string) =>
      `Hver kilde som har både ${pair}, er én enkelt enhet; det er ikke noe å sammenligne med.`,
    'not free to vary': (pair: string) =>
      `I hver kilde som har både ${pair}, er en av dem i alle enheter, så tallet kunne ikke vært et annet.`,
    'unknown units': (pair: string) =>
      `${pair} er ikke begge vurdert i alle enheter, og denne testen flytter enhetene for alle ruter på en gang. Velg en test som tar hver rute for seg, for eksempel den eksakte.`,
    'one arrangement': (pair: string) =>
      `Hva enn nullhypotesen lar bytte plass, blir tallet det samme for ${pair}; det er ikke noe å teste.`,
  },
  en: {
    'same code': () => 'A code always meets itself; there is nothing to test.',
    nested: (pair: string) => `${pair}: one lies below the other, so the count follows from the code tree.`,
    'no units': () => 'There are no units to count in.',
    'never used': (code: string) => `${code} is in no unit; there is nothing to test.`,
    'in every unit': (code: string) => `${code} is in every unit, so the count could not have been another.`,
    'no shared source': (pair: string) =>
      `${pair} are never in the same source, and no source can tell whether they seek or avoid each other.`,
    'single units': (pair: string) =>
      `Every source that has both ${pair} is a single unit; there is nothing to compare with.`,
    'not free to vary': (pair: string) =>
      `In every source that has both ${pair}, one of them is in all units, so the count could not have been another.`,
    'unknown units': (pair: string) =>
      `${pair} were not both judged in every unit, and this test moves the units of all cells at once. Choose a test that takes each cell by itself, such as the exact one.`,
    'one arrangement': (pair: string) =>
      `Whatever the null lets change places, the count is the same for ${pair}; there is nothing to test.`,
  },
} as const;

const notes: Readonly<Record<CellNote, Bilingual>> = {
  'one source': {
    nb: 'Bare én kilde sier noe om denne ruten; resultatet gjelder den og ingen andre.',
    en: 'Only one source is informative about this cell; the result holds for that source and for no other.',
  },
  'unknown order': {
    nb: 'Enhetenes rekkefølge i kilden er ikke kjent; forskyvningstesten forutsetter den.',
    en: 'The order of the units in their source is not known; the shift test rests on it.',
  },
};
