import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import { ownName } from '../disk/asideNames.js';
import { removeLeftOver } from '../disk/heldPlace.js';
import { openFile } from '../disk/openInput.js';
import { realPlace } from '../disk/realPlace.js';
import { requireApart } from '../disk/requireApart.js';
import { type WritableFolder, withFolder } from '../disk/writeFolder.js';
import { certainties, identifierKinds } from '../privacy/identifier.js';
import type { Listed } from '../privacy/listed.js';
import { certaintyLabels, identifierLabel, privacyTable } from '../privacy/privacy.tables.js';
import { type KeyEntry, proposeKey } from '../privacy/pseudonymKey.js';
import { blocking, redact } from '../privacy/redact.js';
import { type FoundIdentifier, scanProject } from '../privacy/scanProject.js';
import { keyCsv, readKey } from '../readers/table/keyFile.js';
import type { Bilingual, Language } from '../shared/language.js';
import { projectFolder } from '../writers/folder/projectFolder.js';
import { openForCommand } from './openForCommand.js';
import { pathsRead } from './pathsRead.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

export interface PrivacyFlags extends ProjectFlags {
  readonly names?: string;
  readonly key?: string;
  readonly redact?: string;
  readonly masked?: boolean;
  readonly print: 'text' | 'json';
}

/** Prints what can tell who somebody is; with a key it proposes pseudonyms, and with `--redact` it writes them. */
export function privacy(session: Session, paths: readonly string[], flags: PrivacyFlags): Promise<ExitCode> {
  const { redact: out, key, lang } = flags;
  if (key !== undefined) requireApart(key, pathsRead(paths, { ...flags, key: undefined }));
  if (out === undefined) return privacyInto(session, null, paths, flags);
  if (key === undefined) throw new RangeError(words[lang].needsKey);
  const say = (text: Bilingual) => session.say(text[lang]);
  return withFolder(out, { kind: 'project', inputs: pathsRead(paths, flags), say }, (folder) =>
    privacyInto(session, folder, paths, flags),
  );
}

/** @param folder where the redacted project goes; null where none is asked for */
async function privacyInto(
  session: Session,
  folder: WritableFolder | null,
  paths: readonly string[],
  flags: PrivacyFlags,
): Promise<ExitCode> {
  const { corpus } = await openForCommand(session, paths, flags);
  const earlier = flags.key !== undefined && existsSync(flags.key) ? await readKey(openFile(flags.key)) : [];
  const listed = [
    ...listedNames(flags.names),
    ...earlier.map(({ kind, original }) => ({ kind, text: original })),
  ];
  const found = scanProject(corpus, { listed });
  const sure = found.filter(({ certainty }) => blocking.includes(certainty));
  const key = proposeKey(sure, earlier);
  if (flags.key !== undefined) writeKey(session, flags.key, key, flags.lang);
  if (folder !== null) return writeRedacted(session, corpus, key, folder, flags);
  if (flags.print === 'json') session.print(asJson(corpus, found, flags), 'data');
  else session.print(asText(corpus, found, flags));
  return sure.length > 0 ? 1 : 0;
}

/** One name on each line; an empty line is none. */
export function listedNames(path: string | undefined): Listed[] {
  if (path === undefined) return [];
  openFile(path);
  return readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'name', text }));
}

/** Writes the redacted project, says what was done, and looks once more at what is left. */
function writeRedacted(
  session: Session,
  corpus: Corpus,
  key: readonly KeyEntry[],
  folder: WritableFolder,
  { redact: out = '', lang: language }: PrivacyFlags,
): ExitCode {
  const { corpus: redacted, replaced, merged } = redact(corpus, key);
  folder.write(projectFolder(redacted));
  session.print(words[language].redacted(out, replaced, merged));
  const left = scanProject(redacted).filter(({ certainty }) => blocking.includes(certainty));
  if (left.length === 0) return 0;
  session.say(words[language].left(left.length));
  return 1;
}

