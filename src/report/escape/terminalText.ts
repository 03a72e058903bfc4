import { plainText } from '../../shared/shielded.js';
import { visible } from './visible.js';

/** Any text for a terminal: names are written as they are, and nothing in them is acted on. Colours of our own are added after it. */
export function terminalText(text: string): string {
  return visible(plainText(text));
}
