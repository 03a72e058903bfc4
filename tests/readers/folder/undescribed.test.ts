import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/readers/readProject.js';
import { folderOf } from '../../support/files.js';

const files = {
  'sources.csv': 'id,name,kind,text\ni1,Intervju 1,interview,texts/i1.txt\n',
  'texts/i1.txt': 'For lite tid.',
  'codes.csv': 'id,name,parent\nC,Rammer,\nC06,Tid,C\n',
  'coders.csv': 'id,name\nanna,Anna\n',
  'codings.csv': 'source,start,end,code,coder\ni1,9,12,C06,anna\ni1,90,120,C06,anna\n',
};

describe('a project folder whose datapackage.json is gone', () => {
  it('is read with its sources, texts and code tree all the same, and told', async () => {
    const { corpus, report } = await readProject(folderOf('prosjekt', files));
    expect(report).toMatchObject({
      format: 'project folder',
      project: 'prosjekt',
      codings: 2,
      notUnderstood: [],
    });
    expect(corpus.sources[0]).toMatchObject({ name: 'Intervju 1', kind: 'interview' });
    expect(corpus.quote(corpus.codings.selection[0])).toBe('tid');
    expect(corpus.codes[1].path).toEqual(['Rammer', 'Tid']);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['no-descriptor']);
    expect(report.losses.map(({ kind }) => kind)).toEqual(['bad-span']);
  });

  it('is a folder of tables where the columns are not ours', async () => {
    const { report } = await readProject(folderOf('tabeller', { ...files, 'sources.csv': 'navn\ni1\n' }));
    expect(report.format).not.toBe('project folder');
  });
});
