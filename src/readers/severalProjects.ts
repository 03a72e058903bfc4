import type { Input, InputFile } from './input.js';
import { isRefiFolder, isRefiProject } from './refi/detect.js';
import { isSqlite } from './sqlite/sqliteHeader.js';

/** A folder with several projects, and what else lies in it. */
export interface SeveralProjects {
  readonly projects: readonly Input[];
  /** Files that are part of none of them. */
  readonly others: readonly InputFile[];
}

/**
 * The projects in a folder that is none itself: files of coding tools, project folders and unpacked projects, each with its
 * files. A folder with tables only has none.
 */
export async function projectsIn(input: Input): Promise<SeveralProjects | undefined> {
  const { files } = input;
  const isProject =
    isRefiFolder(input) || files.some(({ path }) => /^(?:datapackage\.json|data\.qda)$/u.test(path));
  if (!input.isFolder || isProject) return undefined;
  const folders = [
    ...new Set(
      files.flatMap(
        ({ path }) => /^(.+)\/(?:datapackage\.json|data\.qda|[^/]+\.qde)$/iu.exec(path)?.[1] ?? [],
      ),
    ),
  ];
  // A folder within a project folder is part of it.
  const roots = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
  const projects: Input[] = roots.map((root) => ({
    name: root,
    isFolder: true,
    files: files
      .filter(({ path }) => path.startsWith(`${root}/`))
      .map((file) => ({ ...file, path: file.path.slice(root.length + 1) })),
  }));
  const others: InputFile[] = [];
  for (const file of files) {
    if (roots.some((root) => file.path.startsWith(`${root}/`))) continue;
    if (await isProjectFile(file)) projects.push({ name: file.path, isFolder: false, files: [file] });
    else others.push(file);
  }
  projects.sort((a, b) => (a.name < b.name ? -1 : 1));
  return projects.length === 0 ? undefined : { projects, others };
}

async function isProjectFile(file: InputFile): Promise<boolean> {
  if (/\.(?:qdpx|qda|sqlite3?|rqda)$/iu.test(file.path)) return true;
  return (/\.(?:zip|db)$/iu.test(file.path) && (await isRefiProject(file))) || isSqlite(file);
}
