import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/privacy/findIdentifiers.js';

const dates = (text: string) =>
  findIdentifiers(text)
    .filter(({ kind, certainty }) => kind === 'birth-date' && certainty !== 'possible')
    .map(({ text: found }) => found);

describe('dates of birth', () => {
  it.each([
    ['in words', 'Han er født femte mai 1987.', ['femte mai 1987']],
    ['with a year in words', 'født den 3. mars åttini, sa hun', ['den 3. mars åttini']],
    ['with a short year behind a hyphen', 'født tredje mars -89', ['tredje mars -89']],
    ['further on in the sentence', 'Fødselsdatoen hennes, 04/06/2006, står to steder.', ['04/06/2006']],
    ['in six digits', 'fødselsdatoen var ført inn som 120776 hos dem', ['120776']],
    ['behind a name', 'Torhild Myklebust, 19.03.01, kom med broren.', ['19.03.01']],
    ['behind a name, in six digits', 'På lista sto Vemund Rognli (230588) og to til.', ['230588']],
  ])('%s', (_, text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it('are no dates of meetings, and no day that laws begin with', () => {
    for (const text of [
      'Møte med Torhild Myklebust, 19.03.2024, på kontoret.',
      'Vemund Rognli, 230524, referat.',
      'Den som er født før 01.01.1963, får mer.',
      'mottatt 12.03.1984',
    ])
      expect([text, dates(text)]).toEqual([text, []]);
  });
});
