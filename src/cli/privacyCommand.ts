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
import { certaintyLabels, identifierLabel, placeLabel, privacyTable } from '../privacy/privacy.tables.js';
import { type KeyEntry, proposeKey } from '../privacy/pseudonymKey.js';
import { blocking, redact } from '../privacy/redact.js';
import { remains } from '../privacy/remains.js';
import { type FoundIdentifier, scanProject } from '../privacy/scanProject.js';
import { keyCsv, readKey } from '../readers/table/keyFile.js';
import type { Bilingual, Language } from '../shared/language.js';
import { projectFolder } from '../writers/folder/projectFolder.js';
import { namesByModel, openNamesModel } from './namesModelFolder.js';
import { openForCommand } from './openForCommand.js';
import { pathsRead } from './pathsRead.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { type SmallGroups, smallGroupLines, smallGroups } from './smallGroups.js';

export interface PrivacyFlags extends ProjectFlags {
  readonly names?: string;
  readonly key?: string;
  readonly redact?: string;
  readonly masked?: boolean;
  readonly k?: number;
  readonly namesModel?: string;
  readonly print: 'text' | 'json';
}

/** Prints what can tell who somebody is; with a key it proposes pseudonyms, and with `--redact` it writes them. */
export function privacy(session: Session, paths: readonly string[], flags: PrivacyFlags): Promise<ExitCode> {
  const { redact: out, key, lang } = flags;
  if (key !== undefined) requireApart(key, pathsRead(paths, { ...flags, key: undefined }));
  if (out === undefined) return privacyInto(session, null, paths, flags);
  if (key === undefined) throw new RangeError(words[lang].needsKey);
  const say = (text: Bilingual) => session.say(text[lang]);
  return withFolder(out, { kind: 'redacted', inputs: pathsRead(paths, flags), say }, (folder) =>
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
  const before =
    flags.key !== undefined && existsSync(flags.key) ? await readKey(openFile(flags.key)) : undefined;
  const earlier = before?.entries ?? [];
  const listed = [
    ...listedNames(flags.names),
    ...earlier.map(({ kind, original }) => ({ kind, text: original })),
  ];
  const further =
    flags.namesModel === undefined
      ? undefined
      : await namesByModel(corpus, await openNamesModel(flags.namesModel));
  const found = scanProject(corpus, { listed, ...(further === undefined ? {} : { further }) });
  const sure = found.filter(({ certainty }) => blocking.includes(certainty));
  const key = proposeKey(sure, earlier);
  if (flags.key !== undefined)
    writeKey(session, flags.key, keyCsv(key, before), { lines: key.length, language: flags.lang });
  if (folder !== null) return writeRedacted(session, corpus, key, folder, flags);
  const groups = flags.k === undefined ? null : smallGroups(corpus, flags.k);
  if (flags.print === 'json') session.print(asJson(corpus, found, groups, flags), 'data');
  else session.print(asText(corpus, found, groups, flags));
  return sure.length > 0 || (groups?.combinations.length ?? 0) > 0 ? 1 : 0;
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
  const files = projectFolder(redacted);
  folder.write(files);
  session.print(words[language].redacted(out, replaced, merged));
  // Where the key itself still shows, and what else is found, is told by its place: the text stays out of the terminal.
  const parts = remains(files, key).map(({ file, line, kind }) =>
    words[language].part(identifierLabel(kind, language), file, line),
  );
  const found = scanProject(redacted).filter(({ certainty }) => blocking.includes(certainty));
  const places = found.map(
    (each) => `${identifierLabel(each.kind, language)}: ${placeLabel(redacted, each)}`,
  );
  if (parts.length > 0) session.say(words[language].remains(parts.length));
  tell(session, parts, language);
  if (found.length > 0) session.say(words[language].left(found.length));
  tell(session, places, language);
  return parts.length + found.length > 0 ? 1 : 0;
}

/** Places that are named at most; the rest is counted. */
const shown = 50;

function tell(session: Session, lines: readonly string[], language: Language): void {
  for (const line of lines.slice(0, shown)) session.say(`  ${line}`);
  if (lines.length > shown) session.say(`  ${words[language].more(lines.length - shown)}`);
}

/**
 * Writes the key aside, for its owner alone from the first byte, and puts it in the place of the old one.
 *
 * @throws RangeError for a place that git would take along
 */
function writeKey(
  session: Session,
  path: string,
  csv: string,
  { lines, language }: { readonly lines: number; readonly language: Language },
): void {
  const full = realPlace(path);
  if (isTracked(full)) throw new RangeError(words[language].tracked(path));
  removeLeftOver(full, (text) => session.say(text[language]));
  const aside = ownName(full);
  try {
    const file = openSync(aside, 'wx', 0o600);
    writeSync(file, csv);
    closeSync(file);
    renameSync(aside, full);
  } finally {
    rmSync(aside, { force: true });
  }
  session.say(words[language].wroteKey(path, lines));
}

/** Whether a file lies in a git repository that does not ignore it. */
function isTracked(path: string): boolean {
  const options = { cwd: dirname(path), stdio: 'ignore' } as const;
  if (spawnSync('git', ['rev-parse', '--is-inside-work-tree'], options).status !== 0) return false;
  return spawnSync('git', ['check-ignore', '-q', path], options).status !== 0;
}

function asText(
  corpus: Corpus,
  found: readonly FoundIdentifier[],
  groups: SmallGroups | null,
  flags: PrivacyFlags,
): string {
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
  const small = groups === null ? [] : ['', ...smallGroupLines(groups, flags.lang)];
  return [...lines, ...(lines.length > 0 ? [''] : []), ...counts, table.caption, ...small].join('\n');
}

function asJson(
  corpus: Corpus,
  found: readonly FoundIdentifier[],
  groups: SmallGroups | null,
  flags: PrivacyFlags,
): string {
  const { rows } = privacyTable(corpus, found, { masked: flags.masked ?? false });
  const identifiers = found.map(({ kind, certainty, place }, i) => ({
    kind,
    certainty,
    part: place.part,
    place: rows[i].place,
    text: rows[i].text,
  }));
  return JSON.stringify({ identifiers, ...(groups === null ? {} : { smallGroups: groups }) }, null, 2);
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
    remains: (n: number) =>
      `${n} steder i det som ble skrevet har deler av det nøkkelen skulle erstatte; ta dem inn i nøkkelen, eller rett dem:`,
    part: (kind: string, file: string, line: number) =>
      line === 0 ? `${kind}: navnet på ${file}` : `${kind}: ${file} linje ${line}`,
    more: (n: number) => `… og på ${n} steder til`,
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
    remains: (n: number) =>
      `${n} places in what was written have parts of what the key should replace; take them into the key, or mend them:`,
    part: (kind: string, file: string, line: number) =>
      line === 0 ? `${kind}: the name of ${file}` : `${kind}: ${file} line ${line}`,
    more: (n: number) => `… and in ${n} more places`,
    left: (n: number) =>
      `${n} certain or likely identifiers are left; look at them with brukermote privacy, and take them into the key.`,
  },
} as const;
