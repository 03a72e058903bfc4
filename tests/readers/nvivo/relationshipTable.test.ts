import { describe, expect, it } from 'vitest';
import { tradeoffsOf } from '../../../src/questions/priorities/tradeoffs.js';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile, textFile } from '../../support/files.js';
import { refusalOf } from '../../support/problems.js';

const read = (text: string, families = '') =>
  readProject(oneFile('relationships.csv', text), {
    ...(families === '' ? {} : { families: textFile('families.csv', families) }),
  });

const exported = `File Name,From,Type,To,Coded Text,Coded By
Files\\\\I-01,Codes\\\\Hensyn\\\\Kontroll,satt foran,Codes\\\\Hensyn\\\\Tillit,Skjemaet først.,Kari
Files\\\\I-02,Codes\\\\Hensyn\\\\Tillit,satt foran,Codes\\\\Hensyn\\\\Kontroll,Praten først.,Kari
Files\\\\I-02,Codes\\\\Hensyn\\\\Tillit,henger sammen med,Codes\\\\Hensyn\\\\Kontroll,Begge deler.,Kari
`;

describe('passages coded at relationships', () => {
  it('are codings of a code that names both, between codes that lie where NVivo has them', async () => {
    const { corpus, report } = await read(exported);
    expect([report.format, report.tool, report.codings]).toEqual(['NVivo relationships', 'NVivo', 3]);
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual([
      'Hensyn',
      'Hensyn > Kontroll',
      'Hensyn > Tillit',
      'Kontroll satt foran Tillit',
      'Tillit satt foran Kontroll',
      'Tillit henger sammen med Kontroll',
    ]);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['I-01', 'I-02']);
  });

  it('are trade-offs where both are interests and the type puts one first', async () => {
    const { corpus, report } = await read(exported, 'navn,familie\nHensyn,hensyn\n');
    const { tradeoffs, interests } = tradeoffsOf(corpus);
    expect(tradeoffs.map(({ before, after }) => [interests[before].name, interests[after].name])).toEqual([
      ['Kontroll', 'Tillit'],
      ['Tillit', 'Kontroll'],
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['tradeoff-code', 'tradeoff-code']);
  });

  it('need a text: a list of relationships says what to export instead', async () => {
    const refusal = await refusalOf(() => read('From,Type,To,References\nKontroll,satt foran,Tillit,3\n'));
    expect(refusal.told('nb').problems[0].message).toContain('eksporter det som er kodet ved den');
    expect(refusal.problems[0].message).toContain('a row for each passage is needed');
  });

  it('are no table in which from and to are offsets', async () => {
    const { report } = await read('source,code,from,to,type,text\ni1,A,0,4,x,abcd\n');
    expect(report.format).not.toBe('NVivo relationships');
  });

  it('lose a row that lacks a part, and say so', async () => {
    const { report } = await read(
      'File,From,Type,To,Text\nI-01,Kontroll,satt foran,,a\nI-01,Kontroll,satt foran,Tillit,b\n,Kontroll,satt foran,Tillit,b\n',
    );
    expect(report.losses.map(({ kind }) => kind)).toEqual(['missing-code', 'missing-source']);
    expect(report.codings).toBe(1);
  });
});
