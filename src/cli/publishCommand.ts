import { loadSolver } from '../disk/loadSolver.js';
import { requireTemporary } from '../disk/requireTemporary.js';
import { type WritableFolder, withFolder } from '../disk/writeFolder.js';
import { figureParts } from '../notebook/bundle.js';
import { blocking } from '../privacy/redact.js';
import { scanProject } from '../privacy/scanProject.js';
import type { LedgerEntry } from '../publication/ledger.js';
import { makePublication, type Publication, publicationSteps } from '../publication/publication.js';
import { type PublicationRecord, publicationReadme } from '../publication/readme.js';
import { publicationJson } from '../publication/record.js';
import { progressLine } from '../runner/progressLine.js';
import type { PlotlyFigure } from '../runner/staticImages.js';
import type { Bilingual, Language } from '../shared/language.js';
import { RequestError, textIn, textOf } from '../shared/problem.js';
import { termsIn } from '../words/terms.js';
import {
  type AnalysisRecord,
  type ChosenOptions,
  chosenOptions,
  recordedAnalysis,
} from './chosenAnalysis.js';
import { findingsFiles } from './findingsFiles.js';
import { findingsJson } from './findingsJson.js';
import { openForCommand } from './openForCommand.js';
import { packageVersion } from './packageRoot.js';
import { materialOf } from './projectOptions.js';
import type { PublishFlags } from './publish/flags.js';
import { filesBeside, givenLabels, pathsToPublish, saidOfNames } from './publish/givenBeside.js';
import { addToLedger, earlierThan, openLedger } from './publish/ledgerFile.js';
import { auditText, changedText, writtenText } from './publish/said.js';
import { inputsDigest } from './run/inputsDigest.js';
import type { ExitCode, Session } from './session.js';
import { stoppable } from './stoppable.js';

/** What tells how a publication was made. */
const recordName = 'publication.json';

/** Writes what may be published of a project; nothing where somebody could be recognised, or a count be worked out. */
export async function publish(
  session: Session,
  paths: readonly string[],
  flags: PublishFlags,
): Promise<ExitCode> {
  const { out, audit = false, lang } = flags;
  if (flags.forChecking === true)
    return (await import('./checkingCommand.js')).writeChecking(session, paths, flags);
  if (out === undefined) {
    if (!audit) throw new RequestError(where);
    return publishInto(session, null, paths, flags);
  }
  const inputs = pathsToPublish(paths, flags);
  const say = (text: Bilingual) => session.say(text[lang]);
  return withFolder(out, { kind: 'publication', inputs, say }, (folder) =>
    publishInto(session, folder, paths, flags),
  );
}

/** @param folder null where it is only tried */
async function publishInto(
  session: Session,
  folder: WritableFolder | null,
  paths: readonly string[],
  flags: PublishFlags,
): Promise<ExitCode> {
  const { lang, out, audit = false } = flags;
  const texts = words[lang];
  const ledger = openLedger(paths, flags.ledger);
  const { listed, items } = saidOfNames(flags);
  const said = chosenOptions(flags);
  const { corpus } = await openForCommand(session, paths, flags);
  const chosen = recordedAnalysis(corpus, said);
  const labels = await givenLabels(flags, corpus);
  const found = scanProject(corpus, { listed }).filter(({ certainty }) => blocking.includes(certainty));
  const digest = await digestOf(paths, flags, { analysis: chosen.record, items });
  const earlier = earlierThan(digest, ledger);
  const pictures = folder !== null && (await canDraw(session, lang));
  if (pictures) requireTemporary();

  const progress = progressLine(
    { label: texts.making(out ?? texts.nothing), language: lang, steps: publicationSteps + 1 },
    session.watcher,
  );
  try {
    const publication = await stoppable(session, texts.stopped, async (signal) => {
      const onPause = async () => {
        // Signals come in between the steps, of which some take seconds.
        await new Promise(setImmediate);
        signal.throwIfAborted();
      };
      const onStep = async () => {
        progress.step();
        await onPause();
      };
      const made = await makePublication(corpus, {
        ...flags,
        items,
        listed,
        earlier,
        onStep,
        onPause,
        solver: await loadSolver(),
        analysis: chosen.options,
        ...labels,
      });
      if (made.changed.length > 0 && flags.despiteEarlier !== true)
        throw new RequestError(changedText(made, earlier.length));
      if (folder === null) return made;
      await onStep();
      const record: PublicationRecord = {
        version: packageVersion(),
        digest,
        analysis: publishedAnalysis(made, said),
        quotes: flags.quotes ?? false,
        identifiers: found.length,
        allowed: items.length,
        earlier: earlier.length,
        despiteEarlier: made.changed.length > 0,
        pictures,
      };
      const files = await filesOf(made, record, signal);
      signal.throwIfAborted();
      addToLedger(ledger, entryOf(made, record), () => folder.write(files));
      return made;
    });
    progress.end();
    if (audit) session.print(auditText(publication));
    if (out !== undefined)
      session.print(
        writtenText(publication, {
          out,
          ledger: ledger.path,
          identifiers: found.length,
          quotes: flags.quotes ?? false,
        }),
      );
    return 0;
  } finally {
    progress.end();
  }
}

