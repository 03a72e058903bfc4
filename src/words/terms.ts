import type { Bilingual, Language } from '../shared/language.js';
import { titles } from './labels.js';

/**
 * The words that stand in headings, legends and axes of more than one table or figure, each once. A word that is the
 * label of a key in the data (`interview`, `promotes`) is in `labels`; a noun that is counted is in `plurals`.
 */
const terms = {
  // What a table is about.
  what: { nb: 'Hva', en: 'What' },
  which: { nb: 'Hvilke', en: 'Which' },
  value: { nb: 'Verdi', en: 'Value' },
  note: { nb: 'Merknad', en: 'Note' },
  caveat: { nb: 'Forbehold', en: 'Caveat' },
  place: { nb: 'Sted', en: 'Place' },
  text: { nb: 'Tekst', en: 'Text' },
  all: { nb: 'Alle', en: 'All' },
  of: { nb: 'av', en: 'of' },
  to: { nb: 'til', en: 'to' },
  notStated: { nb: 'Ikke oppgitt', en: 'Not stated' },
  synthetic: { nb: 'syntetisk', en: 'synthetic' },
  syntheticData: { nb: 'SYNTETISKE DATA', en: 'SYNTHETIC DATA' },
  syntheticWarning: {
    nb: 'SYNTETISKE DATA. Ingenting her er et funn om NAV.',
    en: 'SYNTHETIC DATA. Nothing here is a finding about NAV.',
  },
  howMade: { nb: 'Slik er den laget', en: 'How it was made' },
  projectTitle: { nb: 'tittelen på prosjektet', en: 'the title of the project' },
  stopped: { nb: 'Stoppet; ingenting er skrevet.', en: 'Stopped; nothing was written.' },

  // Sheets to fill in.
  howTo: { nb: 'Forklaring', en: 'How to' },
  howToFillIn: { nb: 'Slik fylles arket ut', en: 'How to fill in the sheet' },

  // The material.
  source: { nb: 'Kilde', en: 'Source' },
  sources: { nb: 'Kilder', en: 'Sources' },
  kind: { nb: 'Type', en: 'Kind' },
  kindOfSource: titles('kind'),
  level: titles('level'),
  group: { nb: 'Gruppe', en: 'Group' },
  quote: { nb: 'Sitat', en: 'Quote' },
  selections: { nb: 'Tekstutdrag', en: 'Selections' },
  codings: { nb: 'Kodinger', en: 'Codings' },
  coders: { nb: 'Kodere', en: 'Coders' },
  otherCodes: { nb: 'Andre koder', en: 'Other codes' },
  otherCodesThere: { nb: 'Andre koder samme sted', en: 'Other codes in the same place' },
  newCodes: { nb: 'Nye koder', en: 'New codes' },
  allCodes: { nb: 'Alle koder samlet', en: 'All codes together' },
  studies: { nb: 'Studier', en: 'Studies' },
  quality: { nb: 'Kvalitet', en: 'Quality' },

  // Two codes that meet.
  row: { nb: 'Rad', en: 'Row' },
  column: { nb: 'Kolonne', en: 'Column' },
  condition: { nb: 'Betingelse', en: 'Condition' },
  indicator: { nb: 'Indikator', en: 'Indicator' },
  need: { nb: 'Behov', en: 'Need' },
  direction: { nb: 'Retning', en: 'Direction' },
  balance: { nb: 'Balanse', en: 'Balance' },
  contradiction: { nb: 'Motsetning', en: 'Contradiction' },
  pattern: { nb: 'Mønster', en: 'Pattern' },
  putBefore: titles('before'),
  putAfter: titles('after'),
  noPairs: { nb: 'ingen par', en: 'no pairs' },
  nothingMeets: { nb: 'Ingen to koder møtes i dette materialet.', en: 'No two codes meet in this material.' },

  // Numbers.
  count: { nb: 'Antall', en: 'Count' },
  expected: { nb: 'Forventet', en: 'Expected' },
  passages: { nb: 'Passasjer', en: 'Passages' },
  deviation: { nb: 'Standardavvik', en: 'Standard deviation' },
  share: { nb: 'Andel', en: 'Share' },
  shareCoded: { nb: 'Andel kodet', en: 'Share coded' },
  largestShare: { nb: 'Største kildes andel', en: 'Largest source’s share' },
  rank: { nb: 'Plass', en: 'Rank' },
  zWithout: { nb: 'z uten kilden', en: 'z without the source' },

  // Statistics.
  test: { nb: 'Test', en: 'Test' },
  measure: { nb: 'Mål', en: 'Measure' },
  unit: { nb: 'Enhet', en: 'Unit' },
  adjustedP: { nb: 'Justert p', en: 'Adjusted p' },
  oddsRatio: { nb: 'Oddsforhold', en: 'Odds ratio' },
  verdict: { nb: 'Konklusjon', en: 'Verdict' },
  smallestOddsRatio: {
    nb: 'Minste oddsforhold over 1 som ville vist seg',
    en: 'Smallest odds ratio above 1 that would show',
  },
  largestOddsRatio: {
    nb: 'Største oddsforhold under 1 som ville vist seg',
    en: 'Largest odds ratio below 1 that would show',
  },
  interval: { nb: 'Intervall', en: 'Interval' },
  lower: { nb: 'Nedre', en: 'Lower' },
  upper: { nb: 'Øvre', en: 'Upper' },
  beyondAxis: { nb: 'Videre enn aksen', en: 'Beyond the axis' },
  noCellTested: { nb: 'Ingen rute kunne testes.', en: 'No cell could be tested.' },
  fewSources: { nb: 'for få kilder', en: 'too few sources' },
  withheld: { nb: 'holdt tilbake', en: 'withheld' },

  // How much, how good.
  high: { nb: 'høy', en: 'high' },
  medium: { nb: 'middels', en: 'medium' },
  low: { nb: 'lav', en: 'low' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Name of a term. */
export type Term = keyof typeof terms;

/** Every term in one language. */
export type Terms = Readonly<Record<Term, string>>;

const inLanguage: Partial<Record<Language, Terms>> = {};

/**
 * The terms of a language, by name.
 *
 * @example termsIn('en').adjustedP // 'Adjusted p'
 */
export function termsIn(language: Language): Terms {
  inLanguage[language] ??= Object.fromEntries(
    Object.entries(terms).map(([name, term]) => [name, term[language]]),
  ) as Record<Term, string>;
  return inLanguage[language];
}

/** A term in the middle of a sentence: `kilder`. */
export function inSentence(term: Term, language: Language): string {
  const text = terms[term][language];
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
