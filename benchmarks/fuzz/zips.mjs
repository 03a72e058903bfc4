// Archives taken apart and put together again, so that damage reaches the reader behind the unpacking.
import { crc32 } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { joined } from './bytes.mjs';

/** Seeds are unpacked once. */
const known = new WeakMap();

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<{ name: string, bytes: Uint8Array }[]>} empty for what is no ZIP
 */
export function unpacked(bytes) {
  const entries = known.get(bytes) ?? unpack(bytes);
  known.set(bytes, entries);
  return entries;
}

async function unpack(bytes) {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const entries = (await reader.getEntries()).filter((entry) => !entry.directory);
  return Promise.all(
    entries.map(async (entry) => ({
      name: entry.filename,
      bytes: await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false }),
    })),
  );
}

/** A ZIP whose entries are stored as they are: nothing is refused, two entries of one name neither. */
export function packed(entries) {
  const [locals, directory] = [[], []];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name);
    const common = [20, 0x0800, 0, 0, 0x21].flatMap(two);
    const sizes = [crc32(bytes), bytes.length, bytes.length].flatMap(four);
    const header = Uint8Array.from([
      ...four(0x04034b50),
      ...common,
      ...sizes,
      ...two(path.length),
      ...two(0),
    ]);
    locals.push(header, path, bytes);
    const rest = [path.length, 0, 0, 0, 0].flatMap(two);
    directory.push(
      Uint8Array.from([
        ...four(0x02014b50),
        ...two(20),
        ...common,
        ...sizes,
        ...rest,
        ...four(0),
        ...four(offset),
      ]),
      path,
    );
    offset += header.length + path.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = [...four(0x06054b50), ...two(0), ...two(0), ...two(entries.length), ...two(entries.length)];
  return joined(
    ...locals,
    ...directory,
    Uint8Array.from([...end, ...four(size), ...four(offset), ...two(0)]),
  );
}

function two(number) {
  return [number & 255, (number >> 8) & 255];
}

function four(number) {
  return [number & 255, (number >>> 8) & 255, (number >>> 16) & 255, number >>> 24];
}
