import { type Command, InvalidArgumentError } from 'commander';
import type { Corpus } from '../corpus/corpus.js';
import { openFile, openInput } from '../disk/openInput.js';
import { requireOurs, writeFolder } from '../disk/writeFolder.js';
import { type IdentifierKind, identifierKinds } from '../privacy/identifier.js';
import { identifierLabel } from '../privacy/privacy.tables.js';
import { blocking } from '../privacy/redact.js';
import { type FoundIdentifier, scanProject } from '../privacy/scanProject.js';
import { defaultFewest } from '../report/publishableTable.js';
import { abortOnSignals } from '../runner/cliSignals.js';
import type { Language } from '../shared/language.js';
import { suggest } from '../shared/suggest.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { openForCommand, Stopped } from './openForCommand.js';
import { printResult, say } from './output.js';
import { packageVersion } from './packageRoot.js';
import { listedNames } from './privacyCommand.js';
import { type ProjectFlags, projectHelp, withProjectOptions } from './projectOptions.js';
import { makePublication, type Publication, publicationSteps } from './publish/publication.js';
import { type PublicationRecord, publicationReadme } from './publish/publicationReadme.js';
import { inputsDigest } from './run/inputsDigest.js';
import { stepProgress } from './stepProgress.js';

interface PublishFlags extends ProjectFlags {
  readonly out: string;
  readonly fewest: number;
  readonly names?: string;
  readonly allow?: readonly IdentifierKind[];
  readonly quotes?: boolean;
}

const help = `
What is written to FOLDER, to lie beside an article: README.md (what it is, how it was made, what is withheld),
findings.md (the one page), tables/*.csv, figures/*.png and *.json, publication.json.
No text, no memo, no coding and no notebook; no quote, unless --quotes asks for them.

Numbers that rest on fewer sources than --fewest are withheld (×), and so is what they could be computed from.
Groups of sources (a level, an office) that are smaller than that are not shown by themselves.

Where identifiers are found in the material, certain or likely ones, nothing is written. Give them pseudonyms first
(brukermote privacy --redact), or let a kind through by its name:
  ${identifierKinds.join(', ')}

Examples:
  $ brukermote publish study.qdpx --out publication
  $ brukermote publish data/brukermote --out publication --lang en
  $ brukermote publish study.qdpx --out publication --fewest 5 --names participants.txt
  $ brukermote publish study.qdpx --out publication --allow phone,address
      the telephone numbers are those of offices

Equal material and choices give equal files. A folder that publish wrote is replaced whole; no other is touched.
Exit codes: 0 written, 1 refused or wrong, 130 stopped by Ctrl-C (nothing is left half-written).`;

/** What marks a folder as a publication, and tells how it was made. */
const mark = 'publication.json';

export function addPublishCommand(program: Command): void {
  const command = program
    .command('publish')
    .argument('<project>', projectHelp)
    .description('Write findings, tables and figures to publish: no quotes, no small cells, no identifiers')
    .requiredOption('--out <folder>', 'folder to write')
    .option('--fewest <n>', 'sources that a number must rest on', fewestSources, defaultFewest)
    .option('--names <file>', 'names that identify somebody here, one on each line')
    .option('--allow <kinds>', 'kinds of identifiers to let through, by name, with , between', allowedKinds)
    .option('--quotes', 'also write the tables of quotes')
    .addHelpText('after', help);
  withProjectOptions(command).action(publish);
}

function fewestSources(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 2) return value;
  throw new InvalidArgumentError('A whole number from 2 is needed: one source is one person.');
}

function allowedKinds(text: string): IdentifierKind[] {
  const named = text
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  return named.map((name) => {
    const kind = identifierKinds.find((each) => each === name);
    if (kind !== undefined) return kind;
    const near = suggest(name, identifierKinds);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new InvalidArgumentError(`Unknown kind "${name}".${hint} Kinds: ${identifierKinds.join(', ')}.`);
  });
}

async function publish(path: string, flags: PublishFlags): Promise<void> {
  const { lang, fewest } = flags;
  const texts = words[lang];
  requireOurs(flags.out, mark);
  const listed = listedNames(flags.names);
  const { corpus } = await openForCommand(path, flags);
  const found = scanProject(corpus, { listed }).filter(({ certainty }) => blocking.includes(certainty));
  const allowed = flags.allow ?? [];
  const refused = found.filter(({ kind }) => !allowed.includes(kind));
  if (refused.length > 0) throw new RangeError(texts.refused(listedKinds(refused, lang), path));
  const enough = corpus.sources.length;
  if (enough < fewest) throw new RangeError(texts.tooFew(counted(enough, 'source', lang), fewest));
  const letThrough = identifierKinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind);
    return own.length === 0 ? [] : [{ kind: identifierLabel(kind, lang), found: own.length }];
  });
  if (letThrough.length > 0) say(texts.letThrough(listedKinds(found, lang)));

  const pictures = await canDraw(lang);
  const record: PublicationRecord = {
    version: packageVersion(),
    digest: await digestOf(path, flags),
    fewest,
    quotes: flags.quotes ?? false,
    allowed: letThrough,
    pictures,
  };
  await write(corpus, record, flags);
}

async function write(corpus: Corpus, record: PublicationRecord, flags: PublishFlags): Promise<void> {
  const { lang, out, fewest, quotes = false } = flags;
  const texts = words[lang];
  const signals = abortOnSignals();
  const progress = stepProgress(texts.making(out), publicationSteps + 1);
  try {
    const step = async () => {
      progress.step();
      // Signals come in between the steps, of which some take seconds.
      await new Promise(setImmediate);
      signals.signal.throwIfAborted();
    };
    const publication = await makePublication(corpus, { fewest, quotes, onStep: step });
    await step();
    const files = new Map<string, string | Uint8Array>([
      ['README.md', publicationReadme(publication, record)],
      [mark, recordJson(publication, record)],
      ...publication.files,
      ...(record.pictures ? await pictures(publication, signals.signal) : []),
    ]);
    signals.signal.throwIfAborted();
    writeFolder(out, files, mark);
    progress.end();
    const { figures, tables } = publication;
    const withheld = tables.reduce((sum, table) => sum + table.withheld, 0);
    printResult(
      texts.wrote({
        out,
        figures: counted(figures.length, 'figure', lang),
        tables: counted(tables.length, 'table', lang),
        rows: counted(withheld, 'row', lang),
        fewest,
        quotes,
      }),
    );
  } catch (error) {
    if (!signals.signal.aborted) throw error;
    progress.end();
    throw new Stopped(texts.stopped, signals.exitCode() ?? 130);
  } finally {
    progress.end();
    signals.dispose();
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
      ...{ project: name, synthetic, ...record, seeds },
      groupsMerged: merged.map(({ attribute, values }) => ({ attribute, values })),
      ...{ codesLeftOut, questionsWithheld },
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
function digestOf(path: string, flags: PublishFlags): Promise<string> {
  const { lang, format, projectName, fewest, quotes, allow } = flags;
  const beside = [flags.families, flags.mapping, flags.codebook, flags.names].flatMap((file) =>
    file === undefined ? [] : [openFile(file)],
  );
  return inputsDigest([], openInput(path), beside, {
    ...{ command: 'publish', language: lang, format, projectName, fewest },
    quotes: quotes ?? false,
    allow: [...(allow ?? [])].sort(),
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

async function canDraw(language: Language): Promise<boolean> {
  const { requireBrowser } = await staticImages();
  try {
    requireBrowser();
    return true;
  } catch (error) {
    say(`${words[language].noPictures} ${(error as Error).message}`);
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
