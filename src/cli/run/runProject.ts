import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { ImportedProject } from '../../corpus/importReport.js';
import { requireTemporary } from '../../disk/requireTemporary.js';
import { type WritableFolder, withFolder } from '../../disk/writeFolder.js';
import { materialParts } from '../../notebook/openProject.js';
import { pageOf } from '../../questions/page/page.findings.js';
import { pageText } from '../../questions/page/text.findings.js';
import { failureReport } from '../../runner/failureReport.js';
import { type Notebook, parseNotebook, serialiseNotebook } from '../../runner/nbformat.js';
import type { Parameters } from '../../runner/parameters.js';
import { createProgress } from '../../runner/progress.js';
import { type NotebookResult, runNotebooks } from '../../runner/runNotebooks.js';
import { requireBrowser } from '../../runner/staticImages.js';
import { writeAside } from '../../runner/writeAside.js';
import { given } from '../../shared/given.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { RequestError, textIn, textOf } from '../../shared/problem.js';
import { keysOf } from '../../shared/records.js';
import { analysisOfMaterial } from '../analysisOfMaterial.js';
import { type AnalysisRecord, chosenOptions, type RecordedAnalysis } from '../chosenAnalysis.js';
import { findingsFiles, jsonText } from '../findingsFiles.js';
import { findingsJson } from '../findingsJson.js';
import { openForCommand } from '../openForCommand.js';
import { packageRoot } from '../packageRoot.js';
import { pathsRead } from '../pathsRead.js';
import { materialOf } from '../projectOptions.js';
import type { ExitCode, Session } from '../session.js';
import { type CollectedOutputs, collectOutputs } from './collectOutputs.js';
import { inputsDigest } from './inputsDigest.js';
import { outFolder, projectKey } from './outFolder.js';
import { parametersGiven } from './parametersGiven.js';
import type { RunFlags } from './runFlags.js';
import { runSummary } from './runSummary.js';

/** Runs every notebook on a project, and writes its outputs; loaded only when something is run. */
export async function runProject(session: Session, asked: RunFlags): Promise<ExitCode> {
  const { flags, parameters } = parametersGiven(asked, listNotebooks('notebooks').map(readNotebook));
  const said = chosenOptions(flags);
  const isChosen = Object.keys(said.options).length > 0;
  const isOther = flags.project !== undefined || flags.lang !== 'nb' || asked.param !== undefined;
  if (flags.save === true && (isOther || isChosen)) {
    throw new RequestError({
      nb: '--save lagrer resultatene av det syntetiske eksemplet på norsk; den tar verken --project, --lang, -p eller analysevalg',
      en: '--save keeps the outputs of the synthetic example in Norwegian; it takes no --project, no --lang, no -p and no analysis',
    });
  }
  const projects = (flags.project ?? [join(packageRoot, 'notebooks', example)]).map((path) => resolve(path));
  const usual = outFolder(join(packageRoot, 'out'), projects, runRecord);
  const out = flags.out === undefined ? usual.folder : resolve(flags.out);
  if (flags.out === undefined && usual.taken !== null)
    session.say(elsewhere[flags.lang](shownPath(usual.taken), shownPath(out)));
  const say = (text: Bilingual) => session.say(text[flags.lang]);
  // Whether the outputs can be written is known before anything is read or computed, and whether anything can be run.
  requireTemporary();
  return withFolder(out, { kind: 'run', inputs: pathsRead(projects, flags), others: 'keep', say }, (folder) =>
    runInto(session, folder, { projects, said, isChosen, out, flags, parameters }),
  );
}

/** What a run was asked for. */
interface Asked {
  readonly projects: readonly string[];
  readonly said: ReturnType<typeof chosenOptions>;
  /** Whether anything of the analysis was chosen. */
  readonly isChosen: boolean;
  readonly out: string;
  readonly flags: RunFlags;
  /** What notebooks declare beside the material and the analysis. */
  readonly parameters: Parameters;
}

