import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { policies } from '../../../src/disclosure/policy.js';
import { matrixTests } from '../../../src/inference/matrixTests.js';
import { countedPairs } from '../../../src/publication/cooccurrence/countedPairs.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { robustnessPart } from '../../../src/publication/robustness/robustnessPart.js';
import type { Finding } from '../../../src/report/finding.js';
import { robustnessFindings } from '../../../src/robustness/findings.js';
import { leaveOneOut } from '../../../src/robustness/leaveOneOut.js';
import { specificationCurve } from '../../../src/robustness/specificationCurve.js';
import { specificationSummary } from '../../../src/robustness/specificationSummary.js';
import { chanceMaterial } from '../material.js';
import { releaseByHand, releasedTables } from '../released.js';

const corpus = chanceMaterial();
const sources = publicSources(corpus);
const policy = policies['oslomet-5'];
const matrix = coOccurrence(corpus);
const pairs = countedPairs(sources, policy, matrix, matrixTests(matrix));
const options = { units: ['selection'], measures: ['jaccard'], nulls: ['exact'] } as const;

function partOf(row: string, column: string) {
  const pair = { row: corpus.code(row), column: corpus.code(column) };
  const curve = specificationCurve(corpus, pair, options);
  const findings = robustnessFindings(curve, leaveOneOut(corpus, pair));
  return { curve, part: robustnessPart({ pairs, curves: [curve], findings }) };
}

describe('robustness for publication', () => {
  it('tells in how many tests a pair stands, where its sources do', () => {
    const { curve, part } = partOf('C1', 'V1');
    const { above, significant } = specificationSummary(curve);
    const table = releasedTables(part, releaseByHand(sources, policy, [part])).get('specifications')!;
    expect(table.rows).toEqual([
      expect.objectContaining({ tests: above.of, above: above.count, significant: significant.count }),
    ]);
  });

  it('tells nothing of a pair of few sources', () => {
    const { part } = partOf('C3', 'V3');
    const table = releasedTables(part, releaseByHand(sources, policy, [part])).get('specifications')!;
    expect(table.rows).toEqual([
      { row: 'C3', column: 'V3', tests: '×', above: '×', significant: '×', significantBelow: '×' },
    ]);
  });

  it('tells the finding on choices, and never what a single source changes', () => {
    const { curve } = partOf('C1', 'V1');
    const finding = (key: string): Finding => ({
      key: `robustness.${key}.C1.V1`,
      sentence: [],
      n: [],
      caveat: '',
      verdict: 'description',
      null: null,
    });
    const found = [finding('choices'), finding('sources')];
    const findings = { kind: 'findings', question: 'robustness', language: 'nb', found } as const;
    const [choices, own] = robustnessPart({ pairs, curves: [curve], findings }).findings.found;
    expect(choices.restsOn).toEqual(['pair:C1:V1|mentions|', 'code:C1|mentions|', 'code:V1|mentions|']);
    expect(own.restsOn).toBeUndefined();
  });
});
