import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { openSets } from '../../src/notebook/openSets.js';
import { ProblemsError } from '../../src/shared/problem.js';
import { askedCorpus } from '../support/askedCorpus.js';
import { saidBy } from '../support/saidBy.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-sets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('saved sets', () => {
  it('are kept by id, and used wherever codes and sources are chosen', async () => {
    const sets = openSets(askedCorpus, at('sets.json'));
    expect([sets.names, existsSync(at('sets.json'))]).toEqual([[], false]);
    await sets.save('control', { codes: 'C1; V2' });
    await sets.save('offices', { sources: { level: 'office' }, codes: 'indicator' });
    const again = openSets(askedCorpus, at('sets.json'));
    expect(again.names).toEqual(['control', 'offices']);
    expect(again.codes('control').map(({ id }) => id)).toEqual(['C1', 'V2']);
    const part = askedCorpus.where({ source: again.sources('offices') });
    expect(part.sources.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3']);
    expect(coOccurrence(part, { rows: again.codes('control'), columns: 'V1' }).at('C1', 'V1').count).toBe(5);
    expect(JSON.parse(readFileSync(at('sets.json'), 'utf8'))).toEqual({
      sets: {
        control: { codes: ['C1', 'V2'], sources: [] },
        offices: { codes: ['V1', 'V2'], sources: ['o1', 'o2', 'o3'] },
      },
    });
    await again.remove('control');
    expect(openSets(askedCorpus, at('sets.json')).names).toEqual(['offices']);
  });

  it('are answered by name, in both languages', async () => {
    const sets = openSets(askedCorpus, at('named.json'));
    await sets.save('pilot', { sources: ({ id }) => id === 'c1' });
    expect(saidBy(() => sets.sources('pilt'))).toEqual({
      nb: 'ukjent sett «pilt»; mente du «pilot»? Sett: pilot',
      en: 'unknown set "pilt"; did you mean "pilot"? Sets: pilot',
    });
    expect(saidBy(() => sets.codes('pilot'))).toEqual({
      nb: 'settet «pilot» har ingen koder',
      en: 'the set "pilot" has no codes',
    });
    await expect(sets.save('nothing', {})).rejects.toThrow(
      'a set has a name, and at least one code or source',
    );
    await expect(sets.save('wrong', { sources: { level: 'ofice' } })).rejects.toThrow(
      'did you mean "office"?',
    );
    await expect(sets.remove('wrong')).rejects.toThrow('unknown set "wrong"');
  });

  it('leave alone a file that somebody changed', async () => {
    const sets = openSets(askedCorpus, at('changed.json'));
    await sets.save('one', { codes: 'C1' });
    const changed = readFileSync(at('changed.json'), 'utf8').replace('"C1"', '"C2"');
    writeFileSync(at('changed.json'), changed);
    const again = openSets(askedCorpus, at('changed.json'));
    expect(again.codes('one').map(({ id }) => id)).toEqual(['C2']);
    await expect(again.save('two', { codes: 'C1' })).rejects.toThrow('was changed since');
    expect([again.names, readFileSync(at('changed.json'), 'utf8')]).toEqual([['one'], changed]);
  });

  it('refuse a file of something else, and all that the material does not have, at once', () => {
    writeFileSync(at('other.json'), '[1]');
    expect(() => openSets(askedCorpus, at('other.json'))).toThrow(ProblemsError);
    writeFileSync(at('lost.json'), JSON.stringify({ sets: { a: { codes: ['C3', 'C1'], sources: ['x9'] } } }));
    try {
      openSets(askedCorpus, at('lost.json'));
      expect.unreachable();
    } catch (error) {
      const { problems, title } = (error as ProblemsError).told('nb');
      expect(title).toBe('Settene kan ikke brukes');
      expect(problems.map(({ message }) => message)).toEqual([
        'materialet har ingen kode «C3»',
        'materialet har ingen kilde «x9»',
      ]);
    }
  });
});
