import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { readProject } from '../../../src/readers/readProject.js';
import { withoutQuotes } from '../../../src/writers/withoutQuotes.js';
import { build, randomProject } from '../../support/arbitraries.js';
import { root } from '../../support/brukermote.js';
import { corpusOf } from '../../support/corpusOf.js';
import { corpusView } from '../../support/corpusView.js';
import { mediaCorpus, oddCorpus, oddText } from '../../support/oddCorpus.js';
import { hasShared, sharedPath } from '../../support/shared.js';
import { canValidate, schemaErrors } from '../../support/validates.js';
import { qdpxBytes, readWritten, viewWithGuids, xmlOf } from './writtenQdpx.js';

/** What REFI-QDA has no place for is left out of both views; losses.test.ts says that it is listed. */
function refiView(corpus: Corpus, view = corpusView(corpus)) {
  return {
    name: view.provenance.name,
    description: view.provenance.description,
    sources: view.sources.map(
      ({ attributes: { kind: _kind, ...attributes }, codedBy: _codedBy, ...source }) => ({
        ...source,
        attributes,
      }),
    ),
    codes: view.codes.map(({ nameEnglish: _name, appliesTo: _kinds, color, ...code }) => ({
      ...code,
      color: color.toLowerCase(),
    })),
    coders: view.coders,
    selections: view.selections,
    codings: view.codings.map((coding) => coding.split(' | ').slice(0, 8).join(' | ')),
    memos: view.memos.map((memo) => ({ ...(JSON.parse(memo) as { text: string }), id: '' })),
  };
}

