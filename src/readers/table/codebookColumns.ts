import { type ColumnNames, type ColumnPositions, columnsOf, foldHeader } from './columns.js';
import { levelColumns } from './levelPaths.js';

/** What the columns of a codebook are called in tables seen (lower case). */
const names = {
  id: [
    'id',
    'code id',
    'kode-id',
    'code',
    'tag',
    'kode',
    'merkelapp',
    'código',
    'codes',
    'koder',
    'kod',
    'codice',
  ],
  name: [
    'name',
    'title',
    'code name',
    'kodenavn',
    'tag',
    'code',
    'navn',
    'kode',
    'merkelapp',
    'label',
    'código',
    'codes',
    'koder',
    'kod',
    'codice',
    'codename',
    'namn',
    'kodnamn',
    'nom',
    'nom du code',
    'nombre',
    'nome',
    'naam',
    'codenaam',
    'nazwa',
    'nazwa kodu',
    'bezeichnung',
  ],
  nameEnglish: ['name_en', 'english'],
  path: ['path', 'code path', 'code_path', 'sti', 'kodesti', 'full path', 'hierarchical name'],
  parent: [
    'parent',
    'parent code',
    'parent id',
    'parent name',
    'forelder',
    'overordnet',
    'overordnet kode',
    'foreldrekode',
    'hovedkode',
    'parent node',
    'parent_id',
    'parent_name',
    'overkode',
    'overordnad',
    'överordnad',
    'överordnad kod',
    'föräldrakod',
    'overordnet kategori',
    'übergeordnet',
    'übergeordneter code',
    'obercode',
    'elterncode',
    'code parent',
    'parent du code',
    'code supérieur',
    'código padre',
    'código superior',
    'padre',
    'código pai',
    'código principal',
    'codice padre',
    'codice superiore',
    'bovenliggende code',
    'hoofdcode',
    'kod nadrzędny',
    'nadrzędny',
  ],
  family: ['family', 'familie', 'code family', 'kodefamilie'],
  role: ['role', 'rolle'],
  description: [
    'description',
    'definition',
    'beskrivelse',
    'definisjon',
    'forklaring',
    'explanation',
    'meaning',
    'betydning',
    'memo',
    'comment',
    'kommentar',
    'comentario',
    'comentário',
    'notat',
    'codememo',
    'code memo',
    'definition of code',
    'beschreibung',
    'erläuterung',
    'anmerkung',
    'beskrivning',
    'förklaring',
    'définition',
    'commentaire',
    'descripción',
    'definición',
    'descrição',
    'definição',
    'descrizione',
    'definizione',
    'commento',
    'beschrijving',
    'omschrijving',
    'definitie',
    'opmerking',
    'opis',
    'definicja',
    'komentarz',
  ],
  color: ['color', 'colour', 'farge', 'farbe', 'färg', 'farve', 'couleur', 'colore', 'cor', 'kleur', 'kolor'],
  appliesTo: ['applies_to'],
} as const satisfies ColumnNames<string>;

/** A column of the codebook that this or another tool writes. */
export type CodebookRole = keyof typeof names;

/** What a researcher writes for each code beside its definition: examples, and when to use it. Kept as notes. */
const noteNames =
  /^(?:(?:anchor |typical |key )?(?:examples?|exemplars?)(?: (?:quotes?|extracts?|data|text|from .{1,40}))?|quotes?|illustrative quotes?|eksempel(?:er)?(?:sitat(?:er)?)?|beispiel(?:e|zitat)?|ankerbeispiel(?:e)?|kodierregeln?|exempel|exemples?|ejemplos?|exemplos?|esemp(?:io|i)|voorbeeld(?:en)?|przykład(?:y)?|typisk(?:e)? (?:sitat(?:er)?|eksempel)|sitat(?:er)?|inclusion(?: criteria)?|exclusion(?: criteria)?|inklusjon(?:skriterier)?|eksklusjon(?:skriterier)?|when (?:not )?to use(?: it)?|use when|do not use(?: when)?|når (?:den |koden )?(?:ikke )?(?:skal |kan )?brukes?|brukes når|brukes ikke når|notes?|notater?|merknad(?:er)?|rules?|(?:coding|kode) ?(?:rules?|regler|regel))$/u;

/** What the columns of a codebook are. */
export interface CodebookColumns {
  readonly at: ColumnPositions<CodebookRole>;
  /** Columns that name the levels of the tree, from the root down; none where ids, names or paths tell the codes. */
  readonly levels: readonly number[];
  /** Examples, rules and notes. */
  readonly notes: readonly number[];
  /** Whether ids stand in a column of their own, beside names. */
  readonly hasIds: boolean;
}

/** Finds the columns of a codebook; any of them may lack. */
export function codebookColumns(columns: readonly string[]): CodebookColumns {
  const at = columnsOf(columns, names);
  const hasIds = at.id >= 0 && at.name >= 0 && at.id !== at.name;
  const found = levelColumns(columns);
  const isTree = found.length > 1 && at.parent < 0 && at.path < 0;
  const levels = !hasIds && (isTree || (found.length === 1 && at.id < 0 && at.name < 0)) ? found : [];
  const taken = new Set<number>(Object.values(at));
  const notes = columns.flatMap((name, i) => (!taken.has(i) && noteNames.test(foldHeader(name)) ? [i] : []));
  return { at, levels, notes, hasIds };
}

/** The columns of a codebook that something is read from. */
export function readCodebookColumns(columns: readonly string[]): readonly number[] {
  const { at, levels, notes } = codebookColumns(columns);
  return [...Object.values(at), ...levels, ...notes];
}

/** Whether a table describes codes rather than codings: it names codes and says something about each. */
export function isCodebookTable(columns: readonly string[]): boolean {
  const { at, levels, notes } = codebookColumns(columns);
  const describes = at.description >= 0 || at.family >= 0 || notes.length > 0;
  if (levels.length > 1) return true;
  if (levels.length === 1) return describes;
  if (at.parent >= 0 && at.name >= 0) return true;
  const isNamed = at.id >= 0 || (at.path >= 0 && at.name >= 0);
  return isNamed && (at.description >= 0 || at.family >= 0 || at.parent >= 0);
}

/** Whether a table that is given as a codebook names codes: by name and description too, or in its only column. */
export function namesCodes(columns: readonly string[]): boolean {
  const { at, notes } = codebookColumns(columns);
  const isAlone = columns.filter((name) => name.trim() !== '').length === 1;
  return isCodebookTable(columns) || (at.name >= 0 && (at.description >= 0 || notes.length > 0 || isAlone));
}

/** Whether a column is one that says something of a code. */
export function describesCode(name: string): boolean {
  const folded = foldHeader(name);
  return (
    noteNames.test(folded) || Object.values(names).some((list: readonly string[]) => list.includes(folded))
  );
}
