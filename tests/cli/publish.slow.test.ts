import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsSchema } from '../../src/cli/findingsJson.js';
import { makePublication, type Publication } from '../../src/cli/publish/publication.js';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { writeFolder } from '../../src/disk/writeFolder.js';
import { openProject } from '../../src/notebook/openProject.js';
import { Fingerprints } from '../../src/privacy/fingerprints.js';
import { projectFolder } from '../../src/writers/folder/projectFolder.js';
import { brukermote, root } from '../support/brukermote.js';
import { corpusOf } from '../support/corpusOf.js';

let folder: string;
let out: string;
let said: string;
let corpus: Corpus;
let english: Publication;
/** Text files of the folder that the command wrote, and those of the publication in English. */
let files: Map<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-publish-'));
  out = join(folder, 'publication');
  const answer = await brukermote('publish', 'data/brukermote', '--out', out);
  said = answer.stdout + answer.stderr;
  expect([answer.status, answer.stderr]).toEqual([0, '']);
  corpus = (await openProject(`${root}data/brukermote`)).corpus;
  english = await makePublication(corpus.inLanguage('en'), { fewest: 3, quotes: false });
  const written = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|csv|json)$/u.test(path),
  );
  files = new Map([
    ...written.map((path): [string, string] => [path, readFileSync(join(out, path), 'utf8')]),
    ...[...english.files].map(([path, text]): [string, string] => [`en/${path}`, text]),
  ]);
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rowsOf(path: string): Record<string, string>[] {
  return parse(files.get(path)!, { columns: true }) as Record<string, string>[];
}

function filesOf(place: string): Map<string, Buffer> {
  const paths = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/u.test(path),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(place, path))]));
}

