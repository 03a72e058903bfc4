import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Fingerprints } from '../privacy/fingerprints.js';
import type { Language } from '../shared/language.js';
import { git, gitTop, stagedPaths } from './git.js';
import { openForCommand } from './openForCommand.js';
import { addToHook } from './preCommitHook.js';
import type { LanguageFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { Stopped } from './stoppable.js';

export interface GuardFlags extends LanguageFlags {
  readonly private: string;
  readonly install?: boolean;
}

/** Looks at what is staged, or installs itself as the check before every commit. */
export async function guard(session: Session, flags: GuardFlags): Promise<ExitCode> {
  return flags.install === true ? install(session, flags) : look(session, flags);
}

async function look(session: Session, { private: folder, lang }: GuardFlags): Promise<ExitCode> {
  const texts = words[lang];
  const top = gitTop();
  const privateFolder = resolve(folder);
  const staged = stagedPaths();
  const problems = staged
    .filter((path) => isInside(privateFolder, join(top, path)))
    .map((path) => texts.inside(path));
  const known = await fingerprintsOf(session, privateFolder, lang);
  if (known.size > 0) {
    for (const path of staged) {
      const bytes = git(['show', `:${path}`]);
      for (const { line, words: count } of known.find(bytes.toString('utf8')))
        problems.push(texts.shared(path, line, count));
    }
  }
  if (problems.length === 0) {
    session.print(texts.nothing(staged.length, known.size));
    return 0;
  }
  session.warn(texts.refused);
  for (const problem of problems.slice(0, shown)) session.say(`  ${problem}`);
  if (problems.length > shown) session.say(`  ${texts.more(problems.length - shown)}`);
  return 1;
}

/** Places that are named at most; the first ones are enough to go and look. */
const shown = 20;

/** Everything that somebody said or wrote in the private projects. What cannot be read as a project is taken as text. */
async function fingerprintsOf(session: Session, folder: string, lang: Language): Promise<Fingerprints> {
  const known = new Fingerprints();
  if (!existsSync(folder)) return known;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    try {
      const { corpus } = await openForCommand(session, path, { lang });
      for (const { text } of corpus.sources) if (text !== null) known.add(text.value);
      for (const quote of [...corpus.selections.storedQuote, ...corpus.lines.quote]) known.add(quote);
      for (const { text } of corpus.memos) known.add(text);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      for (const file of filesBelow(path)) known.add(readFileSync(file, 'utf8'));
    }
  }
  return known;
}

function filesBelow(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch {
    return [path];
  }
}

function install(session: Session, { private: folder, lang }: GuardFlags): ExitCode {
  const { path } = addToHook('guard', ['--private', resolve(folder), '--lang', lang]);
  session.print(words[lang].installed(path));
  return 0;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !way.startsWith('/');
}

const words = {
  nb: {
    nothing: (files: number, runs: number) =>
      `Ingenting privat i ${files} filer som er klare for innsjekking${runs === 0 ? ' (det ligger ingen private prosjekter der det ble lett)' : ''}.`,
    refused: 'Innsjekkingen holder noe fra private prosjekter:',
    inside: (path: string) => `${path}: ligger i mappen for private prosjekter`,
    shared: (path: string, line: number, count: number) =>
      `${path} linje ${line}: ${count} ord på rad står i et privat prosjekt`,
    more: (n: number) => `… og ${n} steder til`,
    installed: (path: string) => `Kjøres nå før hver innsjekking: ${path}`,
  },
  en: {
    nothing: (files: number, runs: number) =>
      `Nothing private in the ${files} staged files${runs === 0 ? ' (there are no private projects where it looked)' : ''}.`,
    refused: 'The commit holds something of private projects:',
    inside: (path: string) => `${path}: lies in the folder of private projects`,
    shared: (path: string, line: number, count: number) =>
      `${path} line ${line}: ${count} words in a row stand in a private project`,
    more: (n: number) => `… and ${n} more places`,
    installed: (path: string) => `Runs before every commit from now on: ${path}`,
  },
} as const;
