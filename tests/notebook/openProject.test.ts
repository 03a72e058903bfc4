import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/notebook/openProject.js';

const two = fileURLToPath(
  new URL('../fixtures/projects/taguette-two-projects/project.sqlite3', import.meta.url),
);

describe('a project opened in a notebook', () => {
  it('is one of several in a file, named by itself or behind the format', async () => {
    const options = [{ projectName: 'Brev' }, { format: 'taguette:Brev' }, { format: '', projectName: '2' }];
    for (const one of options) expect((await openProject(two, one)).report.project).toBe('Brev');
  });
});
