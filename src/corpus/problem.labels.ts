import type { Bilingual, Language } from '../shared/language.js';
import { projectHeadings } from './projectProblem.labels.js';

/** What a kind of problem is called above its places. A kind without a heading is shown by its key. */
const headings: Readonly<Record<string, Bilingual>> = {
  ...projectHeadings,
  'almost-code': { nb: 'Kolonner som nesten er koder', en: 'Columns that are almost codes' },
  'ambiguous-code': { nb: 'Navn som flere koder har', en: 'Names shared by several codes' },
  'blank-is-no': { nb: 'Tomme celler lest som nei', en: 'Empty cells read as no' },
  'bad-cell': { nb: 'Celler som ikke lar seg lese', en: 'Cells that cannot be read' },
  'bad-number': { nb: 'Tall som ikke er tall', en: 'Numbers that are not numbers' },
  'cell-error': { nb: 'Celler med feil fra regnearket', en: 'Cells with a spreadsheet error' },
  'code-not-in-codebook': { nb: 'Koder som ikke står i kodeboka', en: 'Codes that are not in the codebook' },
  'codes-differ': {
    nb: 'Kodelister som ikke stemmer med kolonnene',
    en: 'Lists of codes that differ from the columns',
  },
  'counts-as-presence': {
    nb: 'Antall lest som forekomst i kilden',
    en: 'Counts read as presence in the source',
  },
  'cut-quote': { nb: 'Sitater som kan være kuttet', en: 'Quotes that may be cut' },
  'different-codes': {
    nb: 'Rader som nevner flere koder',
    en: 'Rows that name several codes',
  },
  'group-attribute': { nb: 'Grupper lest som variabler', en: 'Groups read as variables' },
  'equal-labels': {
    nb: 'Like navn i en tabell over antall, holdt fra hverandre',
    en: 'Equal names in a table of counts, kept apart',
  },
  'equal-quotes': { nb: 'Like sitater uten sted', en: 'Equal quotes without a place' },
  'foreign-format': { nb: 'Formater som ikke leses her', en: 'Formats that are not read here' },
  'no-codings': { nb: 'Tabeller uten kodinger', en: 'Tables without codings' },
  'range-length': {
    nb: 'Utdrag med en annen lengde enn området',
    en: 'Excerpts of another length than their range',
  },
  'relationship-without-text': {
    nb: 'Relasjoner uten tekst, som ikke telles',
    en: 'Relations without text, which are not counted',
  },
  'row-length': { nb: 'Rader med feil antall celler', en: 'Rows with the wrong number of cells' },
  'tradeoff-code': { nb: 'Koder lest som avveininger', en: 'Codes read as trade-offs' },
  'tradeoff-unknown': {
    nb: 'Koder som ligner avveininger',
    en: 'Codes that look like trade-offs',
  },
  'dangling-reference': {
    nb: 'Henvisninger til noe som ikke finnes',
    en: 'References to things that do not exist',
  },
  'different-text': { nb: 'Linjer med ulik tekst', en: 'Lines with different texts' },
  'duplicate-coding': { nb: 'Like kodinger, telt én gang', en: 'Identical codings, counted once' },
  'duplicate-id': { nb: 'Id-er som står flere ganger', en: 'Ids that occur more than once' },
  'duplicate-name': { nb: 'Like navn', en: 'Equal names' },
  'empty-span': { nb: 'Tekstutdrag uten lengde', en: 'Selections without length' },
  encoding: { nb: 'Tegnkoding', en: 'Encoding' },
  'formula-without-value': { nb: 'Formler uten verdi', en: 'Formulas without a value' },
  formula: { nb: 'Formler, som ikke blir kjørt', en: 'Formulas, which are not run' },
  'look-alike-codes': { nb: 'Koder som ser like ut', en: 'Codes that look the same' },
  marks: { nb: 'Hva cellene til kodene betyr', en: 'What the cells of codes mean' },
  'merged-cells': { nb: 'Sammenslåtte celler', en: 'Merged cells' },
  'missing-coder': { nb: 'Kodinger uten koder', en: 'Codings without a coder' },
  'missing-file': { nb: 'Filer som mangler', en: 'Missing files' },
  'missing-guid': { nb: 'Ting uten id', en: 'Items without an id' },
  'missing-code': { nb: 'Rader uten vurdering', en: 'Rows without a judgement' },
  'missing-rows': { nb: 'Linjer som en koder ikke har vurdert', en: 'Lines that a coder has not judged' },
  'missing-line': { nb: 'Rader uten linje', en: 'Rows without a line' },
  'missing-source': { nb: 'Rader uten kilde', en: 'Rows without a source' },
  'missing-value': { nb: 'Celler som mangler', en: 'Cells that are missing' },
  'missing-word': { nb: 'Ord som ligner på manglende verdier', en: 'Words that look like missing values' },
  mojibake: {
    nb: 'Tekst som er lest med feil tegnkoding før',
    en: 'Text that was read in the wrong encoding before',
  },
  'outside-columns': { nb: 'Celler utenfor kolonnene', en: 'Cells outside the columns' },
  'perhaps-attribute': {
    nb: 'Koder som kan være kjennetegn ved kilden',
    en: 'Codes that may be attributes of the source',
  },
  'qde-name': { nb: 'Uvanlig navn på prosjektfilen', en: 'Unusual name of the project file' },
  'quote-mismatch': {
    nb: 'Sitater som ikke står der posisjonen sier',
    en: 'Quotes that are not where the offsets say',
  },
  'repeated-line': { nb: 'Linjer som står flere ganger', en: 'Lines that occur more than once' },
  'rows-differ': {
    nb: 'Rader som sier ulike ting om det samme',
    en: 'Rows that say different things of one thing',
  },
  'several-readings': {
    nb: 'Kodelister som kan leses på flere måter',
    en: 'Lists of codes that can be read in several ways',
  },
  'sheet-chosen': { nb: 'Ark som ble valgt', en: 'Sheet that was chosen' },
  totals: { nb: 'Summer', en: 'Sums' },
  'unknown-format': { nb: 'Ukjente formater', en: 'Unknown formats' },
  'unknown-tool': { nb: 'Ukjent verktøy', en: 'Unknown tool' },
  'unread-part': { nb: 'Deler av filen som ikke er celler', en: 'Parts of the file that are not cells' },
  'unresolved-codes': {
    nb: 'Kodelister som ikke lar seg tolke',
    en: 'Lists of codes that cannot be resolved',
  },
  untagged: { nb: 'Tekstutdrag uten kode', en: 'Selections without a code' },
  'unused-column': { nb: 'Kolonner som ikke ble lest', en: 'Columns that were not read' },
  'unused-file': { nb: 'Filer som ikke ble lest', en: 'Files that were not read' },
  'unused-sheet': { nb: 'Ark som ikke ble lest', en: 'Sheets that were not read' },
  weights: {
    nb: 'Tall lest som hvor sterkt en kode gjelder',
    en: 'Numbers read as how strongly a code applies',
  },
  'which-side': {
    nb: 'Matriser der det ikke går fram hva som er koder',
    en: 'Matrices that do not tell which side is codes',
  },
  'wrong-format': { nb: 'Format som ikke passer', en: 'Formats that do not fit' },
};

/** The heading of a kind of problem. */
export function problemHeading(kind: string, language: Language): string {
  return Object.hasOwn(headings, kind) ? headings[kind][language] : kind;
}
