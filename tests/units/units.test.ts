import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/shared/language.js';
import { incidence } from '../../src/units/incidence.js';
import {
  attributeOf,
  countedThings,
  defaultUnit,
  isUnitKind,
  unitKinds,
  unitRecord,
  units,
} from '../../src/units/units.js';
import { corpusOf } from '../support/corpusOf.js';

describe('the units of analysis', () => {
  it('have words in every language', () => {
    for (const { thing } of countedThings)
      for (const language of languages)
        for (const word of [...thing.noun[language], thing.help[language]]) expect(word).toMatch(/\S/u);
  });

  it('are what the documentation says, row by row', () => {
    const lines = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8').split('\n');
    const expectation = { source: 'within sources', corpus: 'over the corpus' };
    const rows = countedThings.map(({ typed, thing: { help, stratum } }) => {
      const names = typed.map((text) => `\`${text}\``).join(', ');
      const tested = stratum === null ? ['no', 'no'] : [expectation[stratum], 'yes'];
      return `| ${[names, help.en, ...tested].join(' | ')} |`;
    });
    // What is missing there can be pasted from here.
    expect(rows.filter((row) => !lines.includes(row))).toEqual([]);
  });

  it('lie on the material that says it has them, and on no other', () => {
    const quotes = corpusOf('s1 "a quote" A');
    const texts = corpusOf('s1 0-3 A', { texts: { s1: 'Hei. Ja.' } });
    const lines = corpusOf('s1 L1 A');
    for (const corpus of [quotes, texts, lines])
      for (const unit of unitKinds) {
        const count = () => incidence(corpus, { unit });
        if (units[unit].place.isIn(corpus)) expect(count().unitCount).toBeGreaterThan(0);
        else expect(count).toThrow(`the unit ${unit} needs`);
      }
  });

  it('are known by name, groups by their attribute', () => {
    expect(['line', 'group:level'].every(isUnitKind)).toBe(true);
    expect(['lines', 'group:', 'overlap', 'window:4', 'toString'].some(isUnitKind)).toBe(false);
    expect(attributeOf('group:kind of office')).toBe('kind of office');
    expect(attributeOf('source')).toBeNull();
    expect(unitRecord('group:level').stratum).toBe('corpus');
  });

  it('are lines where nobody asks for another and the material is a table of lines', () => {
    expect(defaultUnit(corpusOf('s1 L1 A'))).toBe('line');
    expect(defaultUnit(corpusOf('s1 0-3 A', { texts: { s1: 'Hei.' } }))).toBe('selection');
  });
});
