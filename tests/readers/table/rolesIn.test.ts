import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/corpus/code.js';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { readProject } from '../../../src/readers/readProject.js';
import { csvFile } from '../../../src/writers/tables/csvFile.js';
import { codeTable } from '../../../src/writers/tables/recordTables.js';
import { oneFile, textFile } from '../../support/files.js';

const codebookOf = (codebook: string) =>
  readProject(oneFile('codings.csv', 'source,code,text\ni1,A,x\n'), {
    codebook: textFile('codebook.csv', codebook),
  });
const rolesOf = async (codebook: string) => (await codebookOf(codebook)).corpus.codes.map(({ role }) => role);

describe('the column of roles in a codebook', () => {
  it('says whose value, needs and expectations beside directions and sides', async () => {
    expect(
      await rolesOf(
        'id,name,description,role\nA,a,x,Ødelegger\nB,b,x,Individuell verdi\nC,c,x,Behov\nD,d,x,\n',
      ),
    ).toEqual([...['destroys', 'individual', 'need'], null]);
  });

  it('says so alone where families of the study stand in the codebook', async () => {
    const text = 'kode,familie,rolle\nA,betingelse,\nB,annet,behov\nC,annet,forventning\n';
    expect(await rolesOf(text)).toEqual([null, 'need', 'expectation']);
  });

  it.each([
    ['who speaks', 'individual', 'organisation', 'public'],
    ['which sector', 'public', 'private', 'public'],
    ['kind of statement', 'need', 'wish', 'expectation'],
  ])(
    'is about something else where some word is no role (%s): nothing is taken, all is told',
    async (_, ...words) => {
      const { corpus, report } = await codebookOf(
        `id,name,description,role\n${words.map((word, i) => `${'ABC'[i]},n${i},d,${word}`).join('\n')}\n`,
      );
      expect(corpus.codes.map(({ role }) => role)).toEqual([null, null, null]);
      expect(report.losses.map(({ kind }) => kind)).toEqual(['bad-role', 'bad-role', 'bad-role']);
      expect(report.losses[0].message).toContain(`found "${words[0]}"`);
      expect(report.losses[0].message).toContain('--families');
    },
  );

  it('is about something else where its words are everyday words, and no family stands beside', async () => {
    expect(await rolesOf('id,name,description,role\nA,a,d,individual\nB,b,d,public\n')).toEqual([null, null]);
    const other = 'id,name,family,description,role\nA,a,Codes of wave 1,d,need\nB,b,,d,need\n';
    expect(await rolesOf(other)).toEqual([null, null]);
  });

  it('keeps directions where other words are wrong', async () => {
    expect(await rolesOf('id,name,description,role\nA,a,x,hemmer\nB,b,x,løfter\nC,c,x,need\n')).toEqual([
      'hinders',
      null,
      null,
    ]);
  });

  it('is read whole from the codebook that is written here, whatever the one role in it', async () => {
    for (const role of roles) {
      const builder = new CorpusBuilder();
      builder.addCode({ id: 'A', name: 'a', role }, '');
      const { corpus } = builder.build('p', 'p', 'a test', {
        name: 'p',
        synthetic: true,
        licence: '',
        description: '',
      });
      expect(await rolesOf([...csvFile(codeTable(corpus))].join(''))).toEqual([role]);
    }
  });
});
