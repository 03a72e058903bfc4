import { crc32 } from 'node:zlib';

/** A PNG begins with eight bytes and its header of 25: what is said of its size stands after them. */
const afterHeader = 33;
const metresAnInch = 0.0254;

/**
 * A PNG that says how many of its pixels make an inch (`pHYs`), so that a document places it in the size that it was drawn for.
 *
 * @see https://www.w3.org/TR/png/#11pHYs
 */
export function withPixelSize(png: Uint8Array, dotsAnInch: number): Uint8Array {
  const content = Buffer.alloc(13);
  content.write('pHYs', 0, 'latin1');
  const perMetre = Math.round(dotsAnInch / metresAnInch);
  content.writeUInt32BE(perMetre, 4);
  content.writeUInt32BE(perMetre, 8);
  content.writeUInt8(1, 12);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([png.subarray(0, afterHeader), length, content, check, png.subarray(afterHeader)]);
}
