import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { tradeoffNotes } from '../../src/corpus/tradeoffNotes.js';
import { toldProblem } from '../../src/shared/problem.js';

const provenance = { name: 'p', synthetic: true, licence: '', description: '' };

describe('what is told of trade-offs by name', () => {
  const builder = new CorpusBuilder();
  const [control, trust] = ['Kontroll', 'Tillit'].map((name) =>
    builder.addCode({ id: name, name, family: 'interest' }, ''),
  );
  builder.addCode({ id: 'p', name: 'Kontroll satt foran Tillit' }, '');
  builder.addCode({ id: 'q', name: 'Tid satt foran Tillit' }, '');
  for (const name of ['satt foran', 'is associated with'])
    builder.details.addLink({
      id: name,
      name,
      direction: 'OneWay',
      color: '',
      from: { target: 'code', index: control, id: 'Kontroll' },
      to: { target: 'code', index: trust, id: 'Tillit' },
    });
  const notes = tradeoffNotes(builder.build('p', 'f', 't', provenance).corpus);

  it('is what was read, what only looks so, and what has no text to count', () => {
    expect(notes.map((note) => toldProblem(note, 'en')).map(({ kind, where }) => [kind, where])).toEqual([
      ['tradeoff-code', 'Kontroll satt foran Tillit'],
      ['tradeoff-unknown', 'Tid satt foran Tillit'],
      ['relationship-without-text', 'Kontroll – satt foran – Tillit'],
    ]);
  });

  it('says what to do, in both languages', () => {
    const [, doubtful, relation] = notes;
    expect(toldProblem(doubtful, 'en').message).toContain('"Tid" is no interest. Give the code');
    expect(toldProblem(doubtful, 'nb').message).toContain('«Tid» er ikke noe hensyn. Gi koden');
    expect(toldProblem(relation, 'nb').message).toContain('telles ikke. Kod tekststedene med en kode');
  });

  it('is nothing in a codebook without them', () => {
    const bare = new CorpusBuilder();
    bare.addCode({ id: 'a', name: 'Tid', family: 'condition' }, '');
    expect(tradeoffNotes(bare.build('p', 'f', 't', provenance).corpus)).toEqual([]);
  });
});
