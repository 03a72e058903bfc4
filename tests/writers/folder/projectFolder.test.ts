import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { memoryFile } from '../../../src/readers/input.js';
import { readProject } from '../../../src/readers/readProject.js';
import { projectFolder } from '../../../src/writers/folder/projectFolder.js';
import { lossesOf } from '../../../src/writers/losses.js';
import { withoutQuotes } from '../../../src/writers/withoutQuotes.js';
import { build, projectWithGaps, randomProject } from '../../support/arbitraries.js';
import { root } from '../../support/brukermote.js';
import { corpusOf } from '../../support/corpusOf.js';
import { corpusView } from '../../support/corpusView.js';
import { mediaCorpus, oddCorpus } from '../../support/oddCorpus.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const encoder = new TextEncoder();

/** The folder as it is written, read again. */
async function readBack(corpus: Corpus) {
  const files = [...projectFolder(corpus)].map(([path, content]) =>
    memoryFile(path, typeof content === 'string' ? encoder.encode(content) : content),
  );
  return (await readProjectFolder({ name: 'folder', isFolder: true, files })).corpus;
}

describe('a project folder that is written', () => {
  it('is read back as the same project, with every odd thing in it', async () => {
    const corpus = oddCorpus();
    expect(corpusView(await readBack(corpus))).toEqual(corpusView(corpus));
    expect(lossesOf(corpus, 'folder', { quotes: true })).toEqual([]);
  });

  it('keeps what tools say beyond codings: media, regions, cases, sets, links, drawings, dates', async () => {
    const corpus = mediaCorpus();
    expect(corpusView(await readBack(corpus))).toEqual(corpusView(corpus));
  });

  it('keeps judgements that were not made: on lines, on selections, in sources, of one code or of all', async () => {
    const corpus = corpusOf('s1 L1 A ?B\ns1 L2 ?\ns1 "her" ?A B\ns1 whole ?B\ns2 0-3 A', { codes: 'A B' });
    expect(corpus.unjudged?.length).toBe(4);
    expect(corpusView(await readBack(corpus))).toEqual(corpusView(corpus));
    expect(projectFolder(corpus).get('unjudged.csv')).toBe(
      'source,line,selection,code,coder\ns1,1,,B,anna\ns1,2,,,anna\ns1,,2,A,anna\ns1,,,B,anna\n',
    );
    expect(lossesOf(corpus, 'folder', { quotes: true })).toEqual([]);
  });

  it('is the same project for the embedded one', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    expect(corpusView(await readBack(corpus))).toEqual(corpusView(corpus));
  });

  it('is the same project for any small one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomProject('span'), projectWithGaps), async (project) => {
        const corpus = build(project);
        expect(corpusView(await readBack(corpus))).toEqual(corpusView(corpus));
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('says in each table what a spreadsheet would run, and nothing where there is nothing', () => {
    const files = projectFolder(oddCorpus());
    expect(String(files.get('codes.csv')).split('\n')[0]).toMatch(/,neutralised$/u);
    expect(String(files.get('codes.csv'))).toContain(`1E5,"'=HYPERLINK(""http://x"")"`);
    expect(String(files.get('readings.csv'))).toBe('source,coder\nI/1,stille\n');
    for (const [path, content] of files)
      if (path.endsWith('.csv')) expect(String(content)).not.toMatch(/(?:^|[,"\n])[=+@]/u);
  });

  it('keeps texts in files that every disk can hold, also where ids differ in case only', () => {
    const paths = [...projectFolder(oddCorpus()).keys()].filter((path) => path.startsWith('texts/'));
    expect(paths).toEqual(['texts/source-1.txt', 'texts/source-2.txt']);
  });

  it('holds not a word of the material without quotes, and all of the codings', async () => {
    const corpus = oddCorpus();
    const bare = withoutQuotes(corpus);
    const written = [...projectFolder(bare).values()].join('\n');
    for (const word of ['kom «hun»', 'takk', 'SUM', 'allerede', 'Hei', 'landkoden', 'Om utsnittet', 'linjer'])
      expect(written).not.toContain(word);
    const back = await readBack(bare);
    expect(back.codings.length).toBe(corpus.codings.length);
    expect([...back.selections.start]).toEqual([...corpus.selections.start]);
    expect(back.memos).toEqual([]);
  });

  it('gives equal bytes for equal projects', () => {
    expect([...projectFolder(oddCorpus())]).toEqual([...projectFolder(oddCorpus())]);
  });

  it('is the same project for real ones', async () => {
    const found = ['taguette_ddjethics', 'refi_skyloom', 'qc_demo'].filter((name) =>
      hasShared(`data/${name}`),
    );
    for (const name of found)
      for (const file of openInput(sharedPath(`data/${name}`)).files.filter(({ path }) =>
        path.endsWith('.qdpx'),
      )) {
        const { corpus } = await readProject({ name: file.path, isFolder: false, files: [file] });
        expect(corpusView(await readBack(corpus))).toEqual(corpusView(corpus));
      }
  });
});
