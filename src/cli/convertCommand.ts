import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Command, Option } from 'commander';
import { parseUnit } from '../cooccurrence/parseUnit.js';
import type { Corpus } from '../corpus/corpus.js';
import { requireFree, writeFile } from '../disk/writeFile.js';
import { requireOurs, writeFolder } from '../disk/writeFolder.js';
import { abortOnSignals } from '../runner/cliSignals.js';
import { coderRules, parseCoderRule } from '../units/coderRule.js';
import { defaultUnit, isUnitKind, unitChoices } from '../units/units.js';
import { lossText } from '../words/lossText.js';
import { formatNumber } from '../words/numbers.js';
import { projectFolder } from '../writers/folder/projectFolder.js';
import { graphmlFile } from '../writers/graphmlFile.js';
import { lossesOf, targetNames } from '../writers/losses.js';
import type { Pieces } from '../writers/pieces.js';
import { codebookXml } from '../writers/refi/codebookXml.js';
import { type MediaFiles, qdpxFile } from '../writers/refi/qdpxFile.js';
import { refiMediaPaths } from '../writers/refi/refiSources.js';
import { codingTable } from '../writers/tables/codingTable.js';
import { csvFile } from '../writers/tables/csvFile.js';
import type { OutTable } from '../writers/tables/outTable.js';
import {
  attributeTable,
  coderTable,
  codeTable,
  memoTable,
  sourceTable,
} from '../writers/tables/recordTables.js';
import { unitTable } from '../writers/tables/unitTable.js';
import { withoutQuotes } from '../writers/withoutQuotes.js';
import { bytesProgress } from './bytesProgress.js';
import { type ConvertTarget, convertTarget, type TableLayout, tableLayouts } from './convertTarget.js';
import { openForCommand, Stopped } from './openForCommand.js';
import { printResult, say } from './output.js';
import { packageVersion } from './packageRoot.js';
import { projectMedia } from './projectMedia.js';
import { type ProjectFlags, projectHelp, withProjectOptions } from './projectOptions.js';

