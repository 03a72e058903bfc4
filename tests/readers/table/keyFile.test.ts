import { describe, expect, it } from 'vitest';
import type { KeyEntry } from '../../../src/privacy/pseudonymKey.js';
import { memoryFile } from '../../../src/readers/input.js';
import { keyCsv, readKey } from '../../../src/readers/table/keyFile.js';
import { problemsOf } from '../../support/problems.js';

const file = (csv: string) => memoryFile('key.csv', new TextEncoder().encode(csv));

describe('a key', () => {
  it('comes back as it was written', async () => {
    const key: KeyEntry[] = [
      { kind: 'name', original: 'Åse "Åsa" Lø, mor', pseudonym: '[person 1]' },
      { kind: 'phone', original: '+47 912 34 567', pseudonym: '[telefon 1]' },
    ];
    expect((await readKey(file(keyCsv(key)))).entries).toEqual(key);
  });

  it('has no cell that a spreadsheet runs, also when it is extended, and comes back without what made it so', async () => {
    const key: KeyEntry[] = [
      { kind: 'phone', original: '+47 912 34 567', pseudonym: '[telefon 1]' },
      { kind: 'handle', original: '@kari', pseudonym: '=1+1' },
    ];
    const csv = keyCsv(key);
    expect(csv.split(/[,\n]/u).filter((cell) => /^["=+@-]/u.test(cell))).toEqual([]);
    const before = await readKey(file(csv));
    expect(keyCsv(before.entries, before)).toBe(csv);
  });

  it('keeps the columns, their order and the signs between them that a person gave it', async () => {
    const csv = 'pseudonym;kind;original;hvem\n[person 1];name;Kari Nordmann;"søster; til Ola"\n';
    const before = await readKey(file(csv));
    const added: KeyEntry = { kind: 'phone', original: '912 34 567', pseudonym: '[telefon 1]' };
    const extended = keyCsv([...before.entries, added], before);
    expect(extended).toBe(`${csv}[telefon 1];phone;912 34 567;\n`);
  });

  it('gives no original two pseudonyms', async () => {
    const csv = 'kind,original,pseudonym\nname,Kari Nordmann,[person 1]\nname,KARI  Nordmann,[person 2]\n';
    const [{ where, message }] = await problemsOf(() => readKey(file(csv)));
    expect(where).toBe('key.csv line 3');
    expect(message).toContain('a line above gives it [person 1], this one [person 2]');
  });

  it('says everything that is wrong with it at once', async () => {
    const csv = 'kind,original,pseudonym\nnme,Kari,[person 1]\nname,,[person 2]\nname,Ola,\n';
    expect(
      (await problemsOf(() => readKey(file(csv)))).map(({ where, message }) => [where, message]),
    ).toEqual([
      [
        'key.csv line 2, column kind',
        'a kind is one of national-id, d-number, phone, email, bank-account, address, name, birth-date, case-number, number-plate, org-number, url, handle, office, place; found "nme"; did you mean "name"?',
      ],
      ['key.csv line 3', 'a line has an original and a pseudonym; one is empty'],
      ['key.csv line 4', 'a line has an original and a pseudonym; one is empty'],
    ]);
  });

  it('needs its columns', async () => {
    const [problem] = await problemsOf(() => readKey(file('navn,pseudonym\nKari,x\n')));
    expect(problem.message).toBe('a key has the columns kind, original, pseudonym; found navn, pseudonym');
  });
});
