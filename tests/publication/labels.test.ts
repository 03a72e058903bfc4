import { beforeAll, describe, expect, it } from 'vitest';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { plainWords } from '../../src/privacy/inVivo.js';
import { allowedItems, publishedLabels } from '../../src/publication/labels.js';
import { makePublication } from '../../src/publication/publication.js';
import { hostileLabels, theirWords } from '../support/hostileLabels.js';
import { toyPart } from '../support/toyPart.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const whole = hostileLabels();

describe('labels that are published', () => {
  it('are ids and numbers where a name is somebody’s words, also on the way to another code', () => {
    const { corpus, hidden } = publishedLabels(whole);
    expect(corpus.codes.map(({ id, name, path }) => [id, name, path])).toEqual([
      ['C07', 'C07', ['C07']],
      ['code-2', 'kode 2', ['kode 2']],
      ['C09', 'C09', ['C09']],
      ['C10', 'Tid', ['C09', 'Tid']],
    ]);
    expect([
      corpus.provenance.name,
      corpus.sources[0].attributes.level,
      corpus.sources[11].attributes.level,
    ]).toEqual(['Prosjektet', 'verdi 1', 'office']);
    expect(hidden).toHaveLength(5);
  });

  it('are those that are given, unless these are somebody’s words, too', () => {
    const { corpus } = publishedLabels(whole, { given: new Map([[0, 'Mellom stoler']]) });
    expect(corpus.code('C07').name).toBe('Mellom stoler');
    const given = new Map([[0, theirWords[1]]]);
    expect(() => publishedLabels(whole, { given })).toThrow('--allow-item');
    const allowed = allowedItems([theirWords[1]]);
    expect(publishedLabels(whole, { given, allowed }).corpus.code('C07').name).toBe(theirWords[1]);
  });

  it('are no words of theirs, however a file gives them: another case, marks, a part of a quote, or within more', () => {
    for (const name of [
      theirWords[0].toUpperCase(),
      `«${theirWords[1]}!»`,
      theirWords[0].split(' ').slice(1, 5).join(' '),
      `Bruker: ${theirWords[2].replaceAll(' ', '\u00a0')} (sitat)`,
      theirWords[3].replaceAll(' ', '_'),
      theirWords[0].replaceAll(' ', ' \u00ad'),
    ])
      expect(() => publishedLabels(whole, { given: new Map([[0, name]]) }), name).toThrow('--allow-item');
  });

  it('are what choices of an analysis are told in', () => {
    const { options } = publishedLabels(whole);
    expect(
      options({ rows: `${theirWords[0]}; Tid`, columns: 'all', row: theirWords[1], coders: 'coder:anna' }),
    ).toEqual({
      rows: 'C07; C10',
      columns: 'all',
      row: 'code-2',
      coders: 'coder:coder-1',
    });
  });

  it('leave no word of theirs in anything that is written', async () => {
    const { files, page, tables } = await makePublication(whole, { solver, makers: [toyPart] });
    expect(tables).toHaveLength(1);
    const written = [...files.values(), JSON.stringify(page.sections), JSON.stringify(page.opening)];
    for (const text of written) {
      const words = plainWords(text).join(' ');
      for (const theirs of [...theirWords, 'xhevdet'])
        expect(words).not.toContain(plainWords(theirs).join(' '));
    }
  });

  it('are refused, by their place, where they hold an identifier; item by item they are let through', async () => {
    const [first, ...others] = whole.codes;
    const named = { ...whole, codes: [{ ...first, name: 'Ring 912 34 567', nameEnglish: '' }, ...others] };
    const make = (items: readonly string[]) =>
      makePublication(named as unknown as typeof whole, { solver, makers: [toyPart], items });
    await expect(make([])).rejects.toThrow(
      /code 1 of the codebook, name: telephone number|kode 1 i kodeboken, navn/u,
    );
    await expect(make(['912 34 568'])).rejects.toThrow('--allow-item');
    expect((await make(['912 34 567'])).tables).toHaveLength(1);
  });
});
