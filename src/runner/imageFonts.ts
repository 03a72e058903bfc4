import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const styles = ['400.css', '400-italic.css', '600.css', '700.css'];

/**
 * @font-face rules with the font of the theme inside them, so that an image has the same letters on every machine, those of
 * Norwegian and the Sámi languages and Greek among them.
 */
export function imageFontRules(): string {
  const require = createRequire(import.meta.url);
  return styles
    .map((style) => {
      const path = require.resolve(`@fontsource/source-sans-3/${style}`);
      const source = /src: url\((\.\/files\/[^)]+\.woff2)\)[^;]*;/g;
      return readFileSync(path, 'utf8').replace(source, (_, file: string) => {
        const data = readFileSync(join(dirname(path), file)).toString('base64');
        return `src: url(data:font/woff2;base64,${data}) format('woff2');`;
      });
    })
    .join('\n');
}

/**
 * The same for a file that is kept: only the parts of the font that have letters of a text, in the weights that figures use.
 */
export function printFont(text: string): string {
  const rules = imageFontRules().match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
  return rules.filter((rule) => letters.some((letter) => covers(rule, letter))).join('\n');
}

/** Whether a rule is of the part of a font that has a letter. */
function covers(rule: string, letter: number): boolean {
  const ranges = /unicode-range:\s*([^;}]+)/u.exec(rule)?.[1] ?? '';
  return ranges.split(',').some((range) => {
    const [from, to = from] = range.trim().replace(/^U\+/u, '').split('-');
    return letter >= Number.parseInt(from, 16) && letter <= Number.parseInt(to, 16);
  });
}
