import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as front from '../src/index.js';
import { analysisChoices, analysisKeys } from '../src/inference/analysis/analysisOptions.js';
import { measureRows } from '../src/measures/measureGuide.js';
import { root } from './support/brukermote.js';

// A page that sends a reader to a file that is not there is worse than none.

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/analysis.md',
  'docs/findings.md',
  'docs/measures.md',
  'docs/one-cell.md',
  'docs/code-it-so.md',
  'docs/kod-slik.md',
  'docs/formats.md',
  'docs/notebooks.md',
];
const read = (page: string) => readFileSync(`${root}${page}`, 'utf8');
/** Paths as pages write them; in capitals stands what the reader has to fill in. */
const paths = (text: string) =>
  [...text.matchAll(/`((?:src|tests|docs|data|notebooks|scripts|benchmarks)\/[\w./-]*)`/gu)]
    .map(([, path]) => path)
    .filter((path) => !/[A-Z]{3,}/u.test(path));

describe('what the pages send a reader to', () => {
  it.each(pages)('is there: %s', (page) => {
    expect(paths(read(page)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('is found by this test', () => {
    expect(paths(read('docs/architecture.md')).length).toBeGreaterThan(20);
  });
});

describe('the page on architecture', () => {
  it('names every room of src', () => {
    const rooms = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const [, table] = read('docs/architecture.md').split('## The rooms of `src`');
    const named = [...table.split('\n## ')[0].matchAll(/`(\w+)`/gu)].map(([, name]) => name);
    expect(rooms.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('the table of old and new names in the changelog', () => {
  const [, table] = read('CHANGELOG.md').split('| old name | new name |');
  const cells = table.split('\n\n')[0].split('\n');
  const said = cells.map((row) => row.split(' | ')[1] ?? '').join('\n');
  /** `tests.figure` of `tests.figure(matrix, tested)` and of `const found = tests.figure(matrix)`; answers and types aside. */
  const called = [...said.matchAll(/`(?:[^`]*= )?([a-zA-Z.]+)[`(]/gu)].map(([, path]) => path);
  const paths = [...new Set(called)].filter((path) => !/^(?:types|found)\b/u.test(path));

  it('sends to names that are there', () => {
    const lost = paths.filter((path) => reached(path) === undefined);
    expect(paths.length).toBeGreaterThan(80);
    expect(lost).toEqual([]);
  });

  it('names every type that moved as it is exported', () => {
    const exported = read('src/front/types.ts');
    const types = [...table.matchAll(/`types\.(\w+)`/gu)].map(([, name]) => name);
    expect(types.filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(exported))).toEqual([]);
  });
});

describe('the page on the analysis', () => {
  it('has every choice, by its key and its option', () => {
    const rows = read('docs/analysis.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    for (const key of analysisKeys) {
      const row = rows.find((line) => line.split(' | ')[0].includes(`\`${key}\``));
      expect(row?.split(' | ')[1]).toContain(`\`${analysisChoices[key].option}\``);
    }
  });
});

describe('the page on measures', () => {
  const page = read('docs/measures.md');
  const spans = [...page.matchAll(/`([^`]+)`/gu)].map(([, span]) => span);
  /** `measures.jaccard` of `measures.jaccard(matrix).at('C07')`; `g2` and the other columns of records are no calls. */
  const called = spans.flatMap((span) => /^([a-zA-Z]\w*(?:\.\w+)+|[a-zA-Z]\w*(?=\())/u.exec(span)?.[1] ?? []);

  it('sends to names that are there', () => {
    expect(called).toEqual(expect.arrayContaining(['measures.guide', 'cooccurrence.jointOccurrence']));
    expect(called.filter((path) => reached(path) === undefined)).toEqual([]);
  });

  it('has a row for each measure, under the name that it is called by', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    for (const { name, question, formula } of measureRows('en'))
      expect(
        rows.filter((row) => row.includes(`, \`${name}\` | ${formula} |`) && row.includes(question)),
      ).toHaveLength(1);
  });
});

/** What stands at `agreement.distances.nominal` on the front. */
function reached(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
      front,
    );
}