describe('brukermote publish', () => {
  it('writes a page, tables and figures, says what it is, and that the material is synthetic', () => {
    expect(readdirSync(out).sort()).toEqual([
      'README.md',
      'figures',
      'findings.json',
      'findings.md',
      'publication.json',
      'tables',
    ]);
    const figures = readdirSync(join(out, 'figures')).filter((name) => name.endsWith('.json'));
    expect(figures).toEqual([
      '02-co-occurrence.json',
      '06-evidence-gap-map.json',
      '07-need-and-design.json',
      '08-consistency.json',
      '09-priorities.json',
      '10-opportunities.json',
    ]);
    const { digest, fewest, seeds, synthetic, analysis } = JSON.parse(files.get('publication.json')!);
    expect(analysis).toMatchObject({ unit: 'selection', coders: 'reconciled', from: { unit: 'default' } });
    expect([fewest, synthetic, Object.keys(seeds).length]).toEqual([3, true, 5]);
    const readme = files.get('README.md')!;
    for (const part of [
      'SYNTETISKE DATA',
      digest,
      'færre enn 3 intervjuer eller dokumenter',
      'ikke summen av rutene',
      'enhet: selection; kodere: omforent koding; matrise: condition × indicator',
    ])
      expect(readme).toContain(part);
    expect(said).toContain('Ingen sitater');
    expect(english.files.get('findings.md')).toContain('# What was found');
    const data = findingsSchema.parse(JSON.parse(files.get('findings.json')!));
    expect([data.fewest, data.analysis]).toEqual([3, analysis]);
    expect(data.sections.flatMap(({ findings }) => findings.flatMap(({ change }) => change ?? []))).toEqual(
      [],
    );
  });

  it('counts the matrix as the analysis says, and gives the questions its coders and seed', async () => {
    const chosen = {
      unit: 'paragraph',
      coders: 'coder:K1',
      rows: 'condition',
      columns: 'V01; V02',
      seed: 7,
    } as const;
    const { files: own, seeds } = await makePublication(corpus, {
      fewest: 3,
      quotes: false,
      analysis: chosen,
    });
    const cells = parse(own.get('tables/02-co-occurrence.csv')!, { columns: true }) as Record<
      string,
      string
    >[];
    const matrix = coOccurrence(corpus, chosen);
    expect(cells.length).toBeGreaterThan(10);
    for (const { row, column, count, unit, coders, withheld } of cells) {
      expect([unit, coders]).toEqual(['paragraph', 'coder:K1']);
      if (withheld === 'false') expect(count).toBe(String(matrix.at(row, column).count));
    }
    expect([...new Set(Object.values(seeds))]).toEqual([7]);
    expect(own.get('findings.md')).not.toBe(files.get('findings.md'));
  });

  it('holds no quote, memo or passage of a text, in either language', () => {
    const fingerprints = new Fingerprints();
    for (const { text } of corpus.sources) if (text !== null) fingerprints.add(text.value);
    for (const { text } of corpus.memos) fingerprints.add(text);
    for (let i = 0; i < corpus.selections.length; i++) fingerprints.add(corpus.quote(i));
    expect(fingerprints.find(corpus.quote(0))).not.toEqual([]);
    const found = [...files].flatMap(([path, text]) =>
      fingerprints.find(text).map((passage) => ({ path, ...passage })),
    );
    expect(found).toEqual([]);
  });

  it('shows no number of a cell of one or two sources', () => {
    const matrix = coOccurrence(corpus);
    const published = rowsOf('tables/02-co-occurrence.csv');
    const small = matrix.cells().filter(({ sources }) => sources < 3);
    expect(small.length).toBeGreaterThan(0);
    for (const { row, column } of small) {
      const record = published.find((each) => each.row === row.id && each.column === column.id)!;
      const { count, sources, largestShare, withheld } = record;
      expect([count, sources, largestShare, withheld]).toEqual(['', '', '', 'true']);
    }
    const figure = JSON.parse(files.get('en/figures/02-co-occurrence.json')!);
    // Cells that were not tested lie below those that were.
    const [below, { z, text, customdata }] = figure.data;
    for (const { row, column } of small) {
      const [r, c] = [matrix.rows.indexOf(row), matrix.columns.indexOf(column)];
      expect([below.z[r][c], below.text[r][c], z[r][c], text[r][c]]).toEqual([null, '', null, '×']);
      expect(customdata[r][c]).toMatch(/^× is withheld: fewer than 3 sources/u);
    }
  });

  it('shows no count of one or two sources in any table but those of studies', () => {
    const counts =
      /^(?:sources|n|promotes|hinders|ambivalent|undirected|absent|balanced|before|after|withDirection)$/u;
    const tables = [...files.keys()].filter((path) => /tables\/(?:07|08|09|10)/u.test(path));
    const shown = tables.flatMap((path) =>
      rowsOf(path).flatMap((row) =>
        Object.entries(row).flatMap(([key, value]) => (counts.test(key) ? [{ path, key, value }] : [])),
      ),
    );
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.filter(({ value }) => value === '1' || value === '2')).toEqual([]);
    expect(shown.some(({ value }) => value === '×')).toBe(true);
    const byGroup = rowsOf('tables/07-gap-by-level.csv').flatMap((row) => Object.values(row));
    expect(byGroup.filter((value) => /; [12]$/u.test(value))).toEqual([]);
    expect(byGroup).toContain('×');
  });

  it('shows no count of one or two sources in captions, alternative texts, hover texts or sentences', () => {
    const few =
      /\bn [12]\b|(?<!minst|least)[(\s][12] (?:kilder?|sources?|hemmer|fremmer|hinder|promote|ambivalent)|(?:Fremmer|Hemmer|Promotes|Hinders|Kilder|Sources): [12]\b/u;
    for (const [path, text] of files)
      if (!/tables\//u.test(path)) expect([path, few.exec(text)?.[0]]).toEqual([path, undefined]);
    expect('veileder (2 kilder)').toMatch(few);
  });
});

// Every number and name here is made up.
describe('brukermote publish, where somebody could be recognised', () => {
  const project = () => {
    const place = join(folder, 'project');
    if (existsSync(place)) return place;
    const { provenance, sources, codes, coders, codedBy, unjudged, selections, codings, lines } = corpusOf(
      ['i1', 'i2', 'i3', 'i4'].map((id) => `${id} "det gikk bra" tillit tid`).join('\n'),
    );
    const memo = {
      target: 'project',
      index: -1,
      text: 'Ring Xhevdet på 912 34 567 om samtykket.',
      coder: '',
    } as const;
    const parts = { provenance, sources, codes, coders, codedBy, unjudged, selections, codings, lines };
    writeFolder(place, projectFolder(new Corpus({ ...parts, memos: [memo] })), { kind: 'project', inputs: [] });
    return place;
  };

  it('refuses for a telephone number in a memo, and prints kinds and counts only', async () => {
    const target = join(folder, 'refused');
    const { status, stdout, stderr } = await brukermote('publish', project(), '--out', target);
    expect([status, existsSync(target)]).toEqual([1, false]);
    expect(stderr).toContain('telefonnummer (phone): 1');
    expect(stderr).toContain('--redact');
    expect(stdout + stderr).not.toMatch(/912|Xhevdet/u);
  });

  it('lets through what is allowed by its name, says so, and writes equal bytes for equal material', async () => {
    const target = join(folder, 'allowed');
    expect((await brukermote('publish', project(), '--out', target, '--allow', 'email')).status).toBe(1);
    const { status, stderr } = await brukermote(
      'publish',
      project(),
      '--out',
      target,
      '--allow',
      'email,phone',
      '--lang',
      'en',
    );
    expect([status, stderr.includes('telephone number (phone): 1')]).toEqual([0, true]);
    expect(readFileSync(join(target, 'README.md'), 'utf8')).toContain('telephone number, 1 found');
    const all = filesOf(target);
    for (const content of all.values()) expect(content.toString('latin1')).not.toContain('912 34 567');
    const again = join(folder, 'again');
    await brukermote('publish', project(), '--out', again, '--allow', 'phone,email', '--lang', 'en');
    const same = filesOf(again);
    expect([...same.keys()]).toEqual([...all.keys()]);
    for (const [path, content] of all) expect([path, content.equals(same.get(path)!)]).toEqual([path, true]);
  });

  it('refuses for a listed name, and for material of fewer sources than the threshold', async () => {
    const names = join(folder, 'names.txt');
    writeFileSync(names, 'Xhevdet\n');
    const listed = await brukermote(
      'publish',
      project(),
      '--out',
      join(folder, 'no'),
      '--allow',
      'phone',
      '--names',
      names,
    );
    expect([listed.status, listed.stderr.includes('navn (name): 1')]).toEqual([1, true]);
    const few = await brukermote(
      'publish',
      project(),
      '--out',
      join(folder, 'no'),
      '--allow',
      'phone',
      '--fewest',
      '5',
    );
    expect([few.status, few.stderr.trim()]).toEqual([
      1,
      'Materialet har 4 kilder; et tall må bygge på minst 5 for å publiseres.',
    ]);
  });

  it('names the nearest kind, and leaves folders of others alone', async () => {
    const unknown = await brukermote(
      'publish',
      project(),
      '--out',
      join(folder, 'no'),
      '--allow',
      'phon',
      '--lang',
      'en',
    );
    expect([unknown.status, unknown.stderr.includes('did you mean "phone"?')]).toEqual([1, true]);
    const foreign = await brukermote('publish', project(), '--out', root);
    expect([foreign.status, foreign.stderr.includes('publication.json')]).toEqual([1, true]);
  });
});
