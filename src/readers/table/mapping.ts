import { columnKeys, columnsUnder, type Mapping } from './mappingKeys.js';

export type { Mapping } from './mappingKeys.js';
export { parseMapping } from './parseMapping.js';

/** The columns that a mapping may name, and what each is called in tables seen (lower case). */
export const columnPresets = {
  source: [
    'source',
    'document',
    'file',
    'document name',
    'file_name',
    'transcript',
    'interview',
    'case',
    'kilde',
    'dokument',
    'dokumentnavn',
    'intervju',
    'filename',
    'file name',
    'filnavn',
    'kildenavn',
    'source name',
    'dokumentname',
    'quelle',
    'datei',
    'nom du document',
    'fichier',
    'entretien',
    'documento',
    'nombre del documento',
    'nombre de documento',
    'fuente',
    'archivo',
    'entrevista',
    'nome documento',
    'nome del documento',
    'fonte',
    'intervista',
    'nome do documento',
    'arquivo',
    'documentnaam',
    'bron',
    'bestand',
    'dokumentnamn',
    'källa',
    'nazwa dokumentu',
    'źródło',
    'plik',
    'wywiad',
    'informant',
    'respondent',
    'interviewee',
    'participant',
    'deltaker',
    'transkripsjon',
    'informant-id',
    'informantnummer',
    'intervjunummer',
    'intervju nr',
  ],
  path: ['path', 'file path', 'filepath', 'file_path', 'mex_path', 'filsti', 'sti'],
  start: ['start', 'begin', 'beginning', 'pos0', 'start_offset', 'fra', 'begynnelse'],
  end: ['end', 'pos1', 'end_offset', 'til', 'slutt'],
  code: [
    'code',
    'tag',
    'kode',
    'codename',
    'code name',
    'merkelapp',
    'kodenavn',
    'kod',
    'código',
    'codigo',
    'codice',
  ],
  coder: [
    'coder',
    'owner',
    'author',
    'koder',
    'coded by',
    'forfatter',
    'kodet av',
    'coder name',
    'coder id',
    'coder_id',
    'annotator',
    'rater',
    'autor',
    'auteur',
    'autore',
    'författare',
    'kodare',
    'kodierer',
    'codierer',
    'codeur',
    'codificador',
    'codificatore',
  ],
  text: [
    'text',
    'quote',
    'quotes',
    'quotation',
    'content',
    'data chunk',
    'data extract',
    'extract',
    'excerpt',
    'coded text',
    'text segment',
    'meaning unit',
    'verbatim',
    'segment',
    'seltext',
    'preview',
    'utterance',
    'tekst',
    'sitat',
    'sitater',
    'utsagn',
    'ytring',
    'uttalelse',
    'utdrag',
    'tekstutdrag',
    'meningsenhet',
    'kodet tekst',
    'zitat',
    'texte',
    'texto',
    'testo',
    'citat',
    'citation',
    'cita',
    'citazione',
    'citação',
    'citaat',
    'cytat',
    'treść',
    'segmento',
    'passage',
  ],
  memo: [
    'memo',
    'comment',
    'kommentar',
    'notat',
    'commentaire',
    'comentario',
    'comentário',
    'commento',
    'opmerking',
    'komentarz',
  ],
  line: [
    'line',
    'turn',
    'linje',
    'replikk',
    'line number',
    'line no',
    'line no.',
    'line_number',
    'turn number',
    'turn no',
    'turn no.',
    'turn_number',
    'utterance number',
    'linjenr',
    'linjenr.',
    'linje nr',
    'linje nr.',
    'linjenummer',
    'replikknr',
    'replikknr.',
    'replikk nr',
    'replikk nr.',
    'replikknummer',
    'turnr',
    'turnummer',
    'ytringsnr',
    'ytringsnummer',
  ],
  id: [
    'id',
    'highlight',
    'highlight id',
    'segment id',
    'quote id',
    'quotation id',
    'excerpt id',
    'coding id',
    'sitat-id',
  ],
  speaker: ['speaker', 'taler'],
} as const satisfies Record<string, readonly string[]>;

export type ColumnRole = keyof typeof columnPresets;

/**
 * The column of a role: the one that the mapping names, else the first preset that the table has. A column that
 * the mapping names for something else is not taken.
 *
 * @returns its position, or -1
 */
export function findColumn(columns: readonly string[], role: ColumnRole, mapping: Mapping): number {
  const declared = mapping[role];
  if (typeof declared === 'string') return columns.indexOf(declared);
  const passed: readonly string[] = ['notCodes', 'fillDown'];
  const taken = new Set(
    columnKeys.flatMap((key) => (passed.includes(key) ? [] : columnsUnder(mapping, key))),
  );
  const lower = columns.map((name) => (taken.has(name) ? '' : name.trim().toLocaleLowerCase('nb')));
  for (const preset of columnPresets[role]) {
    const found = lower.indexOf(preset);
    if (found >= 0) return found;
  }
  return -1;
}

/** Columns that a mapping names and the table does not have. */
export function missingColumns(columns: readonly string[], mapping: Mapping): string[] {
  return columnKeys.flatMap((key) => columnsUnder(mapping, key)).filter((name) => !columns.includes(name));
}

/** The columns that together name the source of a row; empty when there is none. */
export function sourceColumns(columns: readonly string[], mapping: Mapping): number[] {
  const { source } = mapping;
  if (typeof source === 'object') return source.map((name) => columns.indexOf(name));
  const found = findColumn(columns, 'source', mapping);
  return found < 0 ? [] : [found];
}

/** The name of a row's source: its columns joined as a person would say them; empty when all of them are. */
export function sourceName(values: readonly string[], columns: readonly number[]): string {
  const parts = columns.map((column) => values[column].trim());
  return parts.every((part) => part === '') ? '' : parts.join(' · ');
}
