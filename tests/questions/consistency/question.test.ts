import { describe, expect, it } from 'vitest';
import { consistency } from '../../../src/questions/consistency/question.js';
import { levels } from './levels.js';

describe('the question of consistency', () => {
  const answer = consistency.answer(levels.inLanguage('en'));

  it('is told in the language of the corpus', () => {
    expect(answer.findings).toMatchObject({ question: 'consistency', language: 'en' });
    expect(answer.figures().map(({ name }) => name)).toEqual(['consistency', 'direction-overview']);
    expect([...answer.tables(), ...answer.quotes()].every(({ language }) => language === 'en')).toBe(true);
  });

  it('has a table for each grouping, of all sources and of the documents', () => {
    expect(answer.tables().map(({ name }) => name)).toEqual([
      'consistency-level',
      'consistency-kind',
      'created-and-destroyed',
      'consistency-of-documents-document_kind',
      'consistency-of-documents-level',
    ]);
    const names = [
      'opposing-quotes',
      'consistency-evidence',
      'created-and-destroyed-quotes',
      'document-conflicts',
    ];
    expect(answer.quotes().map(({ name }) => name)).toEqual(names);
  });

  it('has the tables of documents once where there are no other sources', () => {
    const documents = levels.where({ source: ({ kind }) => kind === 'document' });
    expect(
      consistency
        .answer(documents)
        .tables()
        .map(({ name }) => name),
    ).toEqual(['consistency-of-documents-level', 'consistency-of-documents-kind', 'created-and-destroyed']);
  });

  it('may show fewer rows than it has', () => {
    const [table] = consistency.tables.main(consistency.ask(levels), { most: 0 });
    expect(table.rows).toEqual([]);
  });
});
