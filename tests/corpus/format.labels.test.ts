import { expect, it } from 'vitest';
import { formatLabel, offsetLabel } from '../../src/corpus/format.labels.js';

it('names formats and offsets in Norwegian, whatever stands behind them', () => {
  expect(formatLabel('workbook', 'nb')).toBe('arbeidsbok');
  expect(formatLabel('MAXQDA coded segments (pt)', 'nb')).toBe('kodede segmenter fra MAXQDA (pt)');
  expect(offsetLabel('UTF-8 bytes of the text without tags', 'nb')).toBe('UTF-8-byte i teksten uten tagger');
  expect(offsetLabel('code points, CRLF as one', 'nb')).toBe('kodepunkter, CRLF som ett tegn');
  expect(offsetLabel('code points of the text without tags', 'en')).toBe(
    'code points of the text without tags',
  );
});
