import { fileURLToPath } from 'node:url';
import type { ImportedProject } from '../../src/corpus/importReport.js';
import { openInput } from '../../src/disk/openInput.js';
import { type ProjectOptions, readProject } from '../../src/readers/readProject.js';

/** A project of tests/fixtures/projects, by its path there. */
export function fixtureProject(path: string, options: ProjectOptions = {}): Promise<ImportedProject> {
  return readProject(
    openInput(fileURLToPath(new URL(`../fixtures/projects/${path}`, import.meta.url))),
    options,
  );
}
