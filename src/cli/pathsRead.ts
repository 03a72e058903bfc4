import { materialParts } from '../notebook/openProject.js';
import { keysOf } from '../shared/records.js';
import type { ProjectFlags, ProjectPaths } from './projectOptions.js';

/** Files that some commands are given beside what `ProjectFlags` names. */
export interface FilesBeside {
  readonly names?: string;
  readonly key?: string;
  readonly analysis?: string;
}

/** Every file and folder that a command reads: what it writes may be none of them, hold none, and lie in none. */
export function pathsRead(paths: ProjectPaths, flags: ProjectFlags & FilesBeside): string[] {
  const { project: _, also: __, language: ___, ...said } = materialParts;
  const given = keysOf(said).flatMap((part) => {
    const value = said[part] === 'path' ? flags[part] : undefined;
    return value ? [value] : [];
  });
  const beside = [flags.names, flags.key, flags.analysis].filter((path) => path !== undefined);
  return [...[paths].flat(), ...given, ...beside];
}
