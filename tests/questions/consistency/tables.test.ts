import { describe, expect, it } from 'vitest';
import { consistency } from '../../../src/questions/consistency/consistency.js';
import {
  documentConflictTable,
  documentPairTable,
} from '../../../src/questions/consistency/document.tables.js';
import { documentConflicts } from '../../../src/questions/consistency/documentConflicts.js';
import { consistencyEvidence } from '../../../src/questions/consistency/evidence.quotes.js';
import { consistencyFindings } from '../../../src/questions/consistency/findings.js';
import { opposingQuotes } from '../../../src/questions/consistency/opposing.quotes.js';
import {
  consistencyStatements,
  contradictionExample,
} from '../../../src/questions/consistency/statements.js';
import { consistencyTable } from '../../../src/questions/consistency/tables.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistency(levels);
const plain = consistency(corpusOf('s1 0-5 A B'));
const en = { language: 'en' } as const;

describe('the table of consistency', () => {
  it('holds what a reader needs to work out the index, its range, and the test', () => {
    const { name, rows, columns, caption } = consistencyTable(found, en);
    expect(name).toBe('consistency-level');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      row: 'C',
      column: 'V',
      sources: 7,
      promotes: 3,
      hinders: 3,
      ambivalent: 1,
    });
    expect(rows[0]).toMatchObject({ pairs: 16, falling: 8, rising: 0, index: 0.5, status: 'tested' });
    expect(columns.map(({ key }) => key)).not.toContain('opposingWithin');
    expect(caption).toContain('By level: ministry, directorate, office, counsellor.');
    expect(caption).toContain('p is adjusted for 1 pair that could have shown anything');
  });

  it('holds pairs within groups where the groups have no order', () => {
    const { name, rows, columns } = consistencyTable(found, { by: 'kind', ...en });
    expect(name).toBe('consistency-kind');
    // Documents 2:1, interviews 1:2 and one both, a study that hinders: across 2x2 + 1x1 + 2x1 + 1x1 = 8 of 19.
    expect(rows[0]).toMatchObject({ sources: 8, pairs: 19, opposing: 8, opposingWithin: 4, pairsWithin: 9 });
    expect(rows[0].index).toBeCloseTo(8 / 19 - 4 / 9, 12);
    expect(columns.map(({ key }) => key)).not.toContain('falling');
  });

  it('says in a sentence that there is nothing, and which attribute is not there', () => {
    expect(consistencyTable(plain, en)).toMatchObject({ rows: [] });
    expect(consistencyTable(plain, en).caption).toContain('No selection has a direction');
    expect(consistencyTable(found, { by: 'office', ...en }).rows).toEqual([]);
  });
});

