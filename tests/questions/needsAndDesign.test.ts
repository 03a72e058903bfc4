import { beforeAll, describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/corpus/judgement.js';
import { type DesignGaps, designGaps } from '../../src/questions/design/designGaps.js';
import { designDumbbell, promiseDumbbell } from '../../src/questions/design/figure.js';
import { designFindings } from '../../src/questions/design/findings.js';
import { designQuotes, designTable, groupGapTable } from '../../src/questions/design/tables.js';
import {
  confidenceRules,
  confidenceTable,
  judgementTemplate,
} from '../../src/questions/needs/confidence.tables.js';
import { confidenceInNeeds } from '../../src/questions/needs/confidenceInNeeds.js';
import { evidenceGaps } from '../../src/questions/needs/evidenceGaps.js';
import { evidenceGapMap } from '../../src/questions/needs/figure.js';
import { needsFindings } from '../../src/questions/needs/findings.js';
import { type NeedsReview, needsReview } from '../../src/questions/needs/needsReview.js';
import { needQuotes, needsTable } from '../../src/questions/needs/tables.js';
import { findingsStatement } from '../../src/report/findingsStatement.js';
import { synthesise } from '../../src/synthetic/synthesise.js';
import { corpusOf } from '../support/corpusOf.js';
import { kindsOfSources } from '../support/kindsOfSources.js';
import { bank, readBack } from '../synthetic/project.js';

let review: NeedsReview;
let design: DesignGaps;
beforeAll(async () => {
  const { corpus } = await readBack(synthesise(bank, { seed: 2026, effects: true }));
  review = needsReview(corpus, { permutations: 999 });
  design = designGaps(corpus, { permutations: 1999, samples: 199 });
});

const bare = kindsOfSources(corpusOf('i1 0-10 A', { codes: 'A:indicator' }), { i1: 'interview' });

describe('the tables of needs', () => {
  it('name the studies behind each need, with counts that agree', () => {
    const { rows, caption } = needsTable(review);
    expect(rows[0].indicator).toBe('V02 Medvirkning');
    for (const { count, studies } of rows) expect(String(studies).split(', ')).toHaveLength(Number(count));
    expect(caption).toContain('34 studier');
  });

  it('lead to the quotes: the first of each of the first studies, or all of one need', () => {
    const first = needQuotes(review, { most: 2 });
    expect(first.rows).toHaveLength(20);
    const all = needQuotes(review, { indicator: 'V02', language: 'en' });
    expect(all.rows).toHaveLength(review.needs[0].units.length);
    expect(all.rows.every(({ quote }) => String(quote).length > 10)).toBe(true);
    expect(() => needQuotes(review, { indicator: 'V99' })).toThrow('unknown code "V99"');
  });

  it('show proposal and judgement side by side', () => {
    const judgements: Judgement[] = [
      {
        indicator: 'V02',
        judged: { component: 'relevance', concern: 'serious' },
        reason: 'mest fra andre land',
        where: 'line 2',
      },
    ];
    const without = confidenceTable(confidenceInNeeds(review));
    expect(without.columns.map(({ key }) => key)).not.toContain('judged');
    expect(without.rows[0].relevance).toBe('må vurderes');
    const table = confidenceTable(confidenceInNeeds(review, { judgements }), { language: 'en' });
    expect(table.rows[0].relevance).toBe('to be judged → the researcher: serious – mest fra andre land');
    expect(table.rows[0].computed).toMatch(/^provisionally /u);
    expect(table.rows[0].judged).toMatch(/^(?!provisionally)(?:low|very low|moderate)$/u);
    expect(table.rows[1].judged).toBe('–');
  });

  it('offer a starter that makes no proposal a judgement', () => {
    const { rows } = judgementTemplate(confidenceInNeeds(review));
    expect(rows).toHaveLength(50);
    expect(rows.every(({ concern }) => concern === '')).toBe(true);
    expect(rows.some(({ proposal }) => proposal === 'minor')).toBe(true);
  });

  it('state the rules in both languages', () => {
    expect(confidenceRules().text).toContain('tilstrekkelighet');
    expect(confidenceRules({ language: 'en' }).text).toContain('adequacy');
  });
});

describe('the tables of the design', () => {
  it('count every describing source once a row', () => {
    for (const row of designTable(design).rows) {
      const counts = ['promotes', 'hinders', 'ambivalent', 'undirected', 'absent'].map((key) =>
        Number(row[key]),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(78);
    }
  });

  it('have a column for each level, from the law to the counsellor', () => {
    const { columns } = groupGapTable(design, { language: 'en' });
    expect(columns.slice(2).map(({ label }) => label.split(' (')[0])).toEqual([
      'Law',
      'Ministry',
      'Directorate',
      'County',
      'Office',
      'Counsellor',
    ]);
    expect(groupGapTable(design, { by: 'region' }).caption).toContain('region');
  });

  it('quote what the patterns say, from documents and interviews', () => {
    const { rows } = designQuotes(design, { most: 2 });
    const of = (indicator: string) => rows.filter((row) => row.indicator === indicator);
    expect(of('V02 Medvirkning').map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
      'dokument hemmer',
      'dokument hemmer',
      'intervju hemmer',
      'intervju hemmer',
    ]);
    expect(of('V08 Trygghet').map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
      'dokument fremmer',
      'dokument fremmer',
      'intervju hemmer',
      'intervju hemmer',
    ]);
    expect(new Set(of('V08 Trygghet').map(({ source }) => source)).size).toBe(4);
    const all = designQuotes(design, { indicator: 'V08' });
    expect(all.rows.length).toBe(
      design.indicators.find(({ indicator }) => indicator.id === 'V08')!.units.length,
    );
  });
});