describe('a REFI-QDA project that is written', () => {
  it('is read back as the same project: the embedded one', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const { corpus: back, report } = await readWritten(corpus);
    expect(refiView(back)).toEqual(refiView(corpus, viewWithGuids(corpus)));
    expect(report.tool).toMatch(/^Brukermøte /u);
    expect(report.offsets.convention).toBe('code points');
    expect(report.warnings).toEqual([]);
  });

  it('says which coding is the reconciled one, whatever it is called', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const coders = corpus.coders.map((coder) => ({
      ...coder,
      id: `${coder.index}`,
      name: coder.index === 0 ? 'Avstemt' : coder.name,
    }));
    const { corpus: back } = await readWritten(new Corpus({ ...corpus, coders }));
    expect(back.coders.map(({ name, reconciled }) => [name, reconciled])).toEqual([
      ['Avstemt', false],
      ['Koder 2 (syntetisk)', false],
      ['Omforent koding (syntetisk)', true],
    ]);
  });

  it('keeps what tools say beyond codings: media, regions, cases, sets, links, drawings, dates', async () => {
    const corpus = mediaCorpus();
    const { corpus: back, report } = await readWritten(corpus);
    const [{ details, ...rest }, { details: detailsBefore, ...restBefore }] = [
      corpusView(back),
      corpusView(corpus),
    ];
    const attributesOf = (view: typeof rest) => view.sources.map(({ attributes }) => Object.keys(attributes));
    expect({ ...rest, sources: [] }).toEqual({ ...restBefore, sources: [] });
    expect(attributesOf(rest)).toEqual(attributesOf(restBefore));
    // The file names its texts after the guids; the tool's names for them go.
    const withoutPaths = (found: typeof details) => ({
      ...found,
      sources: found!.sources.map(({ plainTextPath: _plain, transcripts, ...source }) => ({
        ...source,
        ...(transcripts && { transcripts: transcripts.map(({ plainTextPath: _path, ...one }) => one) }),
      })),
    });
    const media = detailsBefore!.sources.map(({ media: kind }) => kind);
    expect(details!.sources.map(({ media: kind }) => kind)).toEqual(media);
    expect(withoutPaths(details)).toEqual(withoutPaths(detailsBefore));
    expect(report.warnings.map(({ kind }) => kind)).not.toContain('dangling-reference');
  });

  it('keeps odd texts to the letter, and every span of them', async () => {
    const corpus = oddCorpus();
    const { corpus: back } = await readWritten(corpus);
    expect(back.sources[0].text?.value).toBe(oddText);
    const spans = (from: Corpus) =>
      refiView(from, from === corpus ? viewWithGuids(from) : undefined).codings.filter(
        (coding) => coding.includes('| span |') && !coding.includes('NaN'),
      );
    const inText = spans(back).filter((coding) => coding.startsWith(back.sources[0].id));
    expect(inText).toEqual(spans(corpus));
    expect(back.codes.map(({ name, description }) => [name, description])).toEqual(
      corpus.codes.map(({ name, description }) => [name, description]),
    );
    expect(back.sources[0].attributes).toMatchObject(corpus.sources[0].attributes);
    expect(back.provenance.description).toBe(corpus.provenance.description);
  });

  it('gives a source without a text the text that its quotes make, so that no coding is lost', async () => {
    const corpus = oddCorpus();
    const { corpus: back } = await readWritten(corpus);
    expect(back.sources[2].text?.value).toBe("=SUM(A1)\n'=allerede\n- Ja, sa hun.\r\n- Nei.\n😀\n[side 2]");
    expect(back.sources[3].text?.value).toBe('Hei\n[2]\nHei\n+47 er landkoden');
    const coded = (from: Corpus) =>
      Array.from(
        from.codings.code,
        (code, i) => `${from.codes[code].name}: ${from.quote(from.codings.selection[i])}`,
      ).sort();
    expect(coded(back)).toEqual(coded(corpus));
  });

  it('never loses or adds a coding of any small project', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomProject('span'), randomProject('line')), async (project) => {
        const corpus = build(project);
        const { corpus: back } = await readWritten(corpus);
        expect(back.codings.length).toBe(corpus.codings.length);
        if (project.place === 'span')
          expect(refiView(back).codings).toEqual(refiView(corpus, viewWithGuids(corpus)).codings);
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  it('passes the official schema, whatever the project holds', async () => {
    if (!canValidate()) return;
    const { corpus: embedded } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const empty = corpusOf('');
    for (const corpus of [embedded, oddCorpus(), mediaCorpus(), empty, withoutQuotes(oddCorpus())])
      expect(schemaErrors(xmlOf(corpus), 'Project')).toBe('');
  });

  it('is the same project when it is written a second time', async () => {
    for (const corpus of [oddCorpus(), mediaCorpus()]) {
      const { corpus: once } = await readWritten(corpus);
      const { corpus: twice } = await readWritten(once);
      expect(corpusView(twice)).toEqual(corpusView(once));
    }
  });

  it('gives equal bytes for equal projects', async () => {
    expect(await qdpxBytes(oddCorpus())).toEqual(await qdpxBytes(oddCorpus()));
  });

  it('is the same project for real ones, and passes the schema', async () => {
    for (const path of ['data/qc_demo/demo.qdpx', 'data/refi_skyloom/TestProject.qdpx']) {
      if (!hasShared(path)) continue;
      const { corpus } = await readProject(openInput(sharedPath(path)));
      const { corpus: back } = await readWritten(corpus);
      expect(refiView(back)).toEqual(refiView(corpus, viewWithGuids(corpus)));
      expect(back.codings.length).toBeGreaterThan(0);
      if (canValidate()) expect(schemaErrors(xmlOf(corpus), 'Project')).toBe('');
    }
  });

  it('takes along the media that are at hand', async () => {
    const corpus = mediaCorpus();
    const asked: string[] = [];
    const media = (path: string) => {
      asked.push(path);
      return path === 'internal://r.pdf' ? new Blob(['%PDF']).stream() : undefined;
    };
    const bytes = Buffer.from(await qdpxBytes(corpus, { media })).toString('latin1');
    expect(asked).toEqual(['internal://r.pdf', 'internal://b.png', 'relative://o.mp3']);
    expect(bytes).toContain('sources/r.pdf');
    expect(bytes).not.toContain('sources/b.png');
  });
});
