/** Records of a ZIP file by the bytes that they begin with, and where in them a time of four bytes stands. */
const entry = { signature: 0x02014b50, time: 12, fixed: 46, nameLength: 28, place: 42 } as const;
const local = { time: 10 } as const;
const end = { signature: 0x06054b50, length: 22, entries: 10, place: 16 } as const;
/** The first of January 1980, before which this format has no time. */
const noTime = 0x00210000;

/**
 * A ZIP file whose entries have no time of their own, so that the same content is the same file. (For libraries that write the time
 * of the day; our own writers write none.)
 *
 * @param zip of one piece, as libraries write it: not split, without a comment, of less than 4 GB
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - end.length;
  if (view.getUint32(last, true) !== end.signature) throw new TypeError('no ZIP file without a comment');
  let at = view.getUint32(last + end.place, true);
  for (let left = view.getUint16(last + end.entries, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entry.signature) throw new TypeError('no entry of a ZIP file');
    view.setUint32(at + entry.time, noTime, true);
    view.setUint32(view.getUint32(at + entry.place, true) + local.time, noTime, true);
    const lengths = [0, 2, 4].map((more) => view.getUint16(at + entry.nameLength + more, true));
    at += entry.fixed + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
