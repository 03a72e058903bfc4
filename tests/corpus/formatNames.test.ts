import { expect, it } from 'vitest';
import { formatLabel, offsetLabel } from '../../src/corpus/formatNames.js';
import { formats } from '../../src/readers/formats.js';
import { plainTables } from '../../src/readers/table/plainTables.js';
import { toolTables } from '../../src/readers/table/toolTables.js';

it('calls every format and kind of table by a Norwegian name', () => {
  const names = new Set([...formats, ...plainTables, ...toolTables].map(({ name }) => name));
  expect([...names].filter((name) => formatLabel(name, 'nb') === name)).toEqual([]);
  expect([...names].filter((name) => formatLabel(name, 'en') !== name)).toEqual([]);
});

it('keeps the language of the columns after the name', () => {
  expect(formatLabel('MAXQDA coded segments (pt)', 'nb')).toBe('kodede segmenter fra MAXQDA (pt)');
});

it('says what offsets count, part by part', () => {
  expect(offsetLabel('UTF-8 bytes, CRLF as one', 'nb')).toBe('UTF-8-byte, CRLF som ett tegn');
  expect(offsetLabel('UTF-8 bytes of the text without tags', 'nb')).toBe('UTF-8-byte i teksten uten tagger');
  expect(offsetLabel('code points', 'en')).toBe('code points');
});

it('names the offsets of texts without tags in Norwegian', () => {
  expect(offsetLabel('UTF-8 bytes of the text without tags', 'nb')).toBe('UTF-8-byte i teksten uten tagger');
  expect(offsetLabel('code points of the text without tags', 'en')).toBe(
    'code points of the text without tags',
  );
});