async function runInto(
  session: Session,
  folder: WritableFolder,
  { projects, said, isChosen, out, flags, parameters }: Asked,
): Promise<ExitCode> {
  const notebooks = listNotebooks('notebooks');
  // They are about codes of the synthetic example, so another project does not run them.
  const recipes = flags.save === true ? listNotebooks('notebooks/recipes') : [];
  // Whatever is wrong with the material is said before any kernel starts.
  const imported = await openForCommand(session, projects, flags, {
    shown: projects.map(shownPath).join(' '),
  });
  const analysis = analysisOfMaterial(session, imported.corpus, said);
  const readAnew = () =>
    inputsDigest({
      notebooks,
      material: materialOf(projects, flags),
      settings: { command: 'run', analysis: analysis?.record ?? null, parameters },
    });
  const digest = await readAnew();
  const earlier = earlierRun(out);
  if (flags.force !== true && flags.save !== true && earlier?.digest === digest) {
    session.say(unchanged[flags.lang]);
    session.print(earlier.summary);
    return 0;
  }

  const signals = session.listen(() => session.say(stopping[flags.lang]));
  try {
    const results = await runNotebooks({
      notebooks: [...notebooks, ...recipes].map((path) => ({ path })),
      parameters: materialParameters(flags),
      parametersDeclared: { ...analysisParameters(analysis), ...parameters },
      // What is saved in the project holds both languages.
      ...(flags.save === true ? {} : { language: flags.lang }),
      cellTimeoutMs: flags.timeout * 1000,
      signal: signals.signal,
      progress: createProgress(flags.lang, session.watcher.stream),
      renderImages: canRenderImages(session, flags.lang),
      renderPictures: true,
    });
    if (signals.signal.aborted) return signals.exitCode() ?? 130;
    // Each notebook reads the material for itself.
    if ((await readAnew()) !== digest) throw new RequestError(changedMeanwhile);
    return await finish(session, results, {
      imported,
      analysis,
      isChosen,
      digest,
      project: projectKey(projects),
      out,
      folder,
      flags,
    });
  } finally {
    signals.dispose();
  }
}

/** What a run is of. */
interface Run {
  readonly imported: ImportedProject;
  /** Null where the material bears no matrix, and nothing was chosen. */
  readonly analysis: RecordedAnalysis | null;
  /** Whether anything was chosen. */
  readonly isChosen: boolean;
  readonly digest: string;
  /** Key of the project. */
  readonly project: string;
  readonly out: string;
  readonly folder: WritableFolder;
  readonly flags: RunFlags;
}

async function finish(
  session: Session,
  results: readonly NotebookResult[],
  { imported, analysis, isChosen, digest, project, out, folder, flags }: Run,
): Promise<ExitCode> {
  const failed = results.filter(({ status }) => status === 'failed');
  const isRecipe = ({ path }: NotebookResult) => basename(dirname(path)) === 'recipes';
  const outputs = collectOutputs(results.filter((result) => !isRecipe(result)));
  const summary = runSummary({
    results,
    outputs,
    imported,
    analysis: isChosen ? (analysis?.analysis ?? null) : null,
    out: shownPath(out),
    project: flags.project?.join(' '),
    language: flags.lang,
  });
  const page = pageOf(imported.corpus, outputs.findings, {
    beside: 'notebooks',
    matrix: analysis?.matrix ?? null,
  });
  const text = pageText(page);
  const whole = `${text}\n${summary}`;
  const files = new Map([
    ...outputs.files,
    [findingsFiles.text, text],
    [findingsFiles.data, findingsJson(page, analysis?.record ?? null)],
  ]);
  const record: RunRecord = {
    kind: 'internal',
    digest: failed.length === 0 ? digest : '',
    project,
    summary: whole,
    analysis: analysis?.record ?? null,
  };
  folder.write(new Map([...files, [runRecord, jsonText(record)]]));
  for (const { path, error } of failed) {
    if (error !== undefined) session.warn(failureReport(basename(path), error, flags.lang));
  }
  if (failed.length === 0 && flags.save === true) await save(results, outputs);
  session.print(whole);
  return failed.length === 0 ? 0 : 1;
}

/** Saves the outputs into the notebooks themselves, and the main figure where the README shows it. */
async function save(results: readonly NotebookResult[], outputs: CollectedOutputs): Promise<void> {
  const figure = outputs.files.get('figures/02-1-co-occurrence.png');
  await writeAside([
    ...results.map(({ path, notebook }) => ({ path, text: serialiseNotebook(notebook) })),
    ...(figure === undefined ? [] : [{ path: join(packageRoot, 'docs', 'co-occurrence.png'), text: figure }]),
  ]);
}

