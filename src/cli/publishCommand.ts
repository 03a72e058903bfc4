import type { Corpus } from '../corpus/corpus.js';
import { openFile } from '../disk/openInput.js';
import { type WritableFolder, withFolder } from '../disk/writeFolder.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { type IdentifierKind, identifierKinds } from '../privacy/identifier.js';
import { identifierLabel } from '../privacy/privacy.tables.js';
import { blocking } from '../privacy/redact.js';
import { type FoundIdentifier, scanProject } from '../privacy/scanProject.js';
import { progressLine } from '../runner/progressLine.js';
import type { Bilingual, Language } from '../shared/language.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { AnalysisFlags } from './analysisFlags.js';
import { type AnalysisRecord, chosenOptions, recordedAnalysis } from './chosenAnalysis.js';
import { findingsFiles } from './findingsFiles.js';
import { findingsJson } from './findingsJson.js';
import { openForCommand } from './openForCommand.js';
import { packageVersion } from './packageRoot.js';
import { pathsRead } from './pathsRead.js';
import { listedNames } from './privacyCommand.js';
import { materialOf, type ProjectFlags, type ProjectPaths, shownPaths } from './projectOptions.js';
import { makePublication, type Publication, publicationSteps } from './publish/publication.js';
import { type PublicationRecord, publicationReadme } from './publish/publicationReadme.js';
import { inputsDigest } from './run/inputsDigest.js';
import type { ExitCode, Session } from './session.js';
import { stoppable } from './stoppable.js';

export interface PublishFlags extends ProjectFlags, AnalysisFlags {
  readonly out: string;
  readonly fewest: number;
  readonly names?: string;
  readonly allow?: readonly IdentifierKind[];
  readonly quotes?: boolean;
}

/** What marks a folder as a publication, and tells how it was made. */
const mark = 'publication.json';

/** Writes what may be published of a project; nothing where somebody could be recognised. */
export function publish(session: Session, paths: readonly string[], flags: PublishFlags): Promise<ExitCode> {
  const inputs = pathsRead(paths, flags);
  const say = (text: Bilingual) => session.say(text[flags.lang]);
  return withFolder(flags.out, { kind: 'publication', inputs, say }, (folder) =>
    publishInto(session, folder, paths, flags),
  );
}

async function publishInto(
  session: Session,
  folder: WritableFolder,
  paths: readonly string[],
  flags: PublishFlags,
): Promise<ExitCode> {
  const { lang, fewest } = flags;
  const texts = words[lang];
  const listed = listedNames(flags.names);
  const said = chosenOptions(flags);
  const { corpus } = await openForCommand(session, paths, flags);
  const chosen = recordedAnalysis(corpus, said);
  const found = scanProject(corpus, { listed }).filter(({ certainty }) => blocking.includes(certainty));
  const allowed = flags.allow ?? [];
  const refused = found.filter(({ kind }) => !allowed.includes(kind));
  if (refused.length > 0) throw new RangeError(texts.refused(listedKinds(refused, lang), shownPaths(paths)));
  const enough = corpus.sources.length;
  if (enough < fewest) throw new RangeError(texts.tooFew(counted(enough, 'source', lang), fewest));
  const letThrough = identifierKinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind);
    return own.length === 0 ? [] : [{ kind: identifierLabel(kind, lang), found: own.length }];
  });
  if (letThrough.length > 0) session.say(texts.letThrough(listedKinds(found, lang)));

  const pictures = await canDraw(session, lang);
  const record: PublicationRecord = {
    version: packageVersion(),
    digest: await digestOf(paths, flags, chosen.record),
    analysis: chosen.record,
    fewest,
    quotes: flags.quotes ?? false,
    allowed: letThrough,
    pictures,
  };
  await write(session, folder, corpus, record, chosen.options, flags);
  return 0;
}

async function write(
  session: Session,
  folder: WritableFolder,
  corpus: Corpus,
  record: PublicationRecord,
  options: AnalysisOptions,
  flags: PublishFlags,
): Promise<void> {
  const { lang: language, out, fewest, quotes = false } = flags;
  const texts = words[language];
  const progress = progressLine(
    { label: texts.making(out), language, steps: publicationSteps + 1 },
    session.watcher,
  );
  try {
    const { figures, tables } = await stoppable(session, texts.stopped, async (signal) => {
      const step = async () => {
        progress.step();
        // Signals come in between the steps, of which some take seconds.
        await new Promise(setImmediate);
        signal.throwIfAborted();
      };
      const publication = await makePublication(corpus, {
        fewest,
        quotes,
        analysis: options,
        onStep: step,
      });
      await step();
      const files = new Map<string, string | Uint8Array>([
        ['README.md', publicationReadme(publication, record)],
        [mark, recordJson(publication, record)],
        ...publication.files,
        [findingsFiles.data, findingsJson(publication.page, record.analysis)],
        ...(record.pictures ? await pictures(publication, signal) : []),
      ]);
      signal.throwIfAborted();
      folder.write(files);
      return publication;
    });
    progress.end();
    const withheld = tables.reduce((sum, table) => sum + table.withheld, 0);
    session.print(
      texts.wrote({
        out,
        figures: counted(figures.length, 'figure', language),
        tables: counted(tables.length, 'table', language),
        rows: counted(withheld, 'row', language),
        fewest,
        quotes,
      }),
    );
  } finally {
    progress.end();
  }
}

