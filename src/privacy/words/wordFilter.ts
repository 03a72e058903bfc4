/** A question of a set of words that is kept as a filter of bits: "no" is always right, "yes" is wrong for a few in a thousand. */
export type WordFilter = (word: string) => boolean;

const questions = 10;

/** The bits of a word in a filter of so many bits: two hashes, combined (Kirsch and Mitzenmacher 2006). */
export function hashesOf(word: string, bits: number): number[] {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = (Math.imul(b ^ code, 0x5bd1e995) + (b >>> 15)) >>> 0;
  }
  b |= 1;
  return Array.from({ length: questions }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % bits);
}

/** The filter that a text in base 64 holds, white space apart; it is read when it is first asked. */
export function wordFilter(base64: string): WordFilter {
  let bytes: Uint8Array | undefined;
  return (word) => {
    bytes ??= decoded(base64);
    const held = bytes;
    return hashesOf(word, held.length * 8).every((bit) => (held[bit >> 3] & (1 << (bit & 7))) !== 0);
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a text in base 64; neither a module of Node nor of browsers is needed. */
function decoded(base64: string): Uint8Array {
  const values = new Map([...alphabet].map((letter, value) => [letter, value]));
  const letters = base64.replace(/[\s=]+/gu, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (const letter of letters) {
    held = ((held << 6) | values.get(letter)!) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
