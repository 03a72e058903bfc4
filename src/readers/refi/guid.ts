/** A guid as this project compares it: tools write it in braces or not, in upper or lower case. */
export function normaliseGuid(written: string): string {
  const guid = written.trim();
  const bare = guid.startsWith('{') && guid.endsWith('}') ? guid.slice(1, -1) : guid;
  return bare.toLowerCase();
}
