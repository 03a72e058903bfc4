import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/agreement/agreement.js';
import { openProject } from '../../src/notebook/openProject.js';
import { type Input, memoryFile } from '../../src/readers/input.js';
import { readProject, readProjects } from '../../src/readers/readProject.js';
import { projectsIn } from '../../src/readers/severalProjects.js';
import { projectFolder } from '../../src/writers/folder/projectFolder.js';
import { qdpxFile } from '../../src/writers/refi/qdpxFile.js';
import { codingTable } from '../../src/writers/tables/codingTable.js';
import { csvFile } from '../../src/writers/tables/csvFile.js';
import { root } from '../support/brukermote.js';
import { folderOf } from '../support/files.js';

async function bytesOf(pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>) {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece));
  return new Uint8Array(Buffer.concat(parts));
}

const input = (name: string, bytes: Uint8Array): Input => ({
  name,
  isFolder: false,
  files: [memoryFile(name, bytes)],
});

describe('the coders of the example, each in a file of their own', () => {
  it.each(['qdpx', 'csv'])(
    'agree as they do in one project, and nothing else is lost: %s',
    async (ending) => {
      const { corpus: all } = await openProject(`${root}data/brukermote`);
      const shared = all.where({ source: ({ index }) => all.codedBy[index].size > 2 });
      const corpus = shared.where({ source: ({ index }) => index < 4 });
      const individual = corpus.coders.filter(({ reconciled }) => !reconciled);
      const parts = await Promise.all(
        individual.map(async ({ id }) => {
          const own = corpus.where({ coder: (coder) => coder.id === id });
          const pieces =
            ending === 'qdpx' ? qdpxFile(own, { version: '0' }) : csvFile(codingTable(own, { quotes: true }));
          return input(`${id}.${ending}`, await bytesOf(pieces));
        }),
      );
      const whole = corpus.where({ coder: ({ reconciled }) => !reconciled });
      const merged = await readProjects(parts, { language: 'en' });
      expect(merged.corpus.codings.length).toBe(whole.codings.length);
      expect(
        merged.corpus.coders.filter(({ name }) => individual.some((coder) => coder.name === name)),
      ).toHaveLength(individual.length);
      const counted = (of: typeof corpus) => {
        const { codes } = agreement(of, { unit: 'selection', replicates: 0 });
        return new Map(codes.map(({ code, coefficients }) => [code.name, coefficients.cohenKappa.value]));
      };
      const codedByBoth = (of: typeof corpus) =>
        of.where({ source: ({ index }) => of.codedBy[index].size === 2 });
      const [found, right] = [counted(codedByBoth(merged.corpus)), counted(codedByBoth(whole))];
      for (const [name, value] of right)
        if (found.has(name) && value !== null) expect(found.get(name), name).toBeCloseTo(value, 9);
      expect(merged.report.losses).toEqual([]);
    },
  );
});

describe('projects in a folder', () => {
  it('are files of tools and project folders, and nothing else', async () => {
    const found = await projectsIn(
      folderOf('all', {
        'anna/datapackage.json': '{}',
        'anna/sources.csv': 'id',
        'anna/texts/i1.txt': 'x',
        'bo.qdpx': 'PK',
        'unpacked/project.qde': '<Project/>',
        'readme.txt': 'x',
      }),
    );
    expect(found?.projects.map(({ name, isFolder }) => [name, isFolder])).toEqual([
      ['anna', true],
      ['bo.qdpx', false],
      ['unpacked', true],
    ]);
    expect(found?.projects[0].files.map(({ path }) => path)).toEqual([
      'datapackage.json',
      'sources.csv',
      'texts/i1.txt',
    ]);
    expect(found?.others.map(({ path }) => path)).toEqual(['readme.txt']);
  });

  it.each([
    ['a project folder', { 'datapackage.json': '{}', 'b/x.qdpx': 'PK' }],
    ['an unpacked project', { 'project.qde': '<Project/>' }],
    ['a folder of tables', { 'a.csv': 'source,code', 'b.csv': 'source,code' }],
  ])('are not looked for in %s', async (_, files) => {
    expect(await projectsIn(folderOf('one', files))).toBeUndefined();
  });

  it('are read as one, and a broken one is refused by its name', async () => {
    const { corpus } = await openProject(`${root}data/brukermote`);
    const files = Object.fromEntries(
      [...projectFolder(corpus.where({ source: ({ index }) => index < 2 }))].map(([path, text]) => [
        `first/${path}`,
        String(text),
      ]),
    );
    const read = await readProject(folderOf('all', files));
    expect(read.corpus.sources).toHaveLength(2);
    await expect(readProject(folderOf('all', { ...files, 'second.qdpx': 'PK' }))).rejects.toThrow(
      'second.qdpx',
    );
  });
});