function listNotebooks(below: string): string[] {
  const folder = join(packageRoot, below);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
  return names.sort().map((name) => join(folder, name));
}

function readNotebook(path: string): Notebook {
  return parseNotebook(readFileSync(path, 'utf8'), path);
}

/** What those notebooks are told that choose units, coders, tests or a cell; nothing where nothing was chosen. */
function analysisParameters(chosen: RecordedAnalysis | null): Parameters {
  const { row, column, ...analysis } = chosen?.options ?? {};
  return {
    ...(Object.keys(analysis).length === 0 ? {} : { analysis }),
    ...given({ row, column }),
  };
}

/** What the notebooks are told; nothing for the synthetic example in Norwegian, which is what they say themselves. */
function materialParameters(flags: RunFlags): Parameters {
  const [project, ...also] = flags.project ?? [];
  const said = {
    ...flags,
    project,
    also: also.length === 0 ? undefined : also,
    language: flags.lang === 'nb' ? undefined : flags.lang,
  };
  const given = keysOf(materialParts).flatMap((part) => {
    const value = said[part];
    if (value === undefined) return [];
    const isPath = materialParts[part] !== 'word';
    const told =
      typeof value === 'string' ? (isPath ? resolve(value) : value) : value.map((path) => resolve(path));
    return [[part, told] as const];
  });
  return given.length === 0 ? {} : { material: { project: example, ...Object.fromEntries(given) } };
}

/** Without a browser the run still gives notebooks, tables and interactive figures. */
function canRenderImages(session: Session, language: Language): boolean {
  try {
    requireBrowser();
    return true;
  } catch (error) {
    session.say(`${noImages[language]} ${textIn(textOf(error as Error), language)}`);
    return false;
  }
}

/** The synthetic example, as seen from the notebooks: the same in every copy of the program. */
const example = '../data/brukermote';

/** What tells from which inputs a folder of outputs was made. */
const runRecord = 'run.json';

interface RunRecord {
  /** What the outputs are made for: working material. */
  readonly kind: 'internal';
  readonly digest: string;
  /** What tells the project from others of its name (`projectKey`). */
  readonly project: string;
  readonly summary: string;
  /** With every default filled in, and where each choice was made; null where the material bears no matrix. */
  readonly analysis: AnalysisRecord | null;
}

/** The record of the run that made this folder; undefined where there is none that can be read. */
function earlierRun(out: string): Pick<RunRecord, 'digest' | 'summary'> | undefined {
  const file = join(out, runRecord);
  if (!existsSync(file)) return undefined;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as Partial<RunRecord>;
    return typeof record.digest === 'string' && typeof record.summary === 'string' && record.digest !== ''
      ? { digest: record.digest, summary: record.summary }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Relative to where the user stands when that is shorter. */
function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short !== '' && short.length < path.length ? short : path;
}

const changedMeanwhile: Bilingual = {
  nb: 'Materialet ble endret mens det ble regnet, så resultatene er ikke av ett materiale; ingenting er skrevet. Kjør igjen.',
  en: 'The material was changed while it was computed, so that the outputs are not of one material; nothing was written. Run again.',
};

const elsewhere = {
  nb: (taken: string, out: string) =>
    `${taken} tilhører et annet prosjekt med samme navn; resultatene går til ${out}.`,
  en: (taken: string, out: string) =>
    `${taken} belongs to another project of the same name; the outputs go to ${out}.`,
} as const;

const unchanged = {
  nb: 'Ingenting er endret siden forrige kjøring.',
  en: 'Nothing has changed since the last run.',
} as const;

const stopping = {
  nb: 'Stopper; de forrige resultatene blir stående. Ctrl-C igjen avslutter med en gang.',
  en: 'Stopping; the earlier outputs stay as they were. Ctrl-C again leaves at once.',
} as const;

const noImages = {
  nb: 'Figurene lages uten bilder.',
  en: 'The figures are made without images.',
} as const;
