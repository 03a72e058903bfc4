import { policies } from '../disclosure/policy.js';
import { loadSolver } from '../disk/loadSolver.js';
import { type WritableFolder, withFolder } from '../disk/writeFolder.js';
import { type Checking, makeChecking } from '../publication/checking/checking.js';
import { type CheckingRecord, checkingReadme } from '../publication/checking/readme.js';
import { checkingTerms } from '../publication/checking/terms.labels.js';
import { countedBefore } from '../publication/countedBefore.js';
import { inLabelsNow } from '../publication/inLabelsNow.js';
import { allowedItems, publishedLabels } from '../publication/labels.js';
import type { LedgerEntry } from '../publication/ledger.js';
import { mergedModel } from '../publication/mergedModel.js';
import { partMakers } from '../publication/parts.js';
import { printedIdentifiers, printedLabels, recordLabels } from '../publication/printedIdentifiers.js';
import { countsNow, requireNoIdentifiers } from '../publication/publication.js';
import { publicSources } from '../publication/publicSources.js';
import { outputHead } from '../report/outputKind.js';
import { progressLine } from '../runner/progressLine.js';
import { RequestError } from '../shared/problem.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { chosenOptions, recordedAnalysis } from './chosenAnalysis.js';
import { openForCommand } from './openForCommand.js';
import { packageVersion } from './packageRoot.js';
import { materialOf } from './projectOptions.js';
import type { PublishFlags } from './publish/flags.js';
import { filesBeside, givenLabels, pathsToPublish, saidOfNames } from './publish/givenBeside.js';
import { addToLedger, earlierThan, openLedger } from './publish/ledgerFile.js';
import { inputsDigest } from './run/inputsDigest.js';
import type { ExitCode, Session } from './session.js';
import { stoppable } from './stoppable.js';

/** Writes records of a project for a reader who has agreed to terms; nothing where fewer than k of them could be told apart. */
export async function writeChecking(
  session: Session,
  paths: readonly string[],
  flags: PublishFlags,
): Promise<ExitCode> {
  const { out, lang, quotes, audit } = flags;
  if (out === undefined) throw new RequestError(where);
  if (quotes === true || audit === true) throw new RequestError(notWith);
  const options = {
    kind: 'checking',
    inputs: pathsToPublish(paths, flags),
    say: (text) => session.say(text[lang]),
  } as const satisfies Parameters<typeof withFolder>[1];
  return withFolder(out, options, (folder) => writeInto(session, folder, paths, flags));
}

async function writeInto(
  session: Session,
  folder: WritableFolder,
  paths: readonly string[],
  flags: PublishFlags,
): Promise<ExitCode> {
  const { lang, out = '', k = 5 } = flags;
  const texts = words[lang];
  const ledger = openLedger(paths, flags.ledger);
  const { listed, items } = saidOfNames(flags);
  const { corpus: whole } = await openForCommand(session, paths, flags);
  const chosen = recordedAnalysis(whole, chosenOptions(flags));
  const labels = await givenLabels(flags, whole);
  const digest = await inputsDigest({
    material: materialOf(paths, flags),
    beside: filesBeside(flags),
    settings: {
      command: 'publish --for-checking',
      k,
      items: [...items].sort(),
      coders: chosen.record.coders,
    },
  });
  const before = earlierThan(digest, ledger);
  const publicBefore = before.filter(({ kind }) => kind === 'public');
  const given = before.flatMap(({ records }) => (records === undefined ? [] : [records]));
  const progress = progressLine(
    {
      label: texts.making(out),
      language: lang,
      steps: publicBefore.length === 0 ? 2 : partMakers.length + 2,
    },
    session.watcher,
  );
  try {
    const made = await stoppable(session, texts.stopped, async (signal) => {
      const onPause = async () => {
        progress.step();
        await new Promise(setImmediate);
        signal.throwIfAborted();
      };
      await onPause();
      const allowed = allowedItems(items);
      const { corpus, own } = publishedLabels(whole, { allowed, ...labels });
      const earlier = inLabelsNow(publicBefore, own);
      requireNoIdentifiers(printedIdentifiers(printedLabels(corpus), { listed, allowed }));
      const sources = publicSources(corpus);
      const counted = await countedBefore(earlier, { sources, makers: partMakers, onPause });
      const merged = earlier.length === 0 ? null : mergedModel(sources, counted.parts);
      const checking = makeChecking(
        {
          whole,
          corpus,
          sources,
          counted: merged === null ? null : { merged, now: countsNow(sources, merged, counted) },
          earlier,
          given,
        },
        { k, coders: chosen.record.coders, solver: await loadSolver() },
      );
      requireNoIdentifiers(printedIdentifiers(recordLabels(checking.corpus), { listed, allowed }));
      await onPause();
      const record: CheckingRecord = { version: packageVersion(), digest, k, earlier: publicBefore.length };
      addToLedger(ledger, entryOf(checking, record, flags), () => folder.write(filesOf(checking, record)));
      return checking;
    });
    progress.end();
    session.print(
      texts.wrote({
        out,
        records: counted(made.records, 'source', lang),
        attributes: Object.keys(made.attributes).join(', '),
        k,
        ledger: ledger.path,
      }),
    );
    return 0;
  } finally {
    progress.end();
  }
}