async function pictures({ figures }: Publication, signal: AbortSignal): Promise<[string, Uint8Array][]> {
  const { withRenderer } = await staticImages();
  return withRenderer(async (render) => {
    const drawn: [string, Uint8Array][] = [];
    for (const { file, figure } of figures)
      drawn.push([`${file}.png`, await render({ data: [...figure.data], layout: { ...figure.layout } })]);
    return drawn;
  }, signal);
}

function recordJson(publication: Publication, record: PublicationRecord): string {
  const { corpus, tables, figures, seeds, merged, codesLeftOut, questionsWithheld } = publication;
  const { name, synthetic } = corpus.provenance;
  return `${JSON.stringify(
    {
      project: name,
      synthetic,
      ...record,
      seeds,
      groupsMerged: merged.map(({ attribute, values }) => ({ attribute, values })),
      codesLeftOut,
      questionsWithheld,
      tables: tables.map(({ file, rows, withheld }) => ({ file, rows, withheld })),
      figures: figures.map(({ file }) => file),
    },
    null,
    2,
  )}\n`;
}

/** The browser takes a second to load, which the other commands do without. */
function staticImages() {
  return import('../runner/staticImages.js');
}

/** Of the material and of every choice, save where it is written. */
function digestOf(paths: ProjectPaths, flags: PublishFlags, analysis: AnalysisRecord): Promise<string> {
  const { names, fewest, quotes = false, allow = [] } = flags;
  return inputsDigest({
    material: materialOf(paths, flags),
    beside: names === undefined ? [] : [openFile(names)],
    settings: { command: 'publish', fewest, quotes, allow: [...allow].sort(), analysis },
  });
}

/** `telefonnummer: 2; navn: 1`, without a letter of what was found. */
function listedKinds(found: readonly FoundIdentifier[], language: Language): string {
  return identifierKinds
    .flatMap((kind) => {
      const count = found.filter((each) => each.kind === kind).length;
      return count === 0 ? [] : [`${identifierLabel(kind, language)} (${kind}): ${count}`];
    })
    .join('; ');
}

async function canDraw(session: Session, language: Language): Promise<boolean> {
  const { requireBrowser } = await staticImages();
  try {
    requireBrowser();
    return true;
  } catch (error) {
    session.say(`${words[language].noPictures} ${(error as Error).message}`);
    return false;
  }
}

interface Wrote {
  readonly out: string;
  readonly figures: string;
  readonly tables: string;
  /** Rows with numbers withheld. */
  readonly rows: string;
  readonly fewest: number;
  readonly quotes: boolean;
}

const words = {
  nb: {
    making: (out: string) => `Lager ${out}`,
    refused: (list: string, path: string) =>
      `Ingenting er publisert: materialet har opplysninger som kan vise hvem noen er.\n  ${list}\nSe dem med: brukermote privacy ${path}\nGi dem pseudonym: brukermote privacy ${path} --key NØKKEL.csv --redact MAPPE, og publiser MAPPE.\nEller slipp en type gjennom med navn: --allow TYPE,TYPE`,
    letThrough: (list: string) => `Sluppet gjennom, fordi --allow sier det: ${list}`,
    tooFew: (sources: string, fewest: number) =>
      `Materialet har ${sources}; et tall må bygge på minst ${fewest} for å publiseres.`,
    noPictures: 'Figurene blir bare JSON, uten bilder.',
    wrote: ({ out, figures, tables, rows, fewest, quotes }: Wrote) =>
      `Skrev ${out}: findings.md, ${figures}, ${tables}. I ${rows} er tall fra færre enn ${fewest} kilder, eller det som ville røpet dem, holdt tilbake.${quotes ? ' Mappen har sitater: se at du har lov til å bruke dem.' : ' Ingen sitater.'}\nLes README.md og se figurene før du deler mappen: et program kan ikke se alt som kan kjennes igjen.`,
    stopped: termsIn('nb').stopped,
  },
  en: {
    making: (out: string) => `Making ${out}`,
    refused: (list: string, path: string) =>
      `Nothing was published: the material has what can tell who somebody is.\n  ${list}\nLook at it with: brukermote privacy ${path}\nGive it pseudonyms: brukermote privacy ${path} --key KEY.csv --redact FOLDER, and publish FOLDER.\nOr let a kind through by name: --allow KIND,KIND`,
    letThrough: (list: string) => `Let through, since --allow says so: ${list}`,
    tooFew: (sources: string, fewest: number) =>
      `The material has ${sources}; a number must rest on at least ${fewest} to be published.`,
    noPictures: 'Figures are written as JSON only, without pictures.',
    wrote: ({ out, figures, tables, rows, fewest, quotes }: Wrote) =>
      `Wrote ${out}: findings.md, ${figures}, ${tables}. In ${rows} numbers of fewer than ${fewest} sources, or what would give them away, are withheld.${quotes ? ' The folder has quotes: make sure that you may use them.' : ' No quotes.'}\nRead README.md and look at the figures before you share the folder: no program sees all that can be recognised.`,
    stopped: termsIn('en').stopped,
  },
} as const;
