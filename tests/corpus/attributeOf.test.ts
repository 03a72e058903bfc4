import { describe, expect, it } from 'vitest';
import { attributeNames, attributeOf } from '../../src/corpus/attributeOf.js';
import type { Source } from '../../src/corpus/source.js';

const source = (attributes: Readonly<Record<string, string>>): Source => ({
  index: 0,
  id: 'i1',
  name: 'Intervju 1',
  kind: 'interview',
  attributes,
  text: null,
});

describe('what a source says of itself', () => {
  it('is its kind, or an attribute as it was written', () => {
    expect(attributeOf(source({ Kontor: 'Nord' }), 'kind')).toBe('interview');
    expect(attributeOf(source({ Kontor: 'Nord' }), 'Kontor')).toBe('Nord');
    expect(attributeOf(source({}), 'Kontor')).toBeUndefined();
  });

  it.each([
    [{ level: 'office' }, 'office'],
    [{ Nivå: 'Veileder' }, 'counsellor'],
    [{ NIVÅ: 'departementet' }, 'ministry'],
    [{ level: 'Styre' }, 'Styre'],
  ])('finds the level by whatever it is called: %j', (attributes, level) => {
    expect(attributeOf(source(attributes), 'level')).toBe(level);
  });

  it('finds the design of a study in English and Norwegian', () => {
    expect(attributeOf(source({ Studiedesign: 'Qualitative' }), 'study_design')).toBe('kvalitativ');
  });

  it('names what can be asked for', () => {
    expect(attributeNames([source({ Nivå: 'Lov' }), source({ Kontor: 'Nord' })])).toEqual([
      'kind',
      'Nivå',
      'Kontor',
      'level',
    ]);
  });
});