describe('words on consistency', () => {
  it('work the index out with pencil and paper', () => {
    expect(contradictionExample(found, en).text).toBe(
      '**C × V**: directorate: 2 promote, 0 hinder, 0 both; office: 1 promote, 1 hinder, 0 both; counsellor: 0 promote, 2 hinder, 1 both. That makes 16 pairs of sources of different groups. In 8 of them the first promotes and the last hinders, in 0 the other way round: (8 − 0) / 16 = +0.50.',
    );
    expect(contradictionExample(consistency(levels, { by: ['kind'] }), en).text).toContain(
      '8 / 19 − 4 / 9 = −0.02',
    );
    expect(contradictionExample(plain, en).text).toContain('No pair could be tested');
  });

  it('say how many pairs were tested, and what is missing', () => {
    const texts = consistencyStatements(found, en).map(({ text }) => text);
    expect(texts[0]).toContain('Of 2 pairs, 1 is spoken of with a direction by at least 6 sources.');
    expect(texts[1]).toMatch(/^\*\*By level:\*\* 1 pair could be tested, and in 0 of them/u);
    expect(texts[2]).toMatch(/^\*\*By kind of source:\*\* /u);
    expect(consistencyStatements(plain, en)).toHaveLength(1);
  });

  it('are findings, also where nothing is found or the material lacks direction', () => {
    const findings = consistencyFindings(found, en);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    for (const { question, sentence, n, caveat } of findings) {
      expect(question).toBe('consistency');
      expect(n).toMatch(/\d+ sources?$/u);
      expect(sentence).toMatch(/\.$/u);
      expect(caveat).not.toBe('');
    }
    expect(findings[0].sentence).toMatch(/^By level no single contradiction .* can be told from chance/u);
    const [missing, ...rest] = consistencyFindings(plain, en);
    expect(rest).toEqual([]);
    expect(missing.sentence).toMatch(/^This material lacks/u);
    const [nb] = consistencyFindings(found);
    expect(nb.sentence).toMatch(/^Etter nivå kan ingen enkelt motsetning/u);
  });

  it('name the groups and count the pairs of a contradiction that stands', () => {
    const strong = {
      ...found,
      cells: [
        {
          ...found.cells[0],
          comparisons: [
            {
              ...found.cells[0].comparisons[0],
              adjusted: 0.002,
              contradiction: {
                ...found.cells[0].comparisons[0].contradiction,
                pairs: 36,
                falling: 30,
                rising: 1,
              },
            },
          ],
        },
      ],
      groupings: [found.groupings[0]],
    };
    const [{ sentence }] = consistencyFindings(strong, en);
    expect(sentence).toBe(
      'By level the sources contradict each other in 1 pair, beyond what chance gives: **C × V**: directorate +1.0 (2 sources) against counsellor −0.7 (3 sources); of 36 pairs of sources across groups 30 go this way and 1 the other.',
    );
  });
});

describe('quotes', () => {
  it('stand against each other, one promoting and one hindering, with the rule in the caption', () => {
    const { rows, caption } = opposingQuotes(found, en);
    expect(rows.map(({ direction, group, source, quote }) => [direction, group, source, quote])).toEqual([
      ['promotes', 'directorate', 'd2', 'd2 first'],
      ['hinders', 'counsellor', 'k2', 'k2 second'],
    ]);
    expect(caption).toContain('chosen by this rule and not by hand');
    expect(opposingQuotes(plain, en).rows).toEqual([]);
  });

  it('are all there behind a pair, with their direction', () => {
    const { rows, caption } = consistencyEvidence(found, en);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatchObject({ source: 'd1', direction: 'promotes', quote: 'd1 first' });
    expect(rows.at(-1)).toMatchObject({ source: 'm1', direction: '', quote: 'm1 first' });
    expect(caption).toContain('C × V: 12 selections in 9 sources.');
    expect(consistencyEvidence(found, { cell: found.cells[1], ...en }).rows).toHaveLength(1);
  });
});

describe('document against document', () => {
  it('gives for each condition the two documents, and their quotes', () => {
    const { rows } = documentConflictTable(documentConflicts(levels), en);
    expect(rows.map(({ subject, source, direction, quote }) => [subject, source, direction, quote])).toEqual([
      ['C', 'd2', 'promotes', 'd2 first'],
      ['C', 'o2', 'hinders', 'o2 first'],
    ]);
    expect(rows[0]).toMatchObject({ promoting: 2, hindering: 1, opposing: 2, pairs: 3 });
  });

  it('ranks pairs of documents, and says what chance would give', () => {
    const { rows, caption } = documentPairTable(documentConflicts(levels), en);
    expect(rows.map(({ first, second, opposing, agreeing }) => [first, second, opposing, agreeing])).toEqual([
      ['d1', 'o2', 1, 0],
      ['d2', 'o2', 1, 0],
    ]);
    expect(caption).toContain('it is 1.0 on average (p = 1.000');
  });

  it('says so where there are no documents', () => {
    const none = documentConflicts(corpusOf('s1 0-5 A B'));
    expect(documentConflictTable(none, en).caption).toContain('The material has no documents');
    expect(documentPairTable(none, en).caption).toContain('The material has no documents');
  });
});
