import { describe, expect, it } from 'vitest';
import { holdsIdentifiers } from '../../src/privacy/holdsIdentifiers.js';

describe('a column that tells who somebody is', () => {
  it('holds names of people, telephone numbers or addresses of mail', () => {
    expect(holdsIdentifiers('Informant', ['Kari Nordmann', 'Wojciech W.'])).toBe(true);
    expect(holdsIdentifiers('Kontakt', ['912 34 567'])).toBe(true);
    expect(holdsIdentifiers('Kontakt', ['a.b@example.org'])).toBe(true);
    expect(holdsIdentifiers('Hvem', ['Ola', 'Per', 'X'])).toBe(true);
  });

  it('is called so, whatever it holds', () => {
    expect(holdsIdentifiers(' Fornavn', ['Wzyk'])).toBe(true);
    expect(holdsIdentifiers('participant_name', ['P1'])).toBe(true);
  });

  it('is not one of levels, offices, years and pseudonyms', () => {
    expect(holdsIdentifiers('Nivå', ['kontor', 'fylke', 'Direktorat'])).toBe(false);
    expect(holdsIdentifiers('Kontor', ['NAV Nord', 'Kontor A', 'Bergen', 'Moen', 'Oslo'])).toBe(false);
    expect(holdsIdentifiers('År', ['2023', '2024'])).toBe(false);
    expect(holdsIdentifiers('Deltaker', ['P1', 'P2'])).toBe(false);
    expect(holdsIdentifiers('Tom', [])).toBe(false);
  });
});
