import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { Corpus } from '../../src/corpus/corpus.js';
import {
  type CooccurrenceFindingsOptions,
  cooccurrenceFindings,
} from '../../src/inference/cooccurrence.findings.js';
import { parseDeclaration } from '../../src/inference/declaration.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { isTested } from '../../src/inference/testedCells.js';
import { type Finding, findingsText } from '../../src/report/finding.js';
import { phraseNumbers, phraseText } from '../../src/report/phrase.js';
import { pageAlpha } from '../../src/shared/pageAlpha.js';
import { corpusOf } from '../support/corpusOf.js';
import { firstEdition } from '../support/firstEdition.js';
import { readSharedTables } from '../support/realFiles.js';
import { hasShared } from '../support/shared.js';
import { plantedPairs } from './plantedPairs.js';

type Matrix = ReturnType<typeof coOccurrence>;

function found(matrix: Matrix, options: CooccurrenceFindingsOptions = { change: false }) {
  return cooccurrenceFindings(matrix, matrixTests(matrix), options).found;
}

const said = (finding: Finding, language: 'nb' | 'en' = 'en') => phraseText(finding.sentence, language);

describe('findings on which codes go together', () => {
  it('are one for each pair that holds, with the numbers of its test, and say what speaks against it and would change it', () => {
    const corpus = plantedPairs(3).inLanguage('en');
    const matrix = coOccurrence(corpus);
    const test = matrixTests(matrix).find(({ row, column }) => row.id === 'C1' && column.id === 'V1')!;
    expect(test.adjusted).toBeLessThanOrEqual(pageAlpha('cooccurrence'));
    const [first] = found(matrix, {});
    expect(first).toMatchObject({
      key: 'cooccurrence.C1.V1',
      verdict: 'confirmatory',
      null: 'independence',
      plain: 'Where “C1” comes up, “V1” comes up more often than elsewhere.',
    });
    expect(phraseNumbers(first.sentence)).toMatchObject({
      oddsRatio: test.oddsRatio.estimate,
      lower: test.oddsRatio.lower,
      upper: test.oddsRatio.upper,
      adjusted: test.adjusted,
    });
    expect(phraseNumbers(first.n)).toEqual({ both: test.count, sources: test.sources });
    expect(phraseNumbers(first.against!)).toMatchObject({
      onlyRow: test.rowTotal - test.count,
      onlyColumn: test.columnTotal - test.count,
    });
    expect(phraseText(first.change!, 'en')).toMatch(/^Falls without \d+ particular sources/u);
    expect(found(matrix)[0].change).toBeUndefined();
  });

  it('are exploratory where offices are told, and are too few to spread errors over', () => {
    const corpus = plantedPairs(3).inLanguage('en');
    const inOffices = (of: (i: number) => string) =>
      new Corpus({
        ...corpus,
        sources: corpus.sources.map((source, i) => ({ ...source, attributes: { office: of(i) } })),
      });
    const six = found(coOccurrence(inOffices((i) => `Office ${i % 6}`)));
    expect(six[0]).toMatchObject({ key: 'cooccurrence.C1.V1', verdict: 'exploratory' });
    expect(six[0].caveat).toContain('The sources come from too few offices for it to hold.');
    expect(six.some(({ verdict }) => verdict === 'confirmatory')).toBe(false);
    const each = found(coOccurrence(inOffices((i) => `Office ${i}`)));
    expect(each[0]).toMatchObject({ key: 'cooccurrence.C1.V1', verdict: 'confirmatory' });
  });

  it('count sources in which the two never meet, by hand', () => {
    // Both in s1 and s2, never together in s2; s3 has one of them.
    const rows = 's1 0-1 A X\ns1 2-3 A\ns2 0-1 A\ns2 2-3 X\ns3 0-1 A\ns3 2-3 B Y';
    const matrix = coOccurrence(
      corpusOf(rows, { codes: 'A:condition B:condition X:indicator Y:indicator' }).inLanguage('en'),
      { unit: 'selection' },
    );
    const made = matrixTests(matrix).map((test) =>
      test.row.id === 'A' && test.column.id === 'X'
        ? {
            ...test,
            status: 'tested' as const,
            pValue: 0.0001,
            adjusted: 0.001,
            z: 4,
            expected: 1,
            variance: 1,
          }
        : test,
    );
    const [first] = cooccurrenceFindings(matrix, made, { change: false }).found;
    expect(phraseText(first.against!, 'en')).toBe(
      '**A** alone: 3 coded selections; **X** alone: 1 coded selection; both, but never together: 1 source.',
    );
    expect(phraseText(first.n, 'en')).toBe('1 coded selection in 1 source with both codes');
  });

  it('tell pairs that hold at 5 %, and not at the level of the page, as exploratory', async () => {
    const corpus = await firstEdition();
    for (const language of ['nb', 'en'] as const) {
      const matrix = coOccurrence(corpus.inLanguage(language));
      const tests = matrixTests(matrix).filter(isTested);
      const own = found(matrix);
      const keysOf = (verdict: Finding['verdict']) =>
        own.filter((each) => each.verdict === verdict).map(({ key }) => key);
      const level = pageAlpha('cooccurrence');
      const keys = (fits: (adjusted: number) => boolean) =>
        tests
          .filter(({ adjusted }) => fits(adjusted))
          .map(({ row, column }) => `cooccurrence.${row.id}.${column.id}`)
          .sort();
      expect(keysOf('confirmatory').sort()).toEqual(keys((p) => p <= level));
      expect(keysOf('exploratory').sort()).toEqual(keys((p) => p > level && p <= 0.05));
      expect(keysOf('confirmatory').length).toBeGreaterThan(4);
      for (const each of own) expect(each.caveat.length, each.key).toBeLessThan(said(each, language).length);
      const text = findingsText({ kind: 'findings', question: 'cooccurrence', language, found: own });
      expect(text).toContain(language === 'nb' ? '- Det samme gjelder: ' : '- The same holds for: ');
    }
  });

  it('say that codes meet less often, and which units have both nonetheless', async () => {
    const corpus = plantedPairs(2, { together: 0, sources: 40 }).inLanguage('nb');
    const [first] = found(coOccurrence(corpus), {});
    expect(said(first, 'nb')).toMatch(/^\*\*C1\*\* og \*\*V1\*\* står sjeldnere sammen enn om /u);
    expect(phraseText(first.against!, 'nb')).toBe('ingen, begge står aldri sammen.');
    expect(first.plain).toBe('Der «C1» nevnes, nevnes «V1» sjeldnere enn ellers.');
    expect(phraseText(first.change!, 'nb')).toMatch(/^Faller om \d+ bestemte kilder [^;]* tas bort\.$/u);
  });

  it('of another test, and of pairs that were not declared, are exploratory', () => {
    const matrix = coOccurrence(plantedPairs(3).inLanguage('en'));
    const exact = cooccurrenceFindings(matrix, matrixTests(matrix, { test: 'exact', bootstrap: 0 })).found;
    expect(exact[0]).toMatchObject({ key: 'cooccurrence.C1.V1', verdict: 'exploratory' });
    expect(exact[0].caveat).toContain('exact test finds too much');
    const declared = parseDeclaration(
      'd.json',
      JSON.stringify({ registered: '2026-01-01', cells: [['C2', 'V2']] }),
    );
    const other = cooccurrenceFindings(matrix, matrixTests(matrix, { declared }), { change: false }).found;
    expect(other[0]).toMatchObject({ key: 'cooccurrence.C1.V1', verdict: 'exploratory' });
    expect(other[0].caveat).toContain('not declared beforehand');
    // Also where none of those declared is among the cells shown.
    const part = coOccurrence(plantedPairs(3).inLanguage('en'), { rows: 'C1', columns: 'V1' });
    const options = { change: false, declared };
    const alone = cooccurrenceFindings(part, matrixTests(part, { declared }), options).found;
    expect(alone[0]).toMatchObject({ key: 'cooccurrence.C1.V1', verdict: 'exploratory' });
  });

  it('say what would have been shown where nothing is', () => {
    const corpus = plantedPairs(5, { together: 0.15, sources: 14 }).inLanguage('en');
    const own = found(coOccurrence(corpus));
    expect(own.map(({ key, verdict }) => [key, verdict])).toEqual([['cooccurrence.nothing', 'nothing']]);
    expect(said(own[0])).toMatch(
      /^None of 12 pairs of codes .* In half of them an odds ratio of [\d.]+ or more would show with 80% probability\.$/u,
    );
  });

  it('are counts where nothing can be tested, without codes of one tree', () => {
    const rows = 's1 0-1 A B\ns1 2-3 A B\ns2 0-1 A B\ns1 5-6 A C\ns2 5-6 A C\ns1 8-9 B D\ns3 0-1 A D';
    const notes = { codes: 'A D<A B C' };
    const own = found(coOccurrence(corpusOf(rows, notes).inLanguage('en')));
    expect(own.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['cooccurrence.frequent.A.B', 'description'],
      ['cooccurrence.frequent.A.C', 'description'],
    ]);
    expect(said(own[0])).toBe(
      '**A** and **B** are the pair of codes that stands together most often: 3 coded selections in 2 sources.',
    );
    expect(own[0].caveat).toContain('Left out: 1 pair of a code and its subcode');
    const overlap = found(coOccurrence(corpusOf(rows, notes).inLanguage('en'), { unit: 'overlap' }));
    expect(overlap[0].verdict).toBe('description');
  });

  it('say so where no two codes meet, or only once', () => {
    const alone = (rows: string) => said(found(coOccurrence(corpusOf(rows).inLanguage('en')))[0]);
    expect(alone('s1 0-1 A\ns2 0-1 B')).toBe('No two codes stand together in this material.');
    expect(alone('s1 0-1 A B\ns2 0-1 B')).toBe(
      'No two codes stand together more than once in this material.',
    );
  });

  it.runIf(hasShared('data/taguette_ddjethics'))('has findings of a material without families', async () => {
    const { corpus } = await readSharedTables('data/taguette_ddjethics');
    const own = found(coOccurrence(corpus.inLanguage('en')));
    expect(own.filter(({ verdict }) => verdict === 'confirmatory').map(({ key }) => key)).toContain(
      'cooccurrence.truth/facts.accuracy',
    );
    expect(own.filter(({ verdict }) => verdict === 'description')).toHaveLength(3);
    expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
  });
});
