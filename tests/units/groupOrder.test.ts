import { describe, expect, it } from 'vitest';
import { levelOrder } from '../../src/corpus/vocabulary.js';
import { languages } from '../../src/shared/language.js';
import { inGroupOrder } from '../../src/units/groupOrder.js';
import { label } from '../../src/words/labels.js';

const turned = <Value>(values: readonly Value[]) => [...values].reverse();

describe('the order of groups', () => {
  it('is that of the study for levels: the benefit unit stands beside the office, before it', () => {
    expect(inGroupOrder(turned(levelOrder))).toEqual(levelOrder);
    expect(inGroupOrder(['office', 'counsellor', 'benefits', 'county'])).toEqual([
      ...['county', 'benefits', 'office', 'counsellor'],
    ]);
  });

  it.each(languages)('is the same by the words of the language: %s', (language) => {
    const words = levelOrder.map((level) => label(level, language));
    expect(inGroupOrder(turned(words))).toEqual(words);
  });

  it('knows what people call the benefit unit', () => {
    expect(inGroupOrder(['Veiledere', 'NAV-kontor', 'NAY', 'Fylke'])).toEqual([
      ...['Fylke', 'NAY', 'NAV-kontor', 'Veiledere'],
    ]);
  });

  it('has kinds after levels, others by alphabet after them, and those without a group last', () => {
    expect(inGroupOrder(['', 'ås', 'document', 'board', 'interview', 'office', 'board'])).toEqual([
      ...['office', 'interview', 'document', 'board', 'ås', ''],
    ]);
  });

  it('is the one that the user gave before all else', () => {
    expect(inGroupOrder(['law', 'office', 'benefits', 'board'], ['Office', ' benefits ', 'law'])).toEqual([
      ...['office', 'benefits', 'law', 'board'],
    ]);
  });
});
