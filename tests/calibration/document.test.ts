import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  brokenClaims,
  calibrationDocument,
  decisionWith,
  paths,
  readResults,
} from '../../benchmarks/calibration/report.mjs';

const data = readResults();

it('docs/calibration.md and the decision on the default test hold the numbers of the last run', () => {
  expect(readFileSync(paths.documentFile, 'utf8')).toBe(calibrationDocument(data));
  const decision = readFileSync(paths.decisionFile, 'utf8');
  expect(decision).toBe(decisionWith(decision, data));
});

it('the default test kept its level in every world in which it claims to', () => {
  expect(brokenClaims(data).filter(({ test }) => test === 'shift')).toEqual([]);
});

it('the run had at least 300 projects a world, and each record is one that can be drawn', () => {
  expect(data.runs).toBeGreaterThanOrEqual(300);
  for (const { rate, error, runs, tests } of data.results) {
    expect(rate).toBeGreaterThanOrEqual(0);
    expect(rate).toBeLessThanOrEqual(1);
    expect(error).toBeGreaterThanOrEqual(0);
    expect(tests).toBeGreaterThanOrEqual(runs);
  }
});
