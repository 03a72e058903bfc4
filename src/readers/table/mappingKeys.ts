import { sourceKinds } from '../../corpus/source.js';
import type { Bilingual } from '../../shared/language.js';
import { keysOf } from '../../shared/records.js';
import { allUnits } from './allUnits.js';
import { fileMeanings } from './fileMeanings.js';

/** What the key of a mapping can hold, by what it is called here. */
interface Held {
  readonly column: string;
  readonly columns: readonly string[];
  /** A column, or the word `all`. */
  readonly columnOrAll: string;
  readonly columnOrSeveral: string | readonly string[];
  /** A list of columns, or names of variables, each with its column. */
  readonly variables: readonly string[] | Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

/** What a key means, and what it holds: something of `Held`, or one of some words. */
export interface KeyOfMapping extends Bilingual {
  readonly holds: keyof Held | readonly string[];
  /** Whether a list may be empty. */
  readonly orNone?: boolean;
}

/**
 * Every key of a mapping, with what it means. The type of a mapping, what is accepted, the help and the errors all follow
 * from this record: a further key is one more entry, and the kinds of tables that use it name it in their `keys`.
 */
export const mappingKeys = {
  table: {
    holds: ['long', 'wide', 'coders', 'framework'],
    nb: 'en rad for hver koding (long), en kolonne for hver kode (wide) eller hver koder (coders), eller koder mot kilder (framework)',
    en: 'a row for each coding (long), a column for each code (wide) or each coder (coders), or codes by sources (framework)',
  },
  source: {
    holds: 'columnOrSeveral',
    nb: 'kilden: intervjuet, dokumentet, studien; flere kolonner er ett navn sammen',
    en: 'the source: interview, document, study; several columns are one name together',
  },
  path: {
    holds: 'column',
    nb: 'filen som kilden lå i: skiller kilder med samme navn',
    en: 'the file that the source was in: tells sources of one name apart',
  },
  kind: {
    holds: 'column',
    nb: 'hva slags kilde det er: intervju, dokument, studie',
    en: 'what kind the source is: interview, document, study',
  },
  sourceKind: {
    holds: sourceKinds,
    nb: 'hva slags kilder alle er, der ingen kolonne sier det',
    en: 'what kind all sources are, where no column says so',
  },
  attributes: {
    holds: 'variables',
    nb: 'variabler ved kilden (nivå, kontor, år): kolonner, eller {"level": "Nivå"} for å gi dem navn',
    en: 'variables of the source (level, office, year): columns, or {"level": "Level"} to name them',
  },
  code: { holds: 'column', nb: 'koden', en: 'the code' },
  coder: { holds: 'column', nb: 'hvem som kodet', en: 'who coded' },
  text: { holds: 'column', nb: 'sitatet', en: 'the quote' },
  start: {
    holds: 'column',
    nb: 'første tegn i tekstutdraget, talt fra 0',
    en: 'first character of the selection, counted from 0',
  },
  end: { holds: 'column', nb: 'tegnet etter det siste', en: 'the character after the last one' },
  line: {
    holds: 'column',
    nb: 'nummeret på linjen eller replikken, som er enheten (også kalt turn)',
    en: 'the number of the line or turn, which is the unit (also called turn)',
  },
  id: {
    holds: 'column',
    nb: 'tekstutdragets id: skiller like sitater fra hverandre',
    en: 'the id of the selection: tells equal quotes apart',
  },
  place: {
    holds: 'columnOrSeveral',
    nb: 'hvor sitatet står, med ord (side, avsnitt, tid): skiller like sitater fra hverandre',
    en: 'where the quote stands, in words (page, paragraph, time): tells equal quotes apart',
  },
  memo: { holds: 'column', nb: 'et notat til tekstutdraget', en: 'a note on the selection' },
  speaker: { holds: 'column', nb: 'hvem som sier linjen', en: 'who says the line' },
  codes: { holds: 'columns', nb: 'kolonnene som er koder', en: 'the columns that are codes' },
  notCodes: {
    holds: 'columns',
    orNone: true,
    nb: 'kolonner som ikke er koder, selv om de har 0 og 1',
    en: 'columns that are not codes although they hold 0 and 1',
  },
  coders: {
    holds: 'columns',
    nb: 'en kolonne for hver koder, med koden i cellene',
    en: 'a column for each coder, with the code in its cells',
  },
  reconciled: {
    holds: 'column',
    nb: 'ved siden av coders: kolonnen med det koderne ble enige om',
    en: 'beside coders: the column of what the coders agreed on',
  },
  sheets: {
    holds: 'words',
    nb: 'arkene i en arbeidsbok som er ett prosjekt; navnet på arket er kilden om ingen kolonne sier den',
    en: 'the sheets of a workbook that are one project; the name of each is its source unless a column says so',
  },
  fillDown: {
    holds: 'columns',
    orNone: true,
    nb: 'kolonner der en tom celle betyr det samme som over; ingen: []',
    en: 'columns in which an empty cell means as above; none: []',
  },
  rows: {
    holds: ['codes', 'sources'],
    nb: 'i en tabell av koder mot kilder: hva radene er',
    en: 'in a table of codes by sources: what the rows are',
  },
  files: {
    holds: fileMeanings,
    nb: 'i en mappe med flere filer: hver har sine kilder (sources), er én koders (coders), eller er del av én tabell (parts)',
    en: 'in a folder of several files: each has its own sources (sources), is of one coder (coders), or is part of one table (parts)',
  },
  judged: {
    holds: 'columnOrAll',
    nb: 'hvem som vurderte hvilke enheter: "all" (alle koderne alle enhetene), eller en kolonne med ja/nei eller navn',
    en: 'who judged which units: "all" (every coder every unit), or a column of yes/no or of names',
  },
  missing: {
    holds: 'words',
    nb: 'ord i celler som betyr at noe mangler, ved siden av tomme celler',
    en: 'words in cells for something that is missing, beside empty cells',
  },
} as const satisfies Readonly<Record<string, KeyOfMapping>>;

export type MappingKey = keyof typeof mappingKeys;

type HeldBy<Holds> = Holds extends keyof Held
  ? Held[Holds]
  : Holds extends readonly (infer Word)[]
    ? Word
    : never;

/** Which column of a table is what; every key is optional, and presets fill the rest. */
export type Mapping = {
  readonly [Key in MappingKey]?: HeldBy<(typeof mappingKeys)[Key]['holds']> | undefined;
};

/** Another name of a key, and the key that it stands for. */
export const otherKeys: Readonly<Record<string, MappingKey>> = { turn: 'line' };

/** The keys that name columns. */
export const columnKeys: readonly MappingKey[] = keysOf(mappingKeys).filter(namesColumns);

/** The names of columns that a key of a mapping holds. */
export function columnsUnder(mapping: Mapping, key: MappingKey): readonly string[] {
  const value = mapping[key];
  if (value === undefined || !namesColumns(key)) return [];
  if (mappingKeys[key].holds === 'columnOrAll' && value === allUnits) return [];
  return typeof value === 'string' ? [value] : Object.values(value);
}

function namesColumns(key: MappingKey): boolean {
  const { holds } = mappingKeys[key];
  return typeof holds === 'string' && holds !== 'words';
}

/** The keys with what each means, a line each: for the help, and for who misspelt one. */
export function mappingHelp(): Bilingual {
  const keys = keysOf(mappingKeys);
  const width = Math.max(...keys.map((key) => key.length));
  const lines = (language: keyof Bilingual) =>
    keys.map((key) => `  ${key.padEnd(width)}  ${mappingKeys[key][language]}`).join('\n');
  return { nb: lines('nb'), en: lines('en') };
}
