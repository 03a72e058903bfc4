import type { Corpus } from '../corpus/corpus.js';
import { packageVersion } from '../disk/packageVersion.js';
import { requireWritable } from '../disk/requireWritable.js';
import { writeFile } from '../disk/writeFile.js';
import type { Statement } from '../report/statement.js';
import { given } from '../shared/given.js';
import { shielded } from '../shared/shielded.js';
import { defaultUnit } from '../units/units.js';
import { lossText } from '../words/lossText.js';
import { convertTarget, type TableLayout } from '../writers/convertTarget.js';
import { lossesOf, targetNames } from '../writers/losses.js';
import { projectPieces } from '../writers/projectPieces.js';
import { refiMediaPaths } from '../writers/refi/refiSources.js';

/** How `convert` writes. */
export interface ConvertOptions {
  /** Which table, for `.csv` and `.parquet`: a row for each coding (default), each unit (0/1 for each code), or each code. */
  readonly table?: TableLayout;
  /** Rows of the wide table, and what `.graphml` counts: `selection`, `source` … */
  readonly unit?: string;
  /** Whose codings count there; default: reconciled where there is one, else any. */
  readonly coders?: string;
  /** Whether texts, quotes and memos are written; default true. */
  readonly quotes?: boolean;
  /** Replace a file that is there, if it was written here and nobody changed it since; default false. */
  readonly replace?: boolean;
}

/**
 * Writes material for another program, as `brukermote convert` does: `.qdpx` and `.qdc` (REFI-QDA: NVivo, ATLAS.ti, MAXQDA, QualCoder),
 * `.xlsx`, `.csv` and `.parquet` (R, SPSS, Python), `.graphml` (Gephi, Cytoscape, igraph). Sounds and pictures of an archive are
 * not taken along; the command does that.
 *
 * @param path relative to the notebook
 * @returns what was written, and what the form cannot hold
 * @throws RangeError for an ending that nothing has, for a file that is there already, and for a unit or coders that do not exist
 * @example await convert(corpus, 'wide.csv', { unit: 'source', quotes: false })
 */
export async function convert(
  corpus: Corpus,
  path: string,
  options: ConvertOptions = {},
): Promise<Statement> {
  const { table, unit, coders, quotes = true, replace = false } = options;
  const target = convertTarget(path, given({ table, unit, coders }), (choice) => choice);
  const file = { force: replace, forceBy: '{ replace: true }' };
  requireWritable(path, file);
  const { language } = corpus;
  const how = { version: packageVersion(), quotes, language, ...given({ unit, coders }) };
  await writeFile(path, await projectPieces(corpus, target, how), file);
  const losses = lossesOf(corpus, target.target, {
    quotes,
    missingMedia: refiMediaPaths(corpus).length,
    ...(target.target === 'units' ? { unit: unit ?? defaultUnit(corpus) } : {}),
  });
  const lost = losses.map((loss) => `- ${lossText(loss, language)}`);
  const texts = words[language];
  const [name, written] = [targetNames[target.target][language], texts.wrote(shielded(path))];
  const text =
    lost.length === 0
      ? `${written} ${texts.holdsAll(name)}`
      : [`${written} ${texts.cannotHold(name)}`, '', ...lost].join('\n');
  return { kind: 'statement', text };
}

const words = {
  nb: {
    wrote: (path: string) => `Skrev **${path}**.`,
    holdsAll: (name: string) => `${name} kan holde alt i prosjektet.`,
    cannotHold: (name: string) => `${name} kan ikke holde:`,
  },
  en: {
    wrote: (path: string) => `Wrote **${path}**.`,
    holdsAll: (name: string) => `${name} can hold all of the project.`,
    cannotHold: (name: string) => `${name} cannot hold:`,
  },
} as const;
