import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';
import { theme } from '../../src/figures/theme.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const home = join('figures', 'theme.ts');
/** Colours of codes in the synthetic codebook are data. */
const data = [join('synthetic', 'codebook.ts')];

const color = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgb|hsl)a?\(/iu;
const font = /\b(?:Source Sans|Open Sans|Arial|Helvetica|Verdana|(?:sans-)?serif|monospace)\b|font-family/iu;

/** Texts in a file of code: what stands between quotes, and the parts of templates. */
function textsIn(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true));
  return texts;
}

describe('the look of the figures', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = (what: RegExp, names: readonly string[]) =>
    names.flatMap((name) => {
      const code = readFileSync(join(src, name), 'utf8');
      const texts = what.test(code) ? textsIn(code) : [];
      return texts.flatMap((text) => (what.test(text) ? [`${name}: ${text}`] : []));
    });
  const elsewhere = files.filter((name) => name !== home && !data.includes(name));

  it('has its colours in the theme, and nowhere else', () => {
    expect(found(color, elsewhere)).toEqual([]);
    expect(found(color, [home]).length).toBeGreaterThan(20);
    expect(found(color, data).length).toBeGreaterThan(0);
  });

  it('has its font in the theme, and nowhere else', () => {
    expect(found(font, elsewhere)).toEqual([]);
    expect(found(font, [home]).length).toBeGreaterThan(0);
  });

  it('is refused where it stands in quotes or in a template, and not where it is a private field', () => {
    const code = [
      'class A { #add = 1 }',
      "const a = '#fff';",
      'const b = `<i style="color:#767676">$' + '{a}</i>`;',
    ].join('\n');
    expect(textsIn(code).filter((text) => color.test(text))).toEqual(['#fff', '<i style="color:#767676">']);
    expect(['rgba(0,0,0,0.5)', 'RGB(1,2,3)', '#12345678'].every((text) => color.test(text))).toBe(true);
    expect(['#12345', 'nr. #4711a', 'page.html#face-to-face'].some((text) => color.test(text))).toBe(false);
  });

  it('has scales from 0 to 1, and a share of them that begins and ends there too', () => {
    const { diverging, sequential, direction, share } = theme.scale;
    for (const scale of [diverging, sequential, direction, share]) {
      expect([scale[0][0], scale[scale.length - 1][0]]).toEqual([0, 1]);
    }
    expect(direction.map(([, each]) => each)).toEqual(diverging.slice(2, 9).map(([, each]) => each));
    expect(share.map(([, each]) => each)).toEqual(sequential.slice(1, 9).map(([, each]) => each));
  });
});
