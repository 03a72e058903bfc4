import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  documentFile,
  type PageResults,
  pageTable,
  readResults,
  withTable,
} from '../../../benchmarks/page/report.mjs';
import { truthsOf, twelve } from '../../../benchmarks/page/truths.mjs';
import { root } from '../../support/brukermote.js';

const results: PageResults = {
  edition: '2',
  sources: 'default',
  none: [
    { seed: 1, seconds: 3, confirmatory: [], exploratory: ['needs.more.V01'] },
    { seed: 2, seconds: 5, confirmatory: ['design.gap.V01', 'design.gap.V02'], exploratory: [] },
  ],
  effects: [
    {
      seed: 1,
      seconds: 4,
      confirmatory: ['design.gap.V02', 'cooccurrence.C06.V06'],
      exploratory: [],
      truths: [
        { name: 'gap V02', found: true },
        { name: 'gap V06', found: false },
      ],
    },
  ],
};

describe('the benchmark of the page', () => {
  it('counts pages, and not findings', () => {
    const table = pageTable(results);
    expect(table).toContain('| any | 1 of 2 (50.0 %) | 1 of 1 (100.0 %) |');
    expect(table).toContain('| design | 1 of 2 (50.0 %) | 1 of 1 (100.0 %) |');
    expect(table).toContain('| cooccurrence | 0 of 2 (0.0 %) | 1 of 1 (100.0 %) |');
    expect(table).toContain('| gap V02 | 100.0 % |');
    expect(table).toContain('| gap V06 | 0.0 % |');
  });

  it('has its numbers in the decision', () => {
    const document = readFileSync(documentFile, 'utf8');
    expect(withTable(document, readResults())).toBe(document);
  });

  it('knows what is planted by the keys of findings', () => {
    const truth = JSON.parse(readFileSync(`${root}data/brukermote/truth.json`, 'utf8'));
    const truths = truthsOf(truth);
    expect(truths.slice(0, twelve)).toEqual(truth.findings.map(({ key }: { key: string }) => key));
    expect(truths.length).toBeGreaterThan(twelve);
    expect(new Set(truths).size).toBe(truths.length);
    expect(truths).toContain('consistency.level.C01.V10');
  });
});
