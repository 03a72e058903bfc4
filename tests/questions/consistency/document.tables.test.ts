import { describe, expect, it } from 'vitest';
import {
  documentConflictTable,
  documentPairTable,
} from '../../../src/questions/consistency/document.tables.js';
import { documentConflicts } from '../../../src/questions/consistency/documentConflicts.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

describe('document against document', () => {
  it('gives for each condition the two documents, and their quotes', () => {
    const { rows } = documentConflictTable(documentConflicts(levels.inLanguage('en')));
    expect(rows.map(({ subject, source, direction, quote }) => [subject, source, direction, quote])).toEqual([
      ['C', 'd2', 'promotes', 'd2 first'],
      ['C', 'o2', 'hinders', 'o2 first'],
    ]);
    expect(rows[0]).toMatchObject({ promoting: 2, hindering: 1, opposing: 2, pairs: 3 });
  });

  it('ranks pairs of documents, and says what chance would give', () => {
    const { rows, caption } = documentPairTable(documentConflicts(levels.inLanguage('en')));
    expect(rows.map(({ first, second, opposing, agreeing }) => [first, second, opposing, agreeing])).toEqual([
      ['d1', 'o2', 1, 0],
      ['d2', 'o2', 1, 0],
    ]);
    expect(caption).toContain(
      'The most opposed pair is opposed on 1 condition; when the verdicts are reassigned at random among the documents that describe each condition, the number is 1.0 on average (p = 1.000',
    );
  });

  it('says so where there are no documents', () => {
    const none = documentConflicts(corpusOf('s1 0-5 A B').inLanguage('en'));
    expect(documentConflictTable(none).caption).toContain('The material has no documents');
    expect(documentPairTable(none).caption).toContain('The material has no documents');
  });
});
