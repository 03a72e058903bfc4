import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFile, openInput } from '../../src/disk/openInput.js';
import { readProject } from '../../src/readers/readProject.js';
import { problemsOf } from '../support/problems.js';
import { type ProjectView, projectView } from '../support/projectView.js';

// Every folder below tests/fixtures/projects is a pair: what a tool writes (`project`, with any ending, a file or a
// folder; beside it, where needed, `mapping.json`, `codebook.csv` and `families.csv`), and its twin `expected.json`,
// written by hand from looking at what the project holds. Adding a pair adds a test.

const root = fileURLToPath(new URL('../fixtures/projects/', import.meta.url));

/** What a twin may say beside the view: how the project is opened, and the problems when it cannot be read. */
interface Twin extends Partial<ProjectView> {
  readonly about: string;
  readonly openAs?: string;
  readonly problems?: readonly (readonly [kind: string, where: string])[];
}

const folders = existsSync(root) ? readdirSync(root).sort() : [];

describe('a project and its twin', () => {
  it('stand in pairs', () => {
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      const names = readdirSync(`${root}${folder}`);
      expect([folder, names.filter((name) => /^project(\.|$)/u.test(name)).length]).toEqual([folder, 1]);
      expect(names).toContain('expected.json');
    }
  });

  it.each(folders)('%s', async (folder) => {
    const path = `${root}${folder}/`;
    const { about, openAs, problems, ...expected }: Twin = JSON.parse(
      readFileSync(`${path}expected.json`, 'utf8'),
    );
    expect(about.length).toBeGreaterThan(20);
    const project = readdirSync(path).find((name) => /^project(\.|$)/u.test(name))!;
    const beside = (name: string) => (existsSync(path + name) ? openFile(path + name) : undefined);
    const read = () =>
      readProject(openInput(path + project), {
        mapping: beside('mapping.json'),
        codebook: beside('codebook.csv'),
        families: beside('families.csv'),
        ...(openAs === undefined ? {} : { format: openAs }),
      });
    if (problems !== undefined) {
      expect((await problemsOf(read)).map(({ kind, where }) => [kind, where])).toEqual(problems);
      return;
    }
    const view = projectView(await read());
    expect(Object.keys(expected).length).toBeGreaterThan(3);
    for (const [part, value] of Object.entries({ losses: [], ...expected }))
      expect([part, view[part as keyof ProjectView]]).toEqual([part, value]);
  });
});
