import { type Corpus, findCodes } from '../../corpus/corpus.js';
import { ProblemList } from '../../corpus/problemList.js';
import type { Bilingual } from '../../shared/language.js';
import { ProblemsError } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import type { InputFile } from '../input.js';
import { cellOf, columnsOf, headerIn, listed, placeIn } from './columns.js';
import { readTable } from './parseTable.js';

const columns = {
  code: ['code', 'kode', 'id'],
  label: ['label', 'merkelapp', 'navn', 'name'],
} as const;

/**
 * Names under which codes are published: CSV with a column for the code (id, path or name) and one for its label.
 *
 * @returns labels by the index of the code
 * @throws ProblemsError naming every line that is wrong
 */
export async function readLabelsFile(
  file: InputFile,
  { codes }: Corpus,
): Promise<ReadonlyMap<number, string>> {
  const table = await readTable(file);
  const title: Bilingual = {
    nb: `${file.path} gir ikke koder navn`,
    en: `${file.path} gives no labels to codes`,
  };
  const at = columnsOf(table.columns, columns);
  if (at.code < 0 || at.label < 0) {
    const message = {
      nb: `kolonnene code og label trengs; fant ${listed(table.columns)}`,
      en: `the columns code and label are needed; found ${listed(table.columns)}`,
    };
    throw new ProblemsError(title, [{ kind: 'missing-column', where: headerIn(table), message }]);
  }
  const problems = new ProblemList();
  const labels = new Map<number, string>();
  const byLabel = new Map<string, number>();
  for (const row of table.rows) {
    const [code, label] = [cellOf(row, at.code), cellOf(row, at.label)];
    const found = findCodes(codes, code);
    if (found.length !== 1) {
      const hint = didYouMean(
        code,
        codes.map(({ id }) => id),
      );
      problems.add('unknown-code', placeIn(table, row, at.code), {
        nb: found.length > 1 ? `flere koder heter «${code}»; skriv id-en` : `ukjent kode «${code}»${hint.nb}`,
        en:
          found.length > 1
            ? `several codes are called "${code}"; write the id`
            : `unknown code "${code}"${hint.en}`,
      });
    } else if (label === '')
      problems.add('no-label', placeIn(table, row, at.label), {
        nb: 'en merkelapp trengs; cellen er tom',
        en: 'a label is needed; the cell is empty',
      });
    else if (byLabel.has(label) && byLabel.get(label) !== found[0].index)
      problems.add('same-label', placeIn(table, row, at.label), {
        nb: `to koder kan ikke ha samme merkelapp; fant «${label}» to ganger`,
        en: `two codes cannot have the same label; found "${label}" twice`,
      });
    else {
      labels.set(found[0].index, label);
      byLabel.set(label, found[0].index);
    }
  }
  if (problems.length > 0) throw new ProblemsError(title, problems.toDrafts());
  return labels;
}
