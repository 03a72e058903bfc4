import { SaxesParser } from 'saxes';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';

// Codings of a file, counted without any of the readers: in the XML of a project, and with SQL.

/** Codings in the XML of a REFI-QDA project: a CodeRef each, and each Coding that has none. */
export function codingsInXml(xml: string): number {
  let [count, references, depth] = [0, 0, 0];
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name }) => {
    if (local(name) === 'Coding') {
      depth++;
      references = 0;
    } else if (local(name) === 'CodeRef' && depth > 0) {
      references++;
      count++;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (local(name) !== 'Coding') return;
    depth--;
    if (references === 0) count++;
  });
  parser.write(xml).close();
  return count;
}

const inQualcoder = ['code_text', 'code_image', 'code_av'].map((table) => [table, ''] as const);
const inRqda = ['coding', 'coding2', 'imagecoding'].map((table) => [table, ' WHERE status = 1'] as const);
const ofOtherProjects =
  ' WHERE highlight_id NOT IN (SELECT h.id FROM highlights h JOIN documents d ON d.id = h.document_id WHERE d.project_id <> 1)';

/** Rows that are codings, by the tool. */
const tables = {
  qualcoder: inQualcoder,
  rqda: inRqda,
  taguette: [['highlight_tags', ofOtherProjects]],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

/** Codings in a database. */
export async function codingsInDatabase(bytes: Uint8Array, tool: keyof typeof tables): Promise<number> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes.slice());
  const [names] = database.exec("SELECT lower(name) FROM sqlite_master WHERE type = 'table'");
  const there = new Set(names.values.flat());
  const counts = tables[tool].flatMap(([table, where]) =>
    there.has(table) ? database.exec(`SELECT count(*) FROM ${table}${where}`)[0].values.flat() : [],
  );
  database.close();
  return counts.reduce((sum: number, count) => sum + Number(count), 0);
}
