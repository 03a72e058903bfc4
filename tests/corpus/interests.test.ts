import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/corpus/code.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { interestsOf } from '../../src/corpus/interests.js';
import { chosenInterest } from '../../src/questions/priorities/chosenInterest.js';

type Row = readonly [id: string, name: string, role?: Role | null, parentId?: string, nameEnglish?: string];

function interestsFrom(rows: readonly Row[]) {
  const builder = new CorpusBuilder();
  for (const [id, name, role, parentId, nameEnglish] of rows) {
    builder.addCode(
      {
        id,
        name,
        family: 'interest',
        role: role ?? null,
        ...(parentId === undefined ? {} : { parentId }),
        ...(nameEnglish === undefined ? {} : { nameEnglish }),
      },
      id,
    );
  }
  const provenance = { name: 'test', synthetic: true, licence: '', description: '' };
  return interestsOf(builder.build('test', 'notes', 'a test', provenance).corpus);
}
const told = (rows: readonly Row[]) =>
  interestsFrom(rows).map(({ code, name, before, after }) => [
    code?.id ?? null,
    name,
    before.map(({ id }) => id).join('+'),
    after.map(({ id }) => id).join('+'),
  ]);

describe('interests', () => {
  it('are the parents of their two sides', () => {
    expect(
      told([
        ['I', 'Hensyn'],
        ['I1', 'Kontroll', null, 'I'],
        ['I1a', 'Kontroll satt foran', 'before', 'I1'],
        ['I1b', 'Kontroll satt etter', 'after', 'I1'],
        ['I2', 'Effektivitet', null, 'I'],
        ['x', 'Vinner klart', 'before', 'I2'],
        ['y', 'Vinner så vidt', 'before', 'I2'],
        ['z', 'Må gi seg', 'after', 'I2'],
      ]),
    ).toEqual([
      ['I1', 'Kontroll', 'I1a', 'I1b'],
      ['I2', 'Effektivitet', 'x+y', 'z'],
    ]);
  });

  it('are told by name where the sides stand side by side, and take the code of that name', () => {
    expect(
      told([
        ['I', 'Hensyn'],
        ['a', 'Kontroll foran', 'before', 'I'],
        ['b', 'Etter: kontroll', 'after', 'I'],
        ['c', 'Rettssikkerhet (satt foran)', 'before', 'I'],
        ['d', 'Kontroll', null, 'I'],
        ['e', 'Effektivitet – må vike', 'after'],
      ]),
    ).toEqual([
      ['d', 'Kontroll', 'a', 'b'],
      [null, 'Rettssikkerhet', 'c', ''],
      [null, 'Effektivitet', '', 'e'],
    ]);
  });

  it('are told by name where a heading gathers one side', () => {
    expect(
      told([
        ['f', 'Foran'],
        ['f1', 'Control', 'before', 'f'],
        ['f2', 'Efficiency', 'before', 'f'],
        ['e', 'Satt etter'],
        ['e1', 'Control', 'after', 'e'],
      ]),
    ).toEqual([
      [null, 'Control', 'f1', 'e1'],
      [null, 'Efficiency', 'f2', ''],
    ]);
  });

  it('keep a name that holds a word for a side within another word, or nothing else', () => {
    expect(
      told([
        ['a', 'Etterprøvbarhet foran', 'before'],
        ['b', 'Førstelinje etter', 'after'],
        ['c', 'Etter', 'after'],
      ]),
    ).toEqual([
      [null, 'Etterprøvbarhet', 'a', ''],
      [null, 'Førstelinje', '', 'b'],
      [null, 'Etter', '', 'c'],
    ]);
  });

  it('are none in a codebook without sides', () => {
    expect(told([['I', 'Hensyn']])).toEqual([]);
  });
});

describe('the interest that is looked at closely', () => {
  const interests = interestsFrom([
    ['I1', 'Kontroll', null, undefined, 'Control'],
    ['a', 'Kontroll foran', 'before', 'I1'],
    ['I2', 'Brukerens behov', null, undefined, 'The user’s needs'],
    ['b', 'Brukerens behov foran', 'before', 'I2'],
  ]);

  it('is the user’s needs where one is called so', () => {
    expect(chosenInterest(interests)?.code?.id).toBe('I2');
    for (const name of [
      'Brukernes behov',
      'Brukarens behov',
      'behovet til brukeren',
      'User needs',
      "Clients' needs",
    ])
      expect(chosenInterest(interestsFrom([['x', `${name} foran`, 'before']]))?.name).toBe(name);
    expect(chosenInterest(interests.slice(0, 1))).toBeNull();
    expect(chosenInterest(interestsFrom([['x', 'Arbeidsgivers behov foran', 'before']]))).toBeNull();
  });

  it('is chosen by id or name, and a name that none has is refused', () => {
    expect(chosenInterest(interests, 'i1')?.name).toBe('Kontroll');
    expect(chosenInterest(interests, 'control')?.name).toBe('Kontroll');
    expect(() => chosenInterest(interests, 'Kontrol')).toThrow('did you mean "Kontroll"? Interests: I1, I2');
    expect(chosenInterest([], 'Kontroll')).toBeNull();
  });
});
