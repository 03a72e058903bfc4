import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestLine, narrowestLines, wrapLabel, wrapText } from '../../src/figures/wrapText.js';

it('breaks at spaces, and leaves a longer word whole', () => {
  expect(wrapText('Styringsdialog og tildelingsbrev', 18)).toEqual(['Styringsdialog og', 'tildelingsbrev']);
  expect(wrapText('tildelingsbrev', 4)).toEqual(['tildelingsbrev']);
  expect(wrapText('', 4)).toEqual(['']);
});

it('keeps a short id of a label with the name that it stands before', () => {
  expect(wrapLabel('C06 Porteføljestørrelse og tid', 20)).toEqual(['C06\u00a0Porteføljestørrelse', 'og tid']);
});

it('loses no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'å', ' ', 'bc') }), fc.nat(12), (text, most) => {
      const tidy = text.replace(/ +/gu, ' ').trim();
      expect(
        wrapText(tidy, most + 1)
          .join(' ')
          .replaceAll('\u00a0', ' '),
      ).toBe(tidy);
    }),
  );
});

it('finds the narrowest lines of which each label takes no more than it may', () => {
  expect(narrowestLines(['en to tre fire'], 2)).toBe(8);
  expect(wrapText('en to tre fire', 8)).toHaveLength(2);
  expect(narrowestLines(['en to tre fire'], 1)).toBe(14);
});

it('leaves markup of a label alone', () => {
  const label = 'A <span style="font-size:11px">b c</span><br>d';
  expect(wrapLabel(label, 2)).toEqual(['A <span style="font-size:11px">b c</span>', 'd']);
  expect(longestLine(wrapLabel(label, 2))).toBe(5);
});
