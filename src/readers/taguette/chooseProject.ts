import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import type { Row } from '../sqlite/row.js';

/**
 * The project to read: the only one, or the one that the user names or gives the id of.
 *
 * @returns undefined after an error
 */
export function chooseProject(
  database: SqliteDatabase,
  wanted: string | undefined,
  builder: CorpusBuilder,
): Row | undefined {
  const projects = [...database.rows('projects', ['id', 'name', 'description', 'created'])];
  const sound = projects.filter((row) => row.whole('id') !== undefined);
  const byId = sound.filter((row) => row.text('id') === wanted);
  const named = sound.filter((row) => row.text('name') === wanted);
  const found = wanted === undefined ? sound : named.length === 0 ? byId : named;
  if (found.length === 1) return found[0];
  const listed = sound.map((row) => `"${row.text('name')}" (id ${row.text('id')})`).join(', ');
  if (sound.length === 0)
    builder.error('no-project', database.file, {
      nb: 'et prosjekt trengs; filen har ingen',
      en: 'a project is needed; the file holds none',
    });
  else if (wanted === undefined || found.length > 1)
    builder.error('several-projects', database.file, {
      nb: `ett prosjekt leses om gangen; fant ${found.length}: ${listed}. Si hvilket med --project-name, med navn eller id`,
      en: `one project is read at a time; found ${found.length}: ${listed}. Say which with --project-name, by name or id`,
    });
  else
    builder.error('unknown-project', database.file, {
      nb: `det er ikke noe prosjekt «${wanted}»; fant ${listed}`,
      en: `there is no project "${wanted}"; found ${listed}`,
    });
  return undefined;
}