function entryOf(
  { policy, told, sizes, analysis, labels }: Publication,
  { digest, despiteEarlier }: PublicationRecord,
): LedgerEntry {
  return {
    when: new Date().toISOString(),
    kind: 'public',
    policy: policy.name,
    cross: policy.cross,
    digest,
    ...told,
    sizes,
    analysis: { ...analysis },
    labels,
    despiteEarlier,
  };
}

async function filesOf(
  publication: Publication,
  record: PublicationRecord,
  signal: AbortSignal,
): Promise<Map<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ['README.md', publicationReadme(publication, record)],
    [recordName, publicationJson(publication, record)],
    ...publication.files,
    [findingsFiles.data, findingsJson(publication.page, record.analysis)],
    ...(record.pictures ? await pictures(publication, signal) : []),
  ]);
}

/** As it was made, in published labels; names of files are working material. */
function publishedAnalysis(
  { corpus, analysis }: Publication,
  { from, placeOf }: ChosenOptions,
): AnalysisRecord {
  const where = (said: string) => (said === 'default' || said.startsWith('--') ? said : 'file');
  return recordedAnalysis(corpus, {
    options: analysis,
    from: Object.fromEntries(
      Object.entries(from).map(([key, said]) => [key, where(said)]),
    ) as unknown as ChosenOptions['from'],
    placeOf,
  }).record;
}

async function pictures({ figures }: Publication, signal: AbortSignal): Promise<[string, Uint8Array][]> {
  const { withRenderer } = await staticImages();
  return withRenderer(async (render) => {
    const drawn: [string, Uint8Array][] = [];
    for (const { file, figure } of figures)
      drawn.push([`${file}.png`, await render(figureParts(figure) as PlotlyFigure)]);
    return drawn;
  }, signal);
}

/** The browser takes a second to load, which the other commands do without. */
function staticImages() {
  return import('../runner/staticImages.js');
}

/** Of the material and of every choice, save where it is written. */
function digestOf(
  paths: readonly string[],
  flags: PublishFlags,
  { analysis, items }: { readonly analysis: AnalysisRecord; readonly items: readonly string[] },
): Promise<string> {
  const { policy, cross = null, quotes = false } = flags;
  return inputsDigest({
    material: materialOf(paths, flags),
    beside: filesBeside(flags),
    settings: { command: 'publish', policy, cross, quotes, items: [...items].sort(), analysis },
  });
}

async function canDraw(session: Session, language: Language): Promise<boolean> {
  const { requireBrowser } = await staticImages();
  try {
    requireBrowser();
    return true;
  } catch (error) {
    session.say(`${words[language].noPictures} ${textIn(textOf(error as Error), language)}`);
    return false;
  }
}

const where = {
  nb: 'det må sies hvor det skal skrives (--out MAPPE), eller at det bare skal prøves (--audit)',
  en: 'say where to write (--out FOLDER), or that it shall only be tried (--audit)',
} as const;

const words = {
  nb: {
    making: (out: string) => `Lager ${out}`,
    nothing: 'ingenting, prøver bare',
    noPictures: 'Figurene blir bare JSON, uten bilder.',
    stopped: termsIn('nb').stopped,
  },
  en: {
    making: (out: string) => `Making ${out}`,
    nothing: 'nothing, only trying',
    noPictures: 'Figures are written as JSON only, without pictures.',
    stopped: termsIn('en').stopped,
  },
} as const;
