/** Where FNV-1a of 32 bits starts. */
export const fnv1aStart = 0x811c9dc5;

/** FNV-1a of the UTF-16 units of a text: 32 bits. */
export function fnv1a(text: string, start: number = fnv1aStart): number {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result, so that near texts lie far apart. */
export function mixed(value: number): number {
  let result = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  result = Math.imul(result ^ (result >>> 13), 0xc2b2ae35);
  return result ^ (result >>> 16);
}
