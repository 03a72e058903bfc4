import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withPixelSize } from '../../src/runner/pngSize.js';

/** A chunk as the standard has it: length, type, data and a check over the last two. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

it('says how many pixels make an inch, and leaves the rest as it is', () => {
  const header = chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
  const rest = Buffer.concat([
    chunk('IDAT', deflateSync(Uint8Array.from([0, 255]))),
    chunk('IEND', new Uint8Array()),
  ]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const found = Buffer.from(withPixelSize(Buffer.concat([signature, header, rest]), 300));
  // 300 dots an inch are 11,811 a metre.
  const size = Uint8Array.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  expect(found).toEqual(Buffer.concat([signature, header, chunk('pHYs', size), rest]));
});
