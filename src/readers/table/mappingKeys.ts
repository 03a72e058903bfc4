import { z } from 'zod';
import { sourceKinds } from '../../corpus/source.js';
import type { Bilingual } from '../../shared/language.js';
import { keysOf } from '../../shared/records.js';

/** What a key of a mapping holds: how it is checked, in words, and whether what it holds are names of columns. */
interface Shape<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** What the value must be, as an error says it. */
  readonly wanted: Bilingual;
  readonly ofColumns: boolean;
}

const name = z.string().min(1);

const column = {
  schema: name,
  wanted: { nb: 'navnet på en kolonne', en: 'the name of a column' },
  ofColumns: true,
} as const satisfies Shape<z.ZodType>;

const columns = {
  schema: z.array(name).min(1),
  wanted: { nb: 'en liste med navn på kolonner', en: 'a list of names of columns' },
  ofColumns: true,
} as const satisfies Shape<z.ZodType>;

const oneOrMore = {
  schema: z.union([name, z.array(name).min(1)]),
  wanted: {
    nb: 'navnet på en kolonne, eller en liste med flere',
    en: 'the name of a column, or a list of several',
  },
  ofColumns: true,
} as const satisfies Shape<z.ZodType>;

const attributes = {
  schema: z.union([z.array(name).min(1), z.record(name, name)]),
  wanted: {
    nb: 'en liste med navn på kolonner, eller navn på variabler med hver sin kolonne',
    en: 'a list of names of columns, or names of variables, each with its column',
  },
  ofColumns: true,
} as const satisfies Shape<z.ZodType>;

const words = {
  schema: z.array(z.string().trim().min(1)).min(1),
  wanted: { nb: 'en liste med ord', en: 'a list of words' },
  ofColumns: false,
} as const satisfies Shape<z.ZodType>;

function oneOf<const Word extends string>(allowed: readonly Word[]): Shape<z.ZodEnum<{ [W in Word]: W }>> {
  const list = allowed.join(', ');
  return {
    schema: z.enum(allowed),
    wanted: { nb: `ett av ${list}`, en: `one of ${list}` },
    ofColumns: false,
  };
}

/**
 * Every key of a mapping, with what it means. The type of a mapping, what is accepted, the help and the errors all follow
 * from this record: a further key is one more entry, and the kinds of tables that use it name it in their `keys`.
 */
export const mappingKeys = {
  table: {
    ...oneOf(['long', 'wide', 'coders', 'framework']),
    nb: 'en rad for hver koding (long), en kolonne for hver kode (wide) eller hver koder (coders), eller koder mot kilder (framework)',
    en: 'a row for each coding (long), a column for each code (wide) or each coder (coders), or codes by sources (framework)',
  },
  source: {
    ...oneOrMore,
    nb: 'kilden: intervjuet, dokumentet, studien; flere kolonner er ett navn sammen',
    en: 'the source: interview, document, study; several columns are one name together',
  },
  path: {
    ...column,
    nb: 'filen som kilden lå i: skiller kilder med samme navn',
    en: 'the file that the source was in: tells sources of one name apart',
  },
  kind: {
    ...column,
    nb: 'hva slags kilde det er: intervju, dokument, studie',
    en: 'what kind the source is: interview, document, study',
  },
  sourceKind: {
    ...oneOf(sourceKinds),
    nb: 'hva slags kilder alle er, der ingen kolonne sier det',
    en: 'what kind all sources are, where no column says so',
  },
  attributes: {
    ...attributes,
    nb: 'variabler ved kilden (nivå, kontor, år): kolonner, eller {"level": "Nivå"} for å gi dem navn',
    en: 'variables of the source (level, office, year): columns, or {"level": "Nivå"} to name them',
  },
  code: { ...column, nb: 'koden', en: 'the code' },
  coder: { ...column, nb: 'hvem som kodet', en: 'who coded' },
  text: { ...column, nb: 'sitatet', en: 'the quote' },
  start: {
    ...column,
    nb: 'første tegn i tekstutdraget, talt fra 0',
    en: 'first character of the selection, counted from 0',
  },
  end: { ...column, nb: 'tegnet etter det siste', en: 'the character after the last one' },
  line: {
    ...column,
    nb: 'nummeret på linjen eller replikken, som er enheten (også kalt turn)',
    en: 'the number of the line or turn, which is the unit (also called turn)',
  },
  id: {
    ...column,
    nb: 'tekstutdragets id: skiller like sitater fra hverandre',
    en: 'the id of the selection: tells equal quotes apart',
  },
  place: {
    ...oneOrMore,
    nb: 'hvor sitatet står, med ord (side, avsnitt, tid): skiller like sitater fra hverandre',
    en: 'where the quote stands, in words (page, paragraph, time): tells equal quotes apart',
  },
  memo: { ...column, nb: 'et notat til tekstutdraget', en: 'a note on the selection' },
  speaker: { ...column, nb: 'hvem som sier linjen', en: 'who says the line' },
  codes: { ...columns, nb: 'kolonnene som er koder', en: 'the columns that are codes' },
  notCodes: {
    ...columns,
    schema: z.array(name),
    nb: 'kolonner som ikke er koder, selv om de har 0 og 1',
    en: 'columns that are not codes although they hold 0 and 1',
  },
  coders: {
    ...columns,
    nb: 'en kolonne for hver koder, med koden i cellene',
    en: 'a column for each coder, with the code in its cells',
  },
  reconciled: {
    ...column,
    nb: 'ved siden av coders: kolonnen med det koderne ble enige om',
    en: 'beside coders: the column of what the coders agreed on',
  },
  sheets: {
    ...words,
    nb: 'arkene i en arbeidsbok som er ett prosjekt; navnet på arket er kilden om ingen kolonne sier den',
    en: 'the sheets of a workbook that are one project; the name of each is its source unless a column says so',
  },
  fillDown: {
    ...columns,
    schema: z.array(name),
    nb: 'kolonner der en tom celle betyr det samme som over; ingen: []',
    en: 'columns in which an empty cell means as above; none: []',
  },
  rows: {
    ...oneOf(['codes', 'sources']),
    nb: 'i en tabell av koder mot kilder: hva radene er',
    en: 'in a table of codes by sources: what the rows are',
  },
  missing: {
    ...words,
    nb: 'ord i celler som betyr at noe mangler, ved siden av tomme celler',
    en: 'words in cells for something that is missing, beside empty cells',
  },
} as const satisfies Readonly<Record<string, Shape<z.ZodType> & Bilingual>>;

export type MappingKey = keyof typeof mappingKeys;

/** Which column of a table is what; every key is optional, and presets fill the rest. */
export type Mapping = {
  readonly [Key in MappingKey]?: z.infer<(typeof mappingKeys)[Key]['schema']> | undefined;
};

/** Another name of a key, and the key that it stands for. */
export const otherKeys: Readonly<Record<string, MappingKey>> = { turn: 'line' };

/** The keys that name columns. */
export const columnKeys: readonly MappingKey[] = keysOf(mappingKeys).filter(
  (key) => mappingKeys[key].ofColumns,
);

/** The names of columns that a key of a mapping holds. */
export function columnsUnder(mapping: Mapping, key: MappingKey): readonly string[] {
  const value = mapping[key];
  if (value === undefined || !mappingKeys[key].ofColumns) return [];
  return typeof value === 'string' ? [value] : Object.values(value);
}
