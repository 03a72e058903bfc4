import { describe, expect, it } from 'vitest';
import { tableIds } from '../../../src/writers/folder/tableIds.js';
import { textPaths } from '../../../src/writers/folder/textPaths.js';

describe('ids in tables', () => {
  it('stay as they are where a table can hold them', () => {
    expect(tableIds(['C07', '007', '1E5', 'Mål og "styring"'])).toEqual([
      'C07',
      '007',
      '1E5',
      'Mål og "styring"',
    ]);
  });

  it('lose space around them, and stay apart', () => {
    expect(tableIds(['Tillit ', 'Tillit', '', ' ', 'Tillit (2)'])).toEqual([
      'Tillit (3)',
      'Tillit',
      '-',
      '- (2)',
      'Tillit (2)',
    ]);
  });
});

describe('files of texts', () => {
  it('are called after the sources', () => {
    expect(textPaths(['DOK01', 'int-2.b'])).toEqual(['texts/DOK01.txt', 'texts/int-2.b.txt']);
  });

  it('go by number where a disk could not hold the name, or not beside another', () => {
    expect(textPaths(['a/b', '../x', 'CON', 'æ', 'A', 'a', 'source-2', '.x', 'x.'])).toEqual([
      'texts/source-1.txt',
      'texts/source-2-.txt',
      'texts/source-3.txt',
      'texts/source-4.txt',
      'texts/source-5.txt',
      'texts/source-6.txt',
      'texts/source-2.txt',
      'texts/source-8.txt',
      'texts/source-9.txt',
    ]);
  });
});
