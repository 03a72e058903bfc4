import type { Bilingual } from '../../shared/language.js';
import { codeColumnsIn } from './codeColumns.js';
import { coderDraft, coderLayout } from './coderLayout.js';
import { findColumn, type Mapping, sourceColumns } from './mapping.js';
import type { Table } from './parseTable.js';
import { proposeMapping } from './proposeMapping.js';
import { wholeNumber } from './values.js';
import { withMapping } from './withMapping.js';

/** What a table may be that is read as no kind for certain, with the mapping that says so; undefined where nothing speaks for any. */
export function layoutOffer(table: Table, mapping: Mapping): Bilingual | undefined {
  const { columns } = table;
  if (Object.keys(mapping).length === 0 && isCountMatrix(table)) {
    const [codes, sources] = (['codes', 'sources'] as const).map((rows) => withMapping({ rows }));
    return {
      nb: `Er dette en tabell over hvor ofte hver kode står i hver kilde? Er radene koder: ${codes.nb}. Er radene kilder: ${sources.nb}`,
      en: `Is this a table of how often each code stands in each source? If its rows are codes: ${codes.en}. If its rows are sources: ${sources.en}`,
    };
  }
  const coders = coderLayout(table, mapping);
  if (coders !== undefined && !coders.certain) {
    const draft = withMapping(coderDraft(coders), mapping);
    return {
      nb: `Hver sin koder eller runde i kolonnene ${coders.coders.join(', ')}? I så fall: ${draft.nb}`,
      en: `Is each of the columns ${coders.coders.join(', ')} a coder or a round? If so: ${draft.en}`,
    };
  }
  const several = codeColumnsIn(columns, mapping).map((column) => columns[column]);
  if (several.length > 1 && sourceColumns(columns, mapping).length > 0) {
    const [long, double] = [{ table: 'long', codes: several }, { coders: several }].map((draft) =>
      withMapping(draft, mapping),
    );
    return {
      nb: `Kolonnene ${several.join(', ')} sier ofte det samme. Er de flere koder for raden: ${long.nb}. Er de hver sin koder: ${double.nb}`,
      en: `The columns ${several.join(', ')} often say the same. If they are several codes of the row: ${long.en}. If each is a coder's: ${double.en}`,
    };
  }
  const code = several.length > 0 || findColumn(columns, 'code', mapping) >= 0;
  const text = findColumn(columns, 'text', mapping);
  if (code && sourceColumns(columns, mapping).length === 0) {
    const taken = new Set([text, findColumn(columns, 'code', mapping), findColumn(columns, 'memo', mapping)]);
    const sources = columns
      .filter((name, i) => name.trim() !== '' && !taken.has(i) && recurs(table, i))
      .slice(0, 3);
    if (sources.length > 0) {
      const guess = proposeMapping(table)?.source;
      if (typeof guess === 'string' && !sources.includes(guess)) sources.unshift(guess);
      const draft = withMapping({ source: guess ?? sources[0] }, mapping);
      return {
        nb: `Ingen kolonne heter noe som betyr kilde. Er det ${sources.join(' eller ')}: ${draft.nb}`,
        en: `No column is called a source. If it is ${sources.join(' or ')}: ${draft.en}`,
      };
    }
  }
  return undefined;
}

/** Names down the side below an empty header, and whole numbers in all other columns. */
function isCountMatrix({ columns, rows }: Table): boolean {
  if (columns.length < 3 || rows.length < 2 || columns[0].trim() !== '') return false;
  return rows.every(
    ({ values: [name, ...cells] }) =>
      /\p{L}/u.test(name) && cells.every((cell) => cell.trim() === '' || wholeNumber(cell) !== undefined),
  );
}

/** Whether a column is filled in most rows with values of which some recur, as names of sources do. */
function recurs({ rows }: Table, column: number): boolean {
  const filled = rows.map(({ values }) => values[column].trim()).filter((value) => value !== '');
  return (
    filled.length > rows.length / 2 &&
    new Set(filled).size < filled.length &&
    filled.every((value) => /\p{L}/u.test(value))
  );
}
