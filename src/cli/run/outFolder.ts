import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { RequestError } from '../../shared/problem.js';

/** Where the outputs of a run go when nobody says where. */
export interface OutFolder {
  readonly folder: string;
  /** The folder that the name of the project would have given, where that holds something else; null where it was free. */
  readonly taken: string | null;
}

/**
 * The folder of a project among the outputs: the one that an earlier run of the same project made, else one of its name that
 * is free. Projects of one name, such as `study.qdpx` and `study.csv` or `a/study.qdpx` and `b/study.qdpx`, go to folders of
 * their own (`study`, `study-csv`; `study`, `study-b`), and a folder that somebody else made is left alone.
 *
 * @param projects the files or folders that are the project
 * @param record the file that a run leaves in its folder, in which `project` tells whose it is
 * @throws RequestError where a thousand of them are taken
 * @example outFolder('out', ['study.csv'], 'run.json').folder // 'out/study-csv', where 'out/study' is of study.qdpx
 */
export function outFolder(root: string, projects: readonly string[], record: string): OutFolder {
  const key = projectKey(projects);
  const first = join(root, folderName(projects));
  const existing: string[] = [];
  for (const name of namesFor(projects)) {
    const folder = join(root, name);
    if (!isFree(folder)) {
      existing.push(folder);
      // Enough to have passed every name that a project of this name may have taken.
      if (existing.length > mostFolders) break;
      continue;
    }
    const ours = existing.find((made) => ownerOf(made, record, projects) === key);
    const chosen = ours ?? folder;
    return { folder: chosen, taken: chosen === first ? null : first };
  }
  throw new RequestError({
    nb: `${root}: det er mer enn ${mostFolders} mapper med navnet ${folderName(projects)}; velg en med --out`,
    en: `${root}: there are more than ${mostFolders} folders of the name ${folderName(projects)}; choose one with --out`,
  });
}

/** What tells a project from others, without telling where it lies. */
export function projectKey(projects: readonly string[]): string {
  const paths = projects.map((path) => resolve(path)).sort();
  return createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 16);
}

const mostFolders = 1000;

/** Names in the order in which they are tried: of the project, with its ending, with its folder, with a number. */
function* namesFor(projects: readonly string[]): Generator<string> {
  const name = folderName(projects);
  const [first] = projects.map((path) => resolve(path));
  const ending = safe(extname(first).slice(1).toLowerCase());
  const parent = safe(basename(dirname(first)));
  yield name;
  if (ending !== '') yield `${name}-${ending}`;
  if (parent !== '') yield `${name}-${parent}`;
  for (let number = 2; ; number++) yield `${name}-${number}`;
}

/** The names of the material without their endings, safe as the name of a folder. */
function folderName(projects: readonly string[]): string {
  const name = projects.map((path) => basename(resolve(path)).replace(/\.[a-z]+$/iu, '')).join('+');
  return safe(name).slice(0, 100) || 'project';
}

function safe(name: string): string {
  return name.replace(/[^\p{L}\p{N}._+-]+/gu, '-').replace(/^\.+$/u, '');
}

/** Whether nothing would be replaced there. */
function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/** Key of the project whose outputs a folder holds; null for a folder that no run made. */
function ownerOf(folder: string, record: string, projects: readonly string[]): string | null {
  try {
    const found: unknown = JSON.parse(readFileSync(join(folder, record), 'utf8'));
    if (typeof found !== 'object' || found === null) return null;
    if ('project' in found && typeof found.project === 'string') return found.project;
    return 'summary' in found && isTold(String(found.summary), projects) ? projectKey(projects) : null;
  } catch {
    return null;
  }
}

/** Whether the summary of an earlier version, which kept no key, names the project as a command would. */
function isTold(summary: string, projects: readonly string[]): boolean {
  const paths = [...summary.matchAll(/brukermote publish (.+?) --out /gu)].map(([, path]) => path);
  return projects.length === 1 && paths.some((path) => resolve(path) === resolve(projects[0]));
}
