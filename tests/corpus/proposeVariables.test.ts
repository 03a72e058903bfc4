import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/readers/readProject.js';
import { oneFile } from '../support/files.js';

const notes = async (csv: string) =>
  (await readProject(oneFile('p.csv', csv))).report.warnings.filter(
    ({ kind }) => kind === 'looks-like-variable',
  );

describe('a variable that looks like one of the questions', () => {
  it('is proposed by its name, with what to write', async () => {
    const [note] = await notes('kilde,kode,Nivå\na,A,x\nb,A,y\n');
    expect(note.message).toContain(
      'column Nivå looks like level, which the questions use; write {"attributes":{"level":"Nivå"}}',
    );
  });

  it('is proposed by its values where most of them are levels', async () => {
    const [note] = await notes('kilde,kode,Hvor\na,A,direktorat\nb,A,Kontoret\nc,A,fylke\n');
    expect(note.message).toContain('{"attributes":{"level":"Hvor"}}');
  });

  it('is not where there is one of that name already, or nothing looks like one', async () => {
    expect(await notes('kilde,kode,level,Nivå\na,A,law,lov\nb,A,office,kontor\n')).toEqual([]);
    expect(await notes('kilde,kode,Farge\na,A,blå\nb,A,rød\n')).toEqual([]);
  });
});
