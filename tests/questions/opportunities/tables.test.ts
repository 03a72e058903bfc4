import { describe, expect, it } from 'vitest';
import {
  describeConfigurations,
  necessityReport,
  sensitivityReport,
  solutionReport,
  truthTableReport,
} from '../../../src/questions/opportunities/configuration.tables.js';
import { configurationSensitivity } from '../../../src/questions/opportunities/configurationSensitivity.js';
import { configurations } from '../../../src/questions/opportunities/configurations.js';
import {
  describeOpportunities,
  opportunitiesFindings,
} from '../../../src/questions/opportunities/findings.js';
import { opportunities } from '../../../src/questions/opportunities/opportunities.js';
import {
  mentionedPairTable,
  opportunityEvidence,
  opportunityPairTable,
  opportunityTable,
} from '../../../src/questions/opportunities/tables.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels, material, rows } from './support.js';

const corpus = material(rows, levels);
const result = opportunities(corpus, { samples: 99, permutations: 999 });
const english = { language: 'en' } as const;

describe('the table of opportunities', () => {
  it('gives each condition its score, both sides, levels and ranks', () => {
    const { rows: found, columns, caption } = opportunityTable(result, english);
    expect(found[0]).toMatchObject({
      rank: 1,
      condition: 'C1',
      need: 'V1',
      weight: 75,
      score: 37.5,
      hinders: 3,
      promotes: 1,
      consistency: 75,
      levelsFor: 2,
      levelsAgainst: 1,
      total: 50,
      alone: '0–1',
    });
    expect(columns.every(({ key }) => key in found[0])).toBe(true);
    expect(caption).toContain('Without direction together with any indicator: C3.');
  });

  it('can be added up by hand, need by need', () => {
    const { rows: found, caption } = opportunityPairTable(result, { ...english, condition: 'C2' });
    expect(
      found.map(({ need, studies, hinders, promotes, score }) => [need, studies, hinders, promotes, score]),
    ).toEqual([
      ['V1', 3, 1, 0, 18.75],
      ['V2', 2, 0, 2, -25],
    ]);
    expect(caption).toContain('The sum is −6.3.');
  });

  it('leads to the quotes, those of sources that say hinders before those that say promotes', () => {
    const { rows: found, caption } = opportunityEvidence(result, english);
    expect(found.map(({ says, source, direction, level }) => [says, source, direction, level])).toEqual([
      ['hinders', 'i1', 'hinders', 'counsellor'],
      ['hinders', 'i1', 'hinders', 'counsellor'],
      ['hinders', 'i1', 'promotes', 'counsellor'],
      ['hinders', 'i2', 'hinders', 'counsellor'],
      ['hinders', 'd1', 'hinders', 'law'],
      ['promotes', 'i3', 'promotes', 'office'],
    ]);
    expect(caption).toBe('C1 × V1: 6 selections in 4 sources, the evidence for and against.');
    expect(() => opportunityEvidence(result, { condition: 'C9' })).toThrow('unknown code "C9"');
  });
});

describe('the table of what is mentioned together', () => {
  it('counts sources, with and without direction, the most needed and mentioned first', () => {
    const { rows: found, caption } = mentionedPairTable(result, english);
    expect(found.map((row) => Object.values(row))).toEqual([
      ['C1', 'V1', 3, 4, 4],
      ['C2', 'V1', 3, 2, 2],
      ['C2', 'V2', 2, 2, 2],
      ['C3', 'V1', 3, 1, 0],
      ['C1', 'V2', 2, 1, 1],
    ]);
    expect(caption).toContain('5 most mentioned of 5 pairs');
  });

  it('is what is left where the material has no direction', () => {
    const plain = opportunities(material('i1  0-10  C1 V1\ni2  0-10  C1 V1'), {
      samples: 9,
      permutations: 9,
    });
    expect(plain.ranking).toEqual([]);
    expect(mentionedPairTable(plain).rows).toMatchObject([
      { condition: 'C1', need: 'V1', sources: 2, withDirection: 0 },
    ]);
    expect(mentionedPairTable(plain, { ...english, most: 0 }).rows).toEqual([]);
    const nothing = opportunities(corpusOf('s1  0-10  A'), { samples: 9, permutations: 9 });
    expect(mentionedPairTable(nothing, english).caption).toContain('No source mentions');
  });
});

