import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/notebook/openProject.js';

const two = fileURLToPath(
  new URL('../fixtures/projects/taguette-two-projects/project.sqlite3', import.meta.url),
);

const table = fileURLToPath(new URL('../../data/example/codings.csv', import.meta.url));
const families = fileURLToPath(new URL('../../data/example/families.csv', import.meta.url));

describe('a project opened in a notebook', () => {
  it('is given as a path, or as one object with what is said about it', async () => {
    const apart = await openProject(table, { families, language: 'en' });
    const together = await openProject({ project: table, families, language: 'en' });
    for (const { corpus } of [apart, together]) {
      expect(corpus.language).toBe('en');
      expect(corpus.codes.filter(({ family }) => family === 'condition').length).toBeGreaterThan(0);
    }
    expect(together.report).toEqual(apart.report);
  });

  it('is told in Norwegian where nothing is said, and as the options say where both do', async () => {
    expect((await openProject({ project: table })).corpus.language).toBe('nb');
    expect((await openProject({ project: table, language: 'nb' }, { language: 'en' })).corpus.language).toBe(
      'en',
    );
  });

  it('has no files beside it where their paths are empty', async () => {
    const { corpus } = await openProject({
      project: table,
      families: '',
      mapping: '',
      codebook: '',
      format: '',
    });
    expect(corpus.codings.length).toBeGreaterThan(0);
  });

  it('is one of several in a file, named by itself or behind the format', async () => {
    const options = [{ projectName: 'Brev' }, { format: 'taguette:Brev' }, { format: '', projectName: '2' }];
    for (const one of options) expect((await openProject(two, one)).report.project).toBe('Brev');
  });

  it('says in a sentence what is wrong with what a notebook says', async () => {
    await expect(openProject({ project: '' })).rejects.toThrow('material needs a project');
    await expect(openProject({ project: table, language: 'no' as 'nb' })).rejects.toThrow(
      'results are told in nb or en; found the language "no"',
    );
  });
});
