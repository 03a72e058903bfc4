import { expect, it } from 'vitest';
import { exactPdf } from '../../src/runner/exactPdf.js';

const pdf = (text: string) => Buffer.from(text, 'latin1');

it('has the size that was asked for, cut at the right and below, and no time, byte for byte in its place', () => {
  const made = pdf("%PDF é /CreationDate (D:20261130145846+00'00') /MediaBox [0 0 239.03999 381.12] end");
  // 96 pixels are an inch, which has 72 points.
  const found = exactPdf(made, { width: 317.48, height: 506.75 });
  expect(Buffer.from(found).toString('latin1')).toBe(
    "%PDF é /CreationDate (D:19800101000000+00'00') /MediaBox [0 1.06 238.11 381.12] end",
  );
  expect(found.length).toBe(made.length);
});

it('is left as it is where there is no room for the numbers', () => {
  const made = pdf('/MediaBox [0 0 9 9]');
  expect(Buffer.from(exactPdf(made, { width: 11.11, height: 10 })).toString('latin1')).toBe(
    '/MediaBox [0 0 9 9]',
  );
});