describe('the findings on opportunities', () => {
  it('say that nothing can be told from chance, and what comes first all the same', () => {
    const [first, ...others] = opportunitiesFindings(result, english);
    expect(first.sentence).toContain('None of the 2 conditions can be told from chance');
    expect(first.sentence).toContain(
      '3 of 4 sources say that it hinders (from 2 of 3 levels), 1 that it promotes',
    );
    expect(first.n).toBe('4 sources that describe the meeting, 4 studies');
    expect(first.caveat).toContain('not shown to be harmless');
    expect(others).toEqual([]);
  });

  it('name a condition that hinders more than chance gives, with its numbers', () => {
    const many = Array.from({ length: 10 }, (_, i) => `i${i}  0-10  C1 V1 minus`).join('\n');
    const firm = opportunities(material(`${many}\ns1  0-10  V1`), { samples: 99, permutations: 1024 });
    const [first] = opportunitiesFindings(firm, english);
    // 1 of 1024 ways to turn ten sources.
    expect(first.sentence).toBe(
      '**C1** hinders **V1**, a need that 100% of the studies report: 10 of 10 sources say that it hinders, 0 that it promotes (adjusted p = < 0.001).',
    );
    expect(opportunitiesFindings(firm)[0].sentence).toContain(
      'hemmer **V1**, et behov som 100\u00a0% av studiene melder',
    );
  });

  it('say what is missing, and that all needs count alike', () => {
    const bare = opportunities(corpusOf('s1  0-10  A'), { samples: 9, permutations: 9 });
    expect(opportunitiesFindings(bare, english)).toHaveLength(1);
    expect(describeOpportunities(bare, english).text).toMatch(
      /lacks codes for organisational conditions.*cannot be ranked/u,
    );
    const without = opportunities(material(rows.replace(/^ *s.*$/gmu, '')), { samples: 9, permutations: 99 });
    expect(opportunitiesFindings(without, english).at(-1)!.sentence).toContain('all indicators count alike');
  });
});

const cases = Object.entries({
  i1: ['C1', 'C1', 'V1 plus', 'V1 plus', 'V1 plus'],
  i2: ['C1', 'C2', 'C1', 'V1 plus', 'V1 plus', 'V2 plus'],
  i3: ['C2', 'C2', 'V1 minus', 'V1 minus', 'V1 minus'],
  i4: ['C2', 'C2', 'C1', 'V1 minus', 'V1 minus', 'V1 minus'],
  i5: ['C1', 'V1 plus'],
}).flatMap(([id, all]) => all.map((codes, i) => `${id}  ${i * 10}-${i * 10 + 10}  ${codes}`));
const sorted = material(cases.join('\n'));
const options = { conditions: ['C1', 'C2'] } as const;
const found = configurations(sorted, options);

describe('the tables of configurations', () => {
  it('say how cases and sets were made, and how little of the combinations they show', () => {
    const { text } = describeConfigurations(found, english);
    expect(text).toContain('4 sources are compared; 1 left out, with fewer than 3');
    expect(text).toContain('2 of 4 possible combinations');
    expect(text).toContain('The parsimonious solution is ambiguous: 2 models');
    expect(describeConfigurations(found).text).toContain(
      'Den sparsommelige løsningen er flertydig: 2 like korte',
    );
  });

  it('show the truth table with its cases', () => {
    const { rows: table } = truthTableReport(found, english);
    expect(
      table.map(({ condition1, condition2, output, cases: own }) => [condition1, condition2, output, own]),
    ).toEqual([
      [0, 1, '1', 'i3, i4'],
      [1, 0, '0', 'i1, i2'],
    ]);
    const value = truthTableReport(found, { ...english, outcome: 'value' });
    expect(value.columns.map(({ label }) => label)).toContain('VALUE');
    expect(value.name).not.toBe(truthTableReport(found).name);
  });

  it('show what is necessary, and each model term by term', () => {
    const { rows: necessary } = necessityReport(found, english);
    expect(necessary.slice(0, 4).map(({ expression }) => expression)).toEqual(['C1', '~C1', 'C2', '~C2']);
    const { rows: solutions } = solutionReport(found, english);
    expect(solutions.map(({ solution, model, term }) => `${solution} ${model} ${term}`)).toEqual([
      'conservative M1 ~C1*C2',
      'conservative M1 = ~C1*C2',
      'parsimonious M1 ~C1',
      'parsimonious M1 = ~C1 (assumes 1 combination without sources)',
      'parsimonious M2 C2',
      'parsimonious M2 = C2 (assumes 1 combination without sources)',
    ]);
  });

  it('count how often the solution stays the same', () => {
    const moved = configurationSensitivity(sorted, options);
    const { caption, rows: table } = sensitivityReport(moved, english);
    expect(caption).toContain(`${moved.filter(({ same }) => same).length - 1} of 8 variants`);
    expect(table[1]).toMatchObject({ choice: 'kind of sets', value: 'crisp' });
  });

  it('are sentences where nothing can be compared', () => {
    const none = configurations(corpusOf('s1  0-10  A'));
    expect(describeConfigurations(none, english).text).toMatch(
      /cannot be compared here\. This material lacks/u,
    );
    const few = configurations(material('i1  0-10  C1 V1 plus'));
    expect(describeConfigurations(few, english).text).toContain('At least two sources with 3 or more');
    const one = opportunities(material('i1  0-10  C1 V1 minus'), { samples: 9, permutations: 9 });
    expect(opportunitiesFindings(one, english)[0]).toMatchObject({
      n: '1 source that describes the meeting',
      sentence: expect.stringContaining('The one condition cannot be told from chance'),
    });
    const refused = { ...none, missing: [], refused: '20 conditions are too many' };
    expect(describeConfigurations(refused, english).text).toContain('given up: 20 conditions are too many');
    for (const table of [
      truthTableReport(none),
      necessityReport(none),
      solutionReport(none),
      sensitivityReport([]),
    ]) {
      expect(table.rows).toEqual([]);
      expect(table.caption).toBe('Konfigurasjoner kan ikke sammenlignes her.');
    }
  });
});