describe('the findings', () => {
  it('tell the planted needs and gaps in sentences with their n', () => {
    const needs = needsFindings(review, { language: 'en' });
    expect(needs.map(({ question }) => question)).toEqual(['needs', 'needs', 'needs', 'needs']);
    expect(needs[0].sentence).toMatch(/\*\*Participation\*\* \(28 of 34; 66%–92%\)/u);
    const [gap, met, promised] = designFindings(design, { language: 'en' });
    for (const name of ['Participation', 'Coherence', 'Relationship and continuity'])
      expect(gap.sentence).toContain(`**${name}**`);
    expect(met.sentence).toContain('**Mastery**');
    expect(promised.sentence).toContain('**Security**');
    expect(gap.n).toBe('34 studies; 42 interviews and 36 documents');
    expect(findingsStatement([gap], { language: 'en' }).text).toContain(`Caveat: ${gap.caveat}`);
  });

  it('say when nothing can be told from chance', () => {
    const quiet = { ...design, indicators: design.indicators.map(nothingFound) };
    const sentences = designFindings(quiet).map(({ sentence }) => sentence);
    expect(sentences[0]).toMatch(/^Ingen av de 10 indikatorene/u);
    expect(sentences[2]).toMatch(/^For ingen av de 10 indikatorene/u);
    const even = { ...review, needs: review.needs.map((need) => ({ ...need, standsOut: null })) };
    expect(needsFindings(even)[0].sentence).toMatch(/^Ingen behov er støttet av klart flere/u);
  });

  it('say what is missing, and how to code it', () => {
    expect(needsFindings(needsReview(bare))[0].sentence).toMatch(
      /^Her mangler en kodet kunnskapsoppsummering/u,
    );
    expect(designFindings(designGaps(bare), { language: 'en' })[0].sentence).toMatch(/^This material lacks/u);
  });
});

const nothingFound = (each: DesignGaps['indicators'][number]) => ({
  ...each,
  pattern: null,
  promisedNotDelivered: false,
});

describe('the figures', () => {
  it.each(['nb', 'en'] as const)('have a caption and numbers in words (%s)', (language) => {
    const figures = [
      evidenceGapMap(evidenceGaps(review), { language }),
      designDumbbell(design, { language }),
      promiseDumbbell(design, { language }),
    ];
    for (const { caption, alternative, layout } of figures) {
      expect(caption).toMatch(/\d+ (?:studier|studies|dokumenter|documents)/u);
      expect(alternative.match(/\d/gu)!.length).toBeGreaterThan(20);
      expect(JSON.stringify(layout.title)).toContain(
        language === 'nb' ? 'SYNTETISKE DATA' : 'SYNTHETIC DATA',
      );
    }
  });

  it('draw a bubble for each cell with studies, its area the number, and a cross for each without', () => {
    const gaps = evidenceGaps(review);
    const [bubbles, crosses] = evidenceGapMap(gaps).data as unknown as {
      text: string[];
      x: string[];
      marker: { size: number[] };
    }[];
    expect(bubbles.text.length + crosses.x.length).toBe(40);
    expect(crosses.x).toHaveLength(gaps.empty.length);
    const areas = bubbles.marker.size.map((size, i) => size ** 2 / Number(bubbles.text[i]));
    for (const area of areas) expect(area / areas[0]).toBeCloseTo(1, 2);
  });

  it('put the dot of a need at its share, the gaps in heavy lines on top', () => {
    const { data, layout } = designDumbbell(design);
    const [, heavy, needs] = data as unknown as { x: number[]; y: number[] }[];
    expect(heavy.x.filter((x) => x !== null)).toHaveLength(6);
    needs.x.forEach((x, i) => {
      expect(x).toBeCloseTo(design.indicators[i].need!, 5);
    });
    expect(JSON.stringify(layout)).toContain('lovet, ikke levert');
  });

  it('become a sentence where there is nothing to draw', () => {
    const figures = [
      evidenceGapMap(evidenceGaps(needsReview(bare))),
      designDumbbell(designGaps(bare)),
      promiseDumbbell(designGaps(bare)),
    ];
    for (const { data, caption } of figures) {
      expect(data).toEqual([]);
      expect(caption.length).toBeGreaterThan(40);
    }
  });
});
