import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { agreementFindings } from '../../../src/agreement/findings.js';
import { policies } from '../../../src/disclosure/policy.js';
import { agreementPart } from '../../../src/publication/agreement/agreementPart.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { corpusOf } from '../../support/corpusOf.js';
import { releaseByHand, releasedTables } from '../released.js';

/** Ten sources that two coders went through: both use A in all, they differ on B, and C stands in two. */
const rows = Array.from({ length: 10 }, (_, s) =>
  [
    `s${s} L1 A @kari`,
    `s${s} L1 A @ola`,
    `s${s} L2 ${s % 2 === 0 ? 'B' : 'A'} @kari`,
    `s${s} L2 B @ola`,
    `s${s} L3 ${s < 2 ? 'C' : '-'} @kari`,
    `s${s} L3 ${s < 2 ? 'C' : '-'} @ola`,
  ].join('\n'),
).join('\n');
const corpus = corpusOf(rows);
const sources = publicSources(corpus);
const policy = policies['oslomet-5'];
const found = agreement(corpus, { unit: 'line', replicates: 99 });
const part = agreementPart({ sources, policy, agreement: found, findings: agreementFindings(found) });
const release = releaseByHand(sources, policy, [part]);
const table = releasedTables(part, release).get('agreement')!;
const rowOf = (code: string) => table.rows.find((row) => row.code === code)!;

describe('agreement for publication', () => {
  it('tells of a code by the sources among those coded twice in which anybody used it', () => {
    const own = found.codes.find(({ code }) => code.id === 'B')!;
    expect(rowOf('B')).toMatchObject({
      sources: own.sources,
      units: own.units,
      percent: Number(own.coefficients.percent.value!.toFixed(2)),
      krippendorffAlpha: Number(own.coefficients.krippendorffAlpha.value!.toFixed(2)),
    });
  });

  it('tells nothing of a code that few of them have', () => {
    expect(Object.values(rowOf('C')).slice(1)).toEqual(rowOf('C').code === 'C' ? Array(7).fill('×') : []);
  });

  it('names no coder', () => {
    const told = JSON.stringify([table, part.findings]);
    expect(told).not.toMatch(/kari|ola/u);
  });

  it('rests its findings on the sources that were compared', () => {
    const overall = part.findings.found.find(({ key }) => key === 'agreement.overall')!;
    expect(overall.restsOn).toEqual(['compared|compared|']);
    expect(release.value('compared|compared|')).toBe(10);
  });

  it('has nothing but a sentence where nobody can be compared', () => {
    const alone = corpusOf('s1 L1 A @kari');
    const none = agreement(alone, { unit: 'line' });
    const bare = agreementPart({
      sources: publicSources(alone),
      policy,
      agreement: none,
      findings: agreementFindings(none),
    });
    expect([bare.tables, bare.candidates, bare.subjects]).toEqual([[], [], []]);
    expect(bare.findings.found.map(({ key, restsOn }) => [key, restsOn])).toEqual([
      ['agreement.lacking', []],
    ]);
  });
});
