import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedProject } from '../../src/corpus/importReport.js';
import { defaultSeed, synthesise } from '../../src/synthetic/synthesise.js';
import { bank, readBack, tally } from './project.js';

const project = synthesise(bank, { seed: defaultSeed });
let imported: ImportedProject;

beforeAll(async () => {
  imported = await readBack(project);
});

describe('the sentence bank', () => {
  it('has no sentence twice', () => {
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    expect(new Set(bank.map(({ text }) => text)).size).toBe(bank.length);
  });
});

describe('synthesise', () => {
  it('gives the same bytes for the same seed', () => {
    expect([...synthesise(bank, { seed: defaultSeed }).files]).toEqual([...project.files]);
  });

  it('has edition 2 as the one that is meant where none is named, and knows no other than 1 and 2', () => {
    expect([...synthesise(bank, { seed: defaultSeed, edition: 2 }).files]).toEqual([...project.files]);
    expect(() => synthesise(bank, { seed: defaultSeed, edition: 3 })).toThrow(
      'an edition of the generator is required: 1, 2; found 3',
    );
  });

  it('draws 120 sources unless more are asked for, and no other number in edition 1', () => {
    expect([...synthesise(bank, { seed: defaultSeed, sources: 120 }).files]).toEqual([...project.files]);
    for (const sources of [119, 2001, 150.5])
      expect(() => synthesise(bank, { seed: defaultSeed, sources })).toThrow(
        `a project of edition 2 has from 120 to 2000 sources; found ${sources}`,
      );
    expect(() => synthesise(bank, { seed: defaultSeed, edition: 1, sources: 120 })).toThrow(
      'edition 1 always has the same number of sources',
    );
  });

  it('gives another project for another seed', () => {
    const other = synthesise(bank, { seed: defaultSeed + 1 });
    expect(other.files.get('codings.csv')).not.toBe(project.files.get('codings.csv'));
    expect(other.files.get('texts/INT01.txt')).not.toBe(project.files.get('texts/INT01.txt'));
  });

  it('is read back without a warning or an error, and says that it is synthetic', () => {
    expect(imported.report.warnings).toEqual([]);
    expect(imported.report.errors).toEqual([]);
    expect(imported.corpus.provenance).toMatchObject({ synthetic: true, licence: 'CC-BY-4.0' });
    expect(imported.corpus.provenance.name).toMatch(/syntetisk/u);
  });

  it('labels every text as synthetic in its first line', () => {
    for (const { text } of imported.corpus.sources)
      expect(text!.value.split('\n', 1)[0]).toMatch(/syntetisk/u);
  });

  it('has the sources that the study would have', () => {
    const { sources } = imported.corpus;
    expect(tally(sources.map(({ kind }) => kind))).toEqual({ document: 36, interview: 50, study: 34 });
    expect(tally(sources.flatMap(({ attributes }) => attributes.role ?? []))).toEqual({
      veileder: 18,
      teamleder: 8,
      kontorleder: 8,
      'saksbehandler NAY': 8,
      fylke: 5,
      direktorat: 3,
    });
    expect(tally(sources.flatMap(({ kind, attributes }) => `${kind} ${attributes.level ?? ''}`))).toEqual({
      'document law': 4,
      'document ministry': 5,
      'document county': 4,
      'document directorate': 13,
      'document office': 10,
      'interview counsellor': 18,
      'interview office': 16,
      'interview benefits': 8,
      'interview county': 5,
      'interview directorate': 3,
      'study ': 34,
    });
    const inInterviews = sources.filter(({ kind }) => kind === 'interview');
    expect(new Set(inInterviews.flatMap(({ attributes }) => attributes.office ?? [])).size).toBe(18 + 6);
    expect(new Set(inInterviews.flatMap(({ attributes }) => attributes.region ?? [])).size).toBe(4);
    expect(tally(sources.map(({ kind, attributes }) => `${kind} ${attributes.language}`))).toMatchObject({
      'interview nn': 4,
      'document nn': 3,
    });
  });

  it('describes every study by design, quality and year', () => {
    const studies = imported.corpus.sources.filter(({ kind }) => kind === 'study');
    for (const { attributes } of studies) {
      expect(Object.keys(attributes).sort()).toEqual(['language', 'study_design', 'study_quality', 'year']);
      expect(Number(attributes.year)).toBeGreaterThanOrEqual(2006);
      expect(Number(attributes.year)).toBeLessThanOrEqual(2025);
    }
  });

  it('has about 7,200 codings', () => {
    expect(imported.report.codings).toBeGreaterThanOrEqual(7000);
    expect(imported.report.codings).toBeLessThanOrEqual(7400);
    expect(project.truth.realised.codings).toBe(imported.report.codings);
  });

  it('uses every code of the codebook but those that only group others', () => {
    const { codes, codings } = imported.corpus;
    const used = new Set(codings.code);
    const parents = new Set(codes.map(({ parent }) => parent));
    expect(codes.filter(({ index }) => used.has(index) === parents.has(index)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('is composed of at least 600 sentences of the bank', () => {
    const texts = imported.corpus.sources.map(({ text }) => text!.value).join('\n');
    const found = bank.filter(({ text }) => texts.includes(text));
    expect(found.length).toBeGreaterThanOrEqual(600);
    expect(found.length).toBe(project.truth.realised.distinctSentences);
  });

  it('lets no quote stand more than three times, and every quote be whole sentences of the bank', () => {
    const { corpus } = imported;
    const quotes = Array.from({ length: corpus.selections.length }, (_, i) => corpus.quote(i));
    expect(Math.max(...Object.values(tally(quotes)))).toBeLessThanOrEqual(3);
    const texts = new Set(bank.map(({ text }) => text));
    const longest = Math.max(...bank.map(({ text }) => text.length));
    // Takes one sentence of the bank after another off the front of a quote.
    const isWhole = (quote: string): boolean => {
      for (let end = Math.min(quote.length, longest); end > 0; end--)
        if (texts.has(quote.slice(0, end)) && (end === quote.length || isWhole(quote.slice(end + 1))))
          return true;
      return false;
    };
    expect(quotes.filter((quote) => !isWhole(quote))).toEqual([]);
  });

  it('has both coders and the reconciled coding on every fifth source, one coder on the others', () => {
    const { corpus } = imported;
    const codersOf = corpus.sources.map(() => new Set<string>());
    const { selections, codings, coders } = corpus;
    for (let i = 0; i < codings.length; i++) {
      codersOf[selections.source[codings.selection[i]]].add(coders[codings.coder[i]].id);
    }
    expect(corpus.sources.map(({ id }) => id)).toEqual(corpus.sources.map(({ id }) => id).sort());
    codersOf.forEach((found, index) => {
      if (index % 5 === 4) expect([...found].sort()).toEqual(['K1', 'K2', 'KR']);
      else expect(['K1', 'K2']).toContain([...found].join());
    });
  });

  it('has sources of very unequal length', () => {
    const perSource = tally(Array.from(imported.corpus.selections.source, String));
    const interviews = imported.corpus.sources.filter(({ kind }) => kind === 'interview');
    const lengths = interviews.map(({ index }) => perSource[index]);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(8);
  });

  it('puts one interest before another wherever it weighs two', () => {
    const { corpus } = imported;
    const trueCoder = corpus.coders.find(({ reconciled }) => reconciled)!.index;
    const sides = new Map<number, string[]>();
    for (let i = 0; i < corpus.codings.length; i++) {
      const { role } = corpus.codes[corpus.codings.code[i]];
      if (corpus.codings.coder[i] !== trueCoder || (role !== 'before' && role !== 'after')) continue;
      const selection = corpus.codings.selection[i];
      sides.set(selection, [...(sides.get(selection) ?? []), role]);
    }
    expect(sides.size).toBeGreaterThan(10);
    for (const found of sides.values()) expect(found.sort()).toEqual(['after', 'before']);
    expect(project.truth.interests.realised.total).toBeGreaterThanOrEqual(150);
  });
});

describe('the data package', () => {
  const about = JSON.parse(project.files.get('datapackage.json')!);

  it('names every file of the folder but itself and the readme', () => {
    const paths = about.resources.map(({ path }: { path: string }) => path);
    expect([...paths, 'README.md', 'datapackage.json'].sort()).toEqual([...project.files.keys()].sort());
  });

  it('describes the columns that its tables have, in their order', () => {
    for (const { path, schema } of about.resources) {
      if (schema === undefined) continue;
      const columns = project.files.get(path)!.split('\n', 1)[0].split(',');
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(columns);
    }
  });
});

describe('a larger project', () => {
  const large = synthesise(bank, { seed: defaultSeed, sources: 300 });

  it('has 300 sources, of each kind as many as its share, and says so', async () => {
    const { corpus, report } = await readBack(large);
    expect([...report.warnings, ...report.errors]).toEqual([]);
    expect(tally(corpus.sources.map(({ kind }) => kind))).toEqual({
      document: 89,
      interview: 126,
      study: 85,
    });
    expect(new Set(corpus.sources.map(({ name }) => name)).size).toBe(300);
    expect(large.truth.generator).toMatchObject({ edition: 2, sources: 300 });
    expect(large.files.get('README.md')).toMatch(/^300 kilder, \d+ tekstutdrag, \d+ kodinger\./mu);
    expect(large.files.get('README.md')).toContain('--sources 300');
  });

  it('has more offices, and every source in one place', async () => {
    const { corpus } = await readBack(large);
    const offices = new Set(corpus.sources.flatMap(({ attributes }) => attributes.office ?? []));
    expect([...offices].filter((office) => office.startsWith('Kontor'))).toHaveLength(45);
    expect(offices).toContain('Kontor AS');
    expect([...offices].filter((office) => office.startsWith('NAY'))).toHaveLength(15);
    expect(corpus.sources.map(({ id }) => id)).toEqual(corpus.sources.map(({ id }) => id).sort());
  });

  it('notes on sources name sources that are there', async () => {
    const ids = new Set((await readBack(large)).corpus.sources.map(({ id }) => id));
    const noted = large.files
      .get('memos.csv')!
      .split('\n')
      .filter((line) => line.startsWith('source,'))
      .map((line) => line.split(',')[1]);
    expect(noted).toHaveLength(3);
    for (const id of noted) expect(ids).toContain(id);
  });
});
