import { readFileSync } from 'node:fs';
import { root } from './brukermote.js';

/** The commands that a page tells a reader to type, in the order of the page, each as its words. */
export function commandsOf(page: string, heading?: RegExp): string[][] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const part =
    heading === undefined ? text : (text.split(/^(?=## )/mu).find((section) => heading.test(section)) ?? '');
  return [...part.matchAll(/^ *```(?:sh|bash)\n([\s\S]*?)^ *```/gmu)]
    .flatMap(([, block]) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/u, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/u));
}
