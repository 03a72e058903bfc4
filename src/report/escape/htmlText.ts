import { plainText } from '../../shared/shielded.js';
import { visible } from './visible.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text, safe inside HTML elements and quoted attributes; control characters are shown as signs. */
export function htmlText(text: string): string {
  return visible(plainText(text)).replace(/[&<>"']/gu, (letter) => entities[letter]);
}
