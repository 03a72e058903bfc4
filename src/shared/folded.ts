/** A name as names are compared where case, and kinds and runs of spaces, do not make another one. */
export function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');
}