function filesOf(checking: Checking, record: CheckingRecord): Map<string, string> {
  const { language, provenance } = checking.corpus;
  return new Map([
    ['README.md', checkingReadme(checking, record)],
    ['TERMS.md', checkingTerms(provenance.name, record.k, language)],
    ['checking.json', checkingJson(checking, record)],
    ...checking.files,
  ]);
}

function checkingJson(checking: Checking, record: CheckingRecord): string {
  const { corpus, records, attributes, solves } = checking;
  const { name, synthetic } = corpus.provenance;
  const head = outputHead('checking', corpus.language);
  return `${JSON.stringify({ kind: 'checking', head, project: name, synthetic, ...record, records, attributes, solves, terms: 'TERMS.md' }, null, 2)}\n`;
}

function entryOf(
  { level }: Checking,
  { digest, k }: CheckingRecord,
  { policy, cross }: PublishFlags,
): LedgerEntry {
  return {
    when: new Date().toISOString(),
    kind: 'checking',
    policy,
    cross: cross ?? policies[policy].cross,
    digest,
    counts: {},
    small: [],
    sizes: {},
    analysis: {},
    records: { k, level },
    despiteEarlier: false,
  };
}

const where = {
  nb: 'det må sies hvor postene skal skrives (--out MAPPE)',
  en: 'say where the records are to be written (--out FOLDER)',
} as const;

const notWith = {
  nb: '--for-checking skriver poster uten tekst; --quotes og --audit hører til en publisering',
  en: '--for-checking writes records without texts; --quotes and --audit belong to a publication',
} as const;

interface Wrote {
  readonly out: string;
  readonly records: string;
  readonly attributes: string;
  readonly k: number;
  readonly ledger: string;
}

const words = {
  nb: {
    making: (out: string) => `Lager ${out}`,
    stopped: termsIn('nb').stopped,
    wrote: ({ out, records, attributes, k, ledger }: Wrote) =>
      `Skrev ${out}: ${records} som poster til kontroll, uten navn, tekst og rekkefølge; kjennetegn (${attributes}) deles av minst ${k}.\nGi mappen bare til den som har godtatt TERMS.md. Den er ikke anonym, og den skal ikke publiseres.\nDet er husket i ${ledger}.`,
  },
  en: {
    making: (out: string) => `Making ${out}`,
    stopped: termsIn('en').stopped,
    wrote: ({ out, records, attributes, k, ledger }: Wrote) =>
      `Wrote ${out}: ${records} as records for checking, without names, texts and order; attributes (${attributes}) are shared by at least ${k}.\nGive the folder only to who has agreed to TERMS.md. It is not anonymous, and is not to be published.\nIt is remembered in ${ledger}.`,
  },
} as const;
