import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { withGroupAttributes } from '../../src/corpus/groupAttributes.js';
import { toldProblem } from '../../src/shared/problem.js';

const provenance = { name: 'p', synthetic: true, licence: '', description: '' };

/** Three sources in the given groups, each written as the digits of its members. */
function grouped(
  groups: Readonly<Record<string, string>>,
  attributes: Readonly<Record<string, string>> = {},
) {
  const builder = new CorpusBuilder();
  for (const id of ['0', '1', '2']) builder.addSource({ id, ...(id === '0' ? { attributes } : {}) }, '');
  for (const [name, members] of Object.entries(groups))
    builder.details.addSet({
      id: name,
      name,
      description: '',
      members: [...members].map((id) => ({ target: id === 'c' ? 'code' : 'source', index: Number(id), id })),
    });
  return withGroupAttributes(builder.build('p', 'f', 't', provenance).corpus);
}
const told = (found: ReturnType<typeof grouped>) =>
  found.corpus.sources.map(({ kind, attributes }) => [kind, attributes]);

describe('groups of documents', () => {
  it('say kinds, levels and designs, by themselves or after the name of the variable', () => {
    const found = grouped({
      Intervjuer: '0',
      Dokumenter: '1',
      'Design: Kvalitativ': '2',
      Veiledere: '0',
      'Nivå = bydel': '1',
    });
    expect(told(found)).toEqual([
      ['interview', { level: 'counsellor' }],
      ['document', { level: 'bydel' }],
      ['other', { study_design: 'kvalitativ' }],
    ]);
    expect(toldProblem(found.notes[0], 'en')).toEqual({
      kind: 'group-attribute',
      where: 'Intervjuer',
      message: 'the group is read as the kind (1 source)',
    });
  });

  it('stand in a column of a table too', () => {
    const [first] = told(grouped({}, { 'Document Groups': 'Intervjuer; Runde 1' }));
    expect(first).toEqual(['interview', { 'Document Groups': 'Intervjuer; Runde 1' }]);
  });

  it('say nothing where the source has said it itself, or where groups differ', () => {
    const [first, second] = told(grouped({ Veiledere: '01', Kontor: '1' }, { Nivå: 'fylke' }));
    expect(first).toEqual(['other', { Nivå: 'fylke' }]);
    expect(second).toEqual(['other', {}]);
  });

  it('say nothing by other names, nor of sets with codes in them', () => {
    const found = grouped({ 'Runde 1': '01', Annet: '2', Intervjuer: '0c' });
    expect([told(found)[0], found.notes]).toEqual([['other', {}], []]);
  });
});
