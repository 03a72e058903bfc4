import { describe, expect, it } from 'vitest';
import { countedLabel } from '../../src/cooccurrence/unit.labels.js';

describe('a number of what a matrix counts', () => {
  it('reads in both languages, for one and for several', () => {
    expect(countedLabel('paragraph', 2, 'nb')).toBe('2 avsnitt');
    expect(countedLabel('selection', 2, 'nb')).toBe('2 kodede tekstutdrag');
    expect(countedLabel('selection', 1, 'en')).toBe('1 coded selection');
    expect(countedLabel('group:level', 1, 'en')).toBe('1 group of sources by level');
    expect(countedLabel('group:level', 3, 'nb')).toBe('3 grupper av kilder etter nivå');
    expect(countedLabel('overlap', 2, 'en')).toBe('2 overlapping pairs of codings');
  });

  it('says how far a window reaches', () => {
    expect(countedLabel('window:4', 9, 'en')).toBe('9 lines with the 3 before them in the same conversation');
    expect(countedLabel('window:all+2', 9, 'nb')).toBe(
      '9 linjer med alle foran og de 2 etter i samme samtale',
    );
    expect(countedLabel('window:2+1', 9, 'nb')).toBe('9 linjer med den foran og den etter i samme samtale');
    expect(countedLabel('window:2', 9, 'en')).toBe(
      '9 lines with the one before them in the same conversation',
    );
    expect(countedLabel('window:1', 9, 'en')).toBe('9 lines by themselves');
  });
});
