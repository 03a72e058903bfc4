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
    'no exchanges': (pair: string) =>
      `Ingen to passasjer nær hverandre skiller seg slik at det sier noe om ${pair}. Flere passasjer der bare én av dem er brukt, ville hjelpe.`,
    'few exchanges': (pair: string) =>
      `${pair} er for sjelden brukt: Ved en tilfeldighet ville de møttes på under to passasjer, for få til en p. Mer materiale der begge er brukt, ville hjelpe.`,
    'few clusters': (pair: string) =>
      `Det som sies om ${pair}, hviler på for få kilder til å gi noen p. Flere kilder der begge er brukt, ville hjelpe.`,
    'not identified': (pair: string) =>
      `Det materialet sier om ${pair}, følger av andre par som klart henger sammen, så det er ikke noe eget å teste.`,
    'small table': (pair: string) =>
      `De to familiene til ${pair} har under seks par til sammen, for få til å vite hvor mye tallene ellers svinger.`,
    'one tree': (pair: string) =>
      `${pair}: den ene ligger under den andre i kodetreet. Om de brukes sammen, er en vane ved kodingen og ikke noe funn.`,
    'two levels': (pair: string) =>
      `${pair} står på hvert sitt nivå i kodetreet. Tell uten å slå sammen underkoder, eller velg koder på samme nivå.`,
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
    'no exchanges': (pair: string) =>
      `No two passages near one another differ in a way that tells of ${pair}. More passages with only one of them would help.`,
    'few exchanges': (pair: string) =>
      `${pair} are too seldom used: by chance they would meet on fewer than two passages, too few for a p. More material with both would help.`,
    'few clusters': (pair: string) =>
      `What is said of ${pair} rests on too few sources to give a p. More sources in which both are used would help.`,
    'not identified': (pair: string) =>
      `What the material says of ${pair} follows from other pairs that are clearly associated, so there is nothing of its own to test.`,
    'small table': (pair: string) =>
      `The two families of ${pair} have fewer than six pairs in all, too few to know how much counts vary by themselves.`,
    'one tree': (pair: string) =>
      `${pair}: one lies below the other in the code tree. Whether they are used together is a habit of coding, not a finding.`,
    'two levels': (pair: string) =>
      `${pair} are at different levels of the code tree. Count without roll-up, or choose codes of one level.`,
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
  'any two passages': {
    nb: 'Rekkefølgen av passasjene er ikke kjent, så koder er byttet mellom hvilke som helst to i samme kilde.',
    en: 'The order of the passages is not known, so codes were exchanged between any two of a source.',
  },
  'these sources': {
    nb: 'For få kilder til å si noe om andre kilder som ligner: resultatet gjelder disse kildene.',
    en: 'Too few sources to speak of sources like them: the result is valid for these sources.',
  },
  'few places': {
    nb: 'Materialet nevner for få kontorer til å spre usikkerheten over dem. Er sammenhengen ulik fra kontor til kontor, er p for liten.',
    en: 'The material names too few offices to spread errors over. If the association differs from office to office, p is too small.',
  },
  'within codes': {
    nb: 'Koder er byttet bare mellom passasjer med de samme av kodene som ble valgt som inndeling.',
    en: 'Codes were exchanged only among passages that bear the same of the codes chosen to tell kinds apart.',
  },
};
