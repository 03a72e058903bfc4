const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The same text in memory of its own. A text that was cut out of a larger one may keep the whole of that alive:
 * a name of ten letters, the whole file.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}
