import { BlobReader, TextReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { expect, it } from 'vitest';
import { withoutTimes } from '../../src/writers/zipTimes.js';

async function zipAt(time: Date): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false });
  await zip.add('a.txt', new TextReader('PK\u0001\u0002 words'), { lastModDate: time });
  await zip.add('b.txt', new TextReader('more'), { lastModDate: time });
  return zip.close();
}

it('takes the times out of both lists of a ZIP file, and nothing else', async () => {
  const [one, other] = await Promise.all([zipAt(new Date(2001, 1, 1)), zipAt(new Date(2026, 5, 5))]);
  expect(one).not.toEqual(other);
  expect(withoutTimes(one)).toEqual(withoutTimes(other));
  const reader = new ZipReader(new BlobReader(new Blob([Uint8Array.from(withoutTimes(one))])));
  const entries = await reader.getEntries();
  expect(entries.map(({ filename, lastModDate }) => [filename, lastModDate.getFullYear()])).toEqual([
    ['a.txt', 1980],
    ['b.txt', 1980],
  ]);
});

it('refuses what is no such file', () => {
  expect(() => withoutTimes(new Uint8Array(40))).toThrow(TypeError);
});
