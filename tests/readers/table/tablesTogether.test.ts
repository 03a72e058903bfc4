import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportedProject } from '../../../src/corpus/importReport.js';
import type { ProjectOptions } from '../../../src/readers/readProject.js';
import { readProject } from '../../../src/readers/readProject.js';
import { folderOf, textFile } from '../../support/files.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const read = (files: Readonly<Record<string, string>>, options: ProjectOptions = {}) =>
  readProject(folderOf('exports', files), { language: 'en', ...options });

const mapped = (mapping: object): ProjectOptions => ({
  mapping: textFile('mapping.json', JSON.stringify(mapping)),
});

const names = ({ corpus }: ImportedProject) => ({
  sources: corpus.sources.map(({ name }) => name),
  coders: corpus.coders.map(({ name }) => name),
  codings: corpus.codings.length,
});
const kinds = ({ report }: ImportedProject) => report.warnings.map(({ kind }) => kind);

describe('a folder with a table for each interview', () => {
  it('is one project, with the codebook beside', async () => {
    const project = await read({
      'GF1.csv': 'document,text,code,coder\ng1,Ja.,1,kari\n',
      'sub/GF2.csv': 'document,text,code,coder\ng2,Nei.,1,kari\ng2,Hm.,2,kari\n',
      'codes.csv': 'id,name,description\n1,Tid,Om tid\n2,Ro,Om ro\n',
      'notes.csv': 'dato,notat\n1.1.,Møte\n',
    });
    expect(names(project)).toEqual({ sources: ['g1', 'g2'], coders: ['kari'], codings: 3 });
    expect(project.corpus.codes.map(({ name }) => name)).toEqual(['Tid', 'Ro']);
    expect(project.report.notUnderstood.map(({ kind, where }) => [kind, where])).toEqual([
      ['unused-file', 'notes.csv'],
    ]);
    expect(project.report.warnings).toEqual([]);
  });

  it('takes the name of a file for the source where no column says it, and tells so', async () => {
    const project = await read({
      'Intervju 1.csv': 'text,code\nJa.,Tid\n',
      'Intervju 2.csv': 'text,code\nJa.,Tid\nNei.,Ro\n',
    });
    expect(names(project)).toEqual({
      sources: ['Intervju 1', 'Intervju 2'],
      coders: ['unknown'],
      codings: 3,
    });
    expect(kinds(project)).toEqual(['file-is-source', 'file-is-source']);
  });

  it('says where in which file something is wrong, once', async () => {
    const project = await read({
      'a.csv': 'source,text,code\nx,Ja.,Tid\nx,Ja.,Tid\n',
      'b.csv': 'source,text,code\ny,Ja.,Tid\n',
    });
    expect(project.report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['duplicate-coding', 'a.csv line 3'],
      ['identical-rows', 'a.csv line 3'],
    ]);
  });

  it('is refused where the tables are of different kinds, saying what to do', async () => {
    await expect(
      read({
        'long.csv': 'source,text,code\nx,Ja.,Tid\n',
        'wide.csv': 'source,line,A,B\nx,1,0,1\nx,2,1,0\n',
      }),
    ).rejects.toThrow('brukermote check FILE FILE');
  });
});

describe('a source that several files of a folder name', () => {
  const files = (first: string, second: string) => ({
    'anna.csv': `source,text,code,coder\ni1,Ja.,Tid,${first}\n`,
    'bo.csv': `source,text,code,coder\ni1,Ja.,Ro,${second}\n`,
  });

  it('is one where the files name different coders for it', async () => {
    expect(names(await read(files('anna', 'bo')))).toEqual({
      sources: ['i1'],
      coders: ['anna', 'bo'],
      codings: 2,
    });
  });

  it.each([
    ['the same coder', 'anna', ['anna']],
    ['nobody', '', ['unknown']],
  ])('is one of each file where they name %s, which is told with what to say', async (_, coder, coders) => {
    const project = await read(files(coder, coder));
    expect(names(project)).toEqual({ sources: ['i1 (anna.csv)', 'i1 (bo.csv)'], coders, codings: 2 });
    const told = project.report.warnings.find(({ kind }) => kind === 'source-conflict');
    expect(told?.message).toContain('{"files": "coders"}');
  });

  it('is what the mapping says', async () => {
    const unnamed = files('', '');
    expect(names(await read(unnamed, mapped({ files: 'coders' })))).toEqual({
      sources: ['i1'],
      coders: ['anna', 'bo'],
      codings: 2,
    });
    expect(names(await read(unnamed, mapped({ files: 'parts' })))).toMatchObject({
      sources: ['i1'],
      codings: 2,
    });
    const apart = await read(files('anna', 'bo'), mapped({ files: 'sources' }));
    expect(names(apart).sources).toEqual(['i1 (anna.csv)', 'i1 (bo.csv)']);
    expect(kinds(apart)).toEqual([]);
  });

  it('is coded by the folder that its file lies in, where the mapping says that files are coders', async () => {
    const table = 'text,code\nJa.,Tid\n';
    const project = await read(
      { 'anna/i1.csv': table, 'anna/i2.csv': table, 'bo/i1.csv': table },
      mapped({ files: 'coders' }),
    );
    expect(names(project)).toEqual({ sources: ['i1', 'i2'], coders: ['anna', 'bo'], codings: 3 });
  });
});

it('reads the shared case of a folder of exports', async () => {
  const folder = 'cases/21-folder-of-exports';
  if (!hasShared(folder)) return;
  const files = Object.fromEntries(
    readdirSync(sharedPath(`${folder}/focusgroups`)).map((name) => [
      name,
      readFileSync(sharedPath(`${folder}/focusgroups/${name}`), 'utf8'),
    ]),
  );
  const expected = JSON.parse(readFileSync(sharedPath(`${folder}/expected.json`), 'utf8'));
  const { report } = await read(files);
  expect(report).toMatchObject(expected);
});
