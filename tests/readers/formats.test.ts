import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/readers/readProject.js';
import { oneFile } from '../support/files.js';
import { problemsOf } from '../support/problems.js';

const maxqda = 'Document group;Document name;Code;Beginning;End;Weight score;Segment\nG;d;A;1;1;0;t\n';

describe('a format that is named', () => {
  it('says where it does not fit what was found, and which one would', async () => {
    const problems = await problemsOf(() => readProject(oneFile('t.csv', maxqda), { format: 'dedoose' }));
    expect(problems.map(({ kind }) => kind)).toEqual(['missing-column', 'wrong-format']);
    expect(problems[0].message).toContain('Found the columns Document group, Document name, Code');
    expect(problems[1].message).toBe(
      '--format dedoose does not fit; the content looks like MAXQDA coded segments: choose --format maxqda-segments, or leave --format out',
    );
  });

  it('says so also where it is the format of another kind of file', async () => {
    const problems = await problemsOf(() => readProject(oneFile('t.csv', maxqda), { format: 'refi' }));
    expect(problems.at(-1)).toMatchObject({ kind: 'wrong-format', where: 't.csv' });
  });

  it('wins over what the columns look like', async () => {
    const plain = 'Document name,Code,Segment\nd,R > A,t\n';
    expect((await readProject(oneFile('t.csv', plain))).report.format).toBe('long table');
    const named = await readProject(oneFile('t.csv', plain), { format: 'maxqda-segments' });
    expect(named.report.format).toBe('MAXQDA coded segments');
    expect(named.corpus.codes.map(({ name }) => name)).toEqual(['R', 'A']);
  });

  it('adds nothing where the content is of the format, and is wrong in another way', async () => {
    const problems = await problemsOf(() =>
      readProject(oneFile('t.csv', ',"● A\nGr=1"\n"● A\nGr=1",1\n'), { format: 'atlasti-co-occurrence' }),
    );
    expect(problems.map(({ kind }) => kind)).toEqual(['no-codings']);
  });
});