/**
 * Writes the key aside, for its owner alone from the first byte, and puts it in the place of the old one.
 *
 * @throws RangeError for a place that git would take along
 */
function writeKey(session: Session, path: string, key: readonly KeyEntry[], language: Language): void {
  const full = realPlace(path);
  if (isTracked(full)) throw new RangeError(words[language].tracked(path));
  removeLeftOver(full, (text) => session.say(text[language]));
  const aside = ownName(full);
  try {
    const file = openSync(aside, 'wx', 0o600);
    writeSync(file, keyCsv(key));
    closeSync(file);
    renameSync(aside, full);
  } finally {
    rmSync(aside, { force: true });
  }
  session.say(words[language].wroteKey(path, key.length));
}

/** Whether a file lies in a git repository that does not ignore it. */
function isTracked(path: string): boolean {
  const options = { cwd: dirname(path), stdio: 'ignore' } as const;
  if (spawnSync('git', ['rev-parse', '--is-inside-work-tree'], options).status !== 0) return false;
  return spawnSync('git', ['check-ignore', '-q', path], options).status !== 0;
}

function asText(corpus: Corpus, found: readonly FoundIdentifier[], flags: PrivacyFlags): string {
  const table = privacyTable(corpus, found, { masked: flags.masked ?? false });
  const width = (key: string) => Math.max(0, ...table.rows.map((row) => String(row[key]).length));
  const lines = table.rows.map((row) =>
    [...['certainty', 'kind', 'place'].map((key) => String(row[key]).padEnd(width(key))), row.text].join(
      '  ',
    ),
  );
  const counts = identifierKinds.flatMap((kind) =>
    certainties.flatMap((certainty) => {
      const count = found.filter((each) => each.kind === kind && each.certainty === certainty).length;
      const label = `${identifierLabel(kind, flags.lang)}, ${certaintyLabels[certainty][flags.lang]}`;
      return count === 0 ? [] : [`${label}: ${count}`];
    }),
  );
  return [...lines, ...(lines.length > 0 ? [''] : []), ...counts, table.caption].join('\n');
}

function asJson(corpus: Corpus, found: readonly FoundIdentifier[], flags: PrivacyFlags): string {
  const { rows } = privacyTable(corpus, found, { masked: flags.masked ?? false });
  const identifiers = found.map(({ kind, certainty, place }, i) => ({
    kind,
    certainty,
    part: place.part,
    place: rows[i].place,
    text: rows[i].text,
  }));
  return JSON.stringify({ identifiers }, null, 2);
}

const words = {
  nb: {
    wroteKey: (path: string, n: number) =>
      `Skrev ${path} (${n} linjer). Den er like fortrolig som materialet: hold den atskilt fra det.`,
    tracked: (path: string) =>
      `${path}: nøkkelen ville blitt med i git; velg et sted utenfor, eller i private/`,
    needsKey: '--redact trenger --key: nøkkelen sier hva som står i stedet for hva',
    redacted: (out: string, replaced: number, merged: number) =>
      `Skrev ${out}: ${replaced} steder har fått pseudonym.${merged > 0 ? ` ${merged} tekstutdrag dekker nå de samme tegnene som et annet.` : ''}`,
    left: (n: number) =>
      `${n} sikre eller sannsynlige funn står igjen; se dem med brukermote privacy, og ta dem inn i nøkkelen.`,
  },
  en: {
    wroteKey: (path: string, n: number) =>
      `Wrote ${path} (${n} lines). It is as confidential as the material: keep it apart from it.`,
    tracked: (path: string) =>
      `${path}: git would take the key along; choose a place outside, or in private/`,
    needsKey: '--redact needs --key: the key says what stands instead of what',
    redacted: (out: string, replaced: number, merged: number) =>
      `Wrote ${out}: ${replaced} places have a pseudonym.${merged > 0 ? ` ${merged} selections now cover the same characters as another.` : ''}`,
    left: (n: number) =>
      `${n} certain or likely identifiers are left; look at them with brukermote privacy, and take them into the key.`,
  },
} as const;
