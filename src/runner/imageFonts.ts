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
