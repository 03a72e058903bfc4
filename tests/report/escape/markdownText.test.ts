import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText, plainOfMarkdown } from '../../../src/report/escape/markdownText.js';
import { plainText, shielded } from '../../../src/shared/shielded.js';
import { hostile } from '../../support/hostileNames.js';
import { pageOfMarkdown } from '../../support/markdownOf.js';

/** What a name is on one line: control characters are no part of it. */
const asShown = (name: string) => plainText(shielded(name)).replace(/\s+/gu, ' ');
const withoutSpans = (elements: readonly { readonly name: string }[]) =>
  elements.filter(({ name }) => name !== 'span').map(({ name }) => name);
const ofText = (text: string) =>
  text
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const places: Readonly<Record<string, (name: string) => string>> = {
  'a sentence': (name) => `Setningen er om ${name}, og mer.`,
  'bold words': (name) => `Lavest er **${name}** (3).`,
  'the start of a line': (name) => `${name}`,
  'an item of a list': (name) => `- ${name}\n- to`,
  'a heading': (name) => `# ${name}`,
  'a cell of a table': (name) => `| a | b |\n|---|---|\n| ${name} | 2 |`,
  'two places': (name) => `${name} og ${name}`,
  'slanted words': (name) => `*Figuren viser ${name} her.*`,
};

describe('a name in Markdown', () => {
  for (const [place, write] of Object.entries(places))
    it(`adds no element to ${place}, and reads as it is`, () => {
      const harmless = pageOfMarkdown(markdownText(write('Tid')));
      for (const name of hostile) {
        const page = pageOfMarkdown(markdownText(write(shielded(name))));
        expect([name, withoutSpans(page.elements)]).toEqual([name, withoutSpans(harmless.elements)]);
        expect(page.elements.flatMap(({ attributes }) => Object.keys(attributes))).toEqual([]);
        expect(ofText(page.text)).toBe(ofText(harmless.text.replaceAll('Tid', () => asShown(name))));
      }
    });

  it('is harmless whatever it is made of', () => {
    const pieces = fc.constantFrom(
      ...'<>&*_`[]()!\\|~$#@%:/.-+=\n\t "\'ab1'.split(''),
      ...hostile.slice(0, 40),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const name = parts.join('');
        fc.pre(asShown(name) !== '');
        const page = pageOfMarkdown(markdownText(`Om **${shielded(name)}**, og mer.`));
        expect(withoutSpans(page.elements)).toEqual(['p', 'strong']);
        expect(ofText(page.text)).toBe(`Om ${asShown(name)}, og mer.`);
      }),
    );
  });

  it('holds no formula for MathJax, which looks at the text of each element by itself', () => {
    for (const name of hostile) {
      const source = markdownText(shielded(name));
      expect(source.replaceAll('<span>\\$</span>', '').replaceAll('<span>\\\\</span>', '')).not.toMatch(
        /[$]/u,
      );
      expect(source).not.toMatch(/\\\\[([]|\\begin/u);
    }
  });

  it('leaves an ordinary name as it stands', () => {
    for (const name of ['Blåbærsyltetøy på Ås', 'NAV-kontor (Øst)', 'Tid, sted; rom', "O'Brien «sitat»"])
      expect(markdownText(shielded(name))).toBe(name);
  });

  it('has its own words again without Markdown', () => {
    for (const name of hostile)
      expect(plainOfMarkdown(markdownText(`**${shielded(name)}**`))).toBe(plainText(shielded(name)));
  });
});