interface ConvertFlags extends ProjectFlags {
  readonly table?: TableLayout;
  readonly unit?: string;
  readonly coders?: string;
  readonly quotes: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

const examples = `
What is written, by the ending of OUT:
  (none)      project folder: everything, as CSV tables and texts (Frictionless Data Package)
  .qdpx       REFI-QDA project, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others
  .qdc        REFI-QDA codebook
  .csv        tidy: a row for each coding; --table units: a row for each unit, 0/1 for each code; --table codes
  .parquet    the same tables for R, Python and DuckDB
  .xlsx       workbook: codings, codes, sources, attributes, coders, memos
  .graphml    network of codes, for Gephi, Cytoscape, igraph and NetworkX

What OUT cannot hold is listed first, counted; --dry-run prints the list and writes nothing.

Examples:
  $ brukermote convert study.qdpx study                         into a folder that holds everything
  $ brukermote convert data/brukermote brukermote.qdpx          for another tool
  $ brukermote convert data/brukermote codings.csv --no-quotes  offsets and codes, and not a word of the material
  $ brukermote convert data/brukermote wide.csv --unit source --coders reconciled
  $ brukermote convert study.qdpx codings.xlsx --dry-run        what a workbook would lose

CSV is safe to open in a spreadsheet: a cell that would run as a formula has an apostrophe in front, and the column
"neutralised" says where, so that reading it here gives the text back to the letter. For Norwegian letters in
Excel take .xlsx. OUT is written whole or not at all; one that exists is replaced with --force only.
Exit codes: 0 written, 1 not written, 130 stopped by Ctrl-C (nothing is left half-written).`;

export function addConvertCommand(program: Command): void {
  const command = program
    .command('convert')
    .argument('<project>', projectHelp)
    .argument('<out>', 'folder or file to write; its ending says what')
    .description('Write a project in another format, and say first what that format cannot hold')
    .addOption(
      new Option('--table <layout>', 'which table, for .csv and .parquet (default: codings)').choices(
        tableLayouts,
      ),
    )
    .option('--unit <unit>', `rows of the wide table: ${unitChoices.join(', ')}; counts of .graphml`)
    .option('--coders <rule>', `whose codings count there (${coderRules.join(', ')}, coder:ID)`)
    .option('--no-quotes', 'leave out texts, quotes and memos: confidential material')
    .option('--dry-run', 'only print what cannot be held')
    .option('--force', 'replace what is there')
    .addHelpText('after', examples);
  withProjectOptions(command).action(async (project: string, out: string, flags: ConvertFlags) => {
    const target = convertTarget(out, flags);
    if (flags.dryRun !== true) requireWritable(out, target, flags.force ?? false);
    const { corpus } = await openForCommand(project, flags);
    const media = target.form === 'qdpx' && flags.quotes ? await projectMedia(project) : undefined;
    const list = lossList(corpus, target, flags, media);
    if (flags.dryRun === true) return printResult(list);
    await write(corpus, out, target, flags, media, list);
  });
}

/** Fails before a long reading, not after it. */
function requireWritable(out: string, { form }: ConvertTarget, force: boolean): void {
  if (form !== 'folder') {
    requireFree(out, force);
    return;
  }
  requireOurs(out, 'datapackage.json');
  const folder = resolve(out);
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  if (files.length > 0 && !force)
    throw new RangeError(
      `${out}: the folder exists already; choose another name, or replace it with --force`,
    );
  const foreign = files.find(
    (file) => !/^(?:datapackage\.json|details\.json|[a-z]+\.csv|texts\/[^/]+\.txt)$/u.test(file),
  );
  if (foreign !== undefined)
    throw new RangeError(
      `${out}: the folder holds "${foreign}" too, which would be lost; choose another name`,
    );
}

function lossList(
  corpus: Corpus,
  { target }: ConvertTarget,
  flags: ConvertFlags,
  media: MediaFiles | undefined,
): string {
  const missing = refiMediaPaths(corpus).filter((path) => {
    const found = media?.(path);
    void found?.cancel().catch(() => undefined);
    return found === undefined;
  });
  const losses = lossesOf(corpus, target, {
    quotes: flags.quotes,
    missingMedia: missing.length,
    ...(target === 'units' ? { unit: flags.unit ?? defaultUnit(corpus) } : {}),
  });
  const name = targetNames[target][flags.lang];
  if (losses.length === 0)
    return { nb: `${name} kan holde alt i prosjektet.`, en: `${name} can hold all of the project.` }[
      flags.lang
    ];
  const title = { nb: `${name} kan ikke holde:`, en: `${name} cannot hold:` }[flags.lang];
  return [title, ...losses.map((loss) => `  ${lossText(loss, flags.lang)}`)].join('\n');
}

async function write(
  corpus: Corpus,
  out: string,
  target: ConvertTarget,
  flags: ConvertFlags,
  media: MediaFiles | undefined,
  list: string,
): Promise<void> {
  const { lang, force = false } = flags;
  const progress = bytesProgress({ nb: `Skriver ${out}`, en: `Writing ${out}` }[lang]);
  const signals = abortOnSignals();
  say(list);
  try {
    if (target.form === 'folder') {
      const files = projectFolder(flags.quotes ? corpus : withoutQuotes(corpus));
      await new Promise(setImmediate);
      signals.signal.throwIfAborted();
      writeFolder(out, files, 'datapackage.json');
      say({ nb: `Skrev ${out} (${files.size} filer)`, en: `Wrote ${out} (${files.size} files)` }[lang]);
    } else {
      const pieces = await piecesOf(corpus, target, flags, media);
      const bytes = await writeFile(out, pieces, { force, signal: signals.signal, onBytes: progress.show });
      progress.end();
      const size = formatNumber(bytes, lang);
      say({ nb: `Skrev ${out} (${size} byte)`, en: `Wrote ${out} (${size} bytes)` }[lang]);
    }
  } catch (error) {
    if (!signals.signal.aborted) throw error;
    progress.end();
    const message = { nb: 'Stoppet; ingenting er skrevet.', en: 'Stopped; nothing was written.' }[lang];
    throw new Stopped(message, signals.exitCode() ?? 130);
  } finally {
    progress.end();
    signals.dispose();
  }
}

/** What is heavy to load is loaded when it is needed. */
async function piecesOf(
  corpus: Corpus,
  { form, target }: ConvertTarget,
  flags: ConvertFlags,
  media: MediaFiles | undefined,
): Promise<Pieces> {
  const { quotes, lang } = flags;
  if (form === 'qdpx')
    return qdpxFile(quotes ? corpus : withoutQuotes(corpus), {
      version: packageVersion(),
      ...(media === undefined ? {} : { media }),
    });
  if (form === 'qdc') return [codebookXml(corpus, packageVersion())];
  if (form === 'graphml') {
    return graphmlFile(corpus, {
      language: lang,
      ...(flags.unit === undefined ? {} : { unit: parseUnit(flags.unit) }),
      ...coderRule(corpus, flags),
    });
  }
  if (form === 'xlsx') {
    const { xlsxFile } = await import('../writers/tables/xlsxFile.js');
    return [xlsxFile(workbook(corpus, quotes))];
  }
  const table =
    target === 'units'
      ? unitTable(corpus, { quotes, ...unitChoice(flags), ...coderRule(corpus, flags) })
      : target === 'codes'
        ? codeTable(corpus)
        : codingTable(corpus, { quotes });
  if (form === 'csv') return csvFile(table);
  const { name, synthetic } = corpus.provenance;
  const { parquetFile } = await import('../writers/tables/parquetFile.js');
  return parquetFile(table, { project: name, synthetic: String(synthetic), table: table.name });
}

function workbook(corpus: Corpus, quotes: boolean): OutTable[] {
  return [
    codingTable(corpus, { quotes }),
    ...[codeTable(corpus), sourceTable(corpus), attributeTable(corpus), coderTable(corpus)],
    ...(quotes ? [memoTable(corpus)] : []),
  ];
}

function unitChoice({ unit }: ConvertFlags) {
  if (unit === undefined) return {};
  if (isUnitKind(unit)) return { unit };
  throw new RangeError(`the rows of a wide table are units: ${unitChoices.join(', ')}; found "${unit}"`);
}

function coderRule(corpus: Corpus, { coders }: ConvertFlags) {
  return coders === undefined ? {} : { coders: parseCoderRule(corpus, coders) };
}
