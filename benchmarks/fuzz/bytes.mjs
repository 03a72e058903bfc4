// Damage to bytes, whatever they mean: on the disk, on the way, on purpose.

const interesting = [
  0, 1, 9, 10, 13, 0x22, 0x27, 0x2c, 0x3b, 0x3c, 0x3e, 0x26, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xf0, 0xfe, 0xff,
];

const kinds = {
  flip: (bytes, at, _length, random) => changed(bytes, at, (byte) => byte ^ (1 << random.below(8))),
  set: (bytes, at, _length, random) => changed(bytes, at, () => anyByte(random)),
  cut: (bytes, at, length) => joined(bytes.subarray(0, at), bytes.subarray(at + length)),
  end: (bytes, at) => bytes.slice(0, at),
  again: (bytes, at, length) =>
    joined(bytes.subarray(0, at + length), bytes.subarray(at, at + length), bytes.subarray(at + length)),
  insert: (bytes, at, _length, random) =>
    joined(bytes.subarray(0, at), Uint8Array.of(anyByte(random)), bytes.subarray(at)),
  number: (bytes, at, _length, random) =>
    changed(
      changed(bytes, at, () => 0xff),
      at + 1,
      () => [0, 0x7f, 0x80, 0xff][random.below(4)],
    ),
};
const names = Object.keys(kinds);

/** @param {Uint8Array} bytes are not changed */
export function mutateBytes(bytes, random) {
  const at = random.below(bytes.length + 1);
  const length = Math.min(1 + random.below(random.below(4) === 0 ? 500 : 8), bytes.length - at);
  return kinds[names[random.below(names.length)]](bytes, at, length, random);
}

export function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function anyByte(random) {
  return interesting[random.below(interesting.length)];
}

function changed(bytes, at, change) {
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = change(copy[at]);
  return copy;
}
