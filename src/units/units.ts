import type { Corpus } from '../corpus/corpus.js';
import type { Bilingual, Language } from '../shared/language.js';
import { isKeyOf, keysOf } from '../shared/records.js';
import { onLines, onSelections, onSources, onText, type UnitPlace } from './placement.js';

/** A noun for one and for several, as it stands after a number. */
export type Counts = Readonly<Record<Language, readonly [one: string, several: string]>>;

/** What is said of everything that a matrix can count. */
export interface CountedThing {
  readonly noun: Counts;
  /** What is counted, for help and documentation. */
  readonly help: Bilingual;
  /**
   * Where units change places under the null: within each source, or over the whole corpus. Null for what are no units
   * that could: there is no expected count, and no coefficient.
   */
  readonly stratum: 'source' | 'corpus' | null;
}

/** A unit of analysis: everything that the workbench knows of it. */
export interface UnitRecord extends CountedThing {
  /** The noun in a caption, where that says more: `kodede tekstutdrag`. */
  readonly inCaptions?: Counts;
  /** How it lies on the material. */
  readonly place: UnitPlace;
  readonly stratum: 'source' | 'corpus';
  /** Whether the units of a source have a reading order: that of the material, or where each has a place in its text. */
  readonly order: 'material' | 'place' | null;
}

/** The units of analysis, in the order in which they are offered. Another unit is one more record. */
export const units = {
  selection: {
    noun: { nb: ['tekstutdrag', 'tekstutdrag'], en: ['selection', 'selections'] },
    inCaptions: {
      nb: ['kodet tekstutdrag', 'kodede tekstutdrag'],
      en: ['coded selection', 'coded selections'],
    },
    help: { nb: 'et likt avgrenset tekstutdrag som noen kodet', en: 'an identical span that somebody coded' },
    place: onSelections,
    stratum: 'source',
    order: 'place',
  },
  line: {
    noun: { nb: ['linje', 'linjer'], en: ['line', 'lines'] },
    help: {
      nb: 'en rad i en tabell av linjer; uten en slik tabell en linje (replikk) i en tekst',
      en: 'a row of a table of lines; without such a table, a line (turn) of a text',
    },
    place: onLines,
    stratum: 'source',
    order: 'material',
  },
  paragraph: {
    noun: { nb: ['avsnitt', 'avsnitt'], en: ['paragraph', 'paragraphs'] },
    help: {
      nb: 'mellom blanke linjer; der teksten ikke har noen, eller har en replikk på hver linje, hver linje',
      en: 'between blank lines; where the text has none, or runs a turn a line, each line',
    },
    place: onText('paragraph'),
    stratum: 'source',
    order: 'material',
  },
  sentence: {
    noun: { nb: ['setning', 'setninger'], en: ['sentence', 'sentences'] },
    help: {
      nb: 'innenfor et avsnitt; norske og engelske forkortelser avslutter ingen setning',
      en: 'within a paragraph; Norwegian and English abbreviations do not end one',
    },
    place: onText('sentence'),
    stratum: 'source',
    order: 'material',
  },
  source: {
    noun: { nb: ['kilde', 'kilder'], en: ['source', 'sources'] },
    help: { nb: 'en kilde med minst én koding', en: 'a source with at least one coding' },
    place: onSources,
    stratum: 'corpus',
    order: null,
  },
} as const satisfies Readonly<Record<string, UnitRecord>>;

/** Name of a unit of analysis. */
export type NamedUnit = keyof typeof units;

/** Units of analysis: a pair of codes counts once in each unit that has both. */
export type UnitKind = NamedUnit | `group:${string}`;

/** Units of analysis with a fixed name; beside them stand groups of sources, `group:ATTRIBUTE`. */
export const unitKinds: readonly NamedUnit[] = keysOf(units);

/** Groups of sources, `group:ATTRIBUTE`: they lie on sources, and are put together from them (see `groupSources`). */
export const groupUnit: UnitRecord = {
  noun: {
    nb: ['gruppe av kilder', 'grupper av kilder'],
    en: ['group of sources', 'groups of sources'],
  },
  help: {
    nb: 'alle kilder med samme verdi av en egenskap, eller group:kind',
    en: 'all sources with the same value of an attribute, or group:kind',
  },
  place: onSources,
  stratum: 'corpus',
  order: null,
};

/** What is counted without being units, by the word that it begins with. */
export const countedOtherwise = {
  window: {
    name: { nb: 'glidende vindu', en: 'moving window' },
    noun: units.line.noun,
    typed: ['window:N', 'window:N+M', 'window:all'],
    help: {
      nb: 'en linje med N linjer bakover, den selv medregnet (og M etter den), eller med alle foran',
      en: 'a line, with N lines back counting itself (and M after it), or with all before it',
    },
    stratum: null,
  },
  overlap: {
    name: { nb: 'overlapp', en: 'overlap' },
    noun: {
      nb: ['par av kodinger som overlapper', 'par av kodinger som overlapper'],
      en: ['overlapping pair of codings', 'overlapping pairs of codings'],
    },
    typed: ['overlap'],
    help: {
      nb: 'par av kodinger som overlapper i tegn, tid eller areal',
      en: 'pairs of codings that overlap in characters, time or area',
    },
    stratum: null,
  },
} as const satisfies Readonly<
  Record<string, CountedThing & { readonly name: Bilingual; readonly typed: readonly string[] }>
>;

/** What there is to count beside units. */
export type CountedOtherwise = keyof typeof countedOtherwise;

const groupTyped = 'group:ATTRIBUTE';

/** Units that have an incidence, as a person types them: for help and for error messages. */
export const unitChoices: readonly string[] = [...unitKinds, groupTyped];

/** Everything that can be counted, as a person types it, with its record. */
export const countedThings: readonly { readonly typed: readonly string[]; readonly thing: CountedThing }[] = [
  ...unitKinds.map((unit) => ({ typed: [unit], thing: units[unit] })),
  { typed: [groupTyped], thing: groupUnit },
  ...keysOf(countedOtherwise).map((name) => ({
    typed: countedOtherwise[name].typed,
    thing: countedOtherwise[name],
  })),
];

/** Whether a text names a unit that has an incidence. */
export function isUnitKind(unit: string): unit is UnitKind {
  return isKeyOf(units, unit) || attributeOf(unit) !== null;
}

/** The attribute that makes the groups: `level` of `group:level`; null for other units. */
export function attributeOf(unit: string): string | null {
  return /^group:(.+)$/su.exec(unit)?.[1] ?? null;
}

/** The record of a unit. */
export function unitRecord(unit: UnitKind): UnitRecord {
  return isKeyOf(units, unit) ? units[unit] : groupUnit;
}

/** The unit that suits the material where none is asked for: lines where it is a table of lines, else selections. */
export function defaultUnit(corpus: Corpus): NamedUnit {
  return corpus.lines.length > 0 ? 'line' : 'selection';
}
