import { expect, it } from 'vitest';
import { plotlyText } from '../../../src/report/escape/plotlyText.js';
import { plainText, shielded } from '../../../src/shared/shielded.js';
import { hostile } from '../../support/hostileNames.js';

/** Plotly's own reading of entities. */
const read = (text: string) =>
  text.replace(
    /&(?:lt|gt|amp|#37|#36);/gu,
    (found) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#37;': '%', '&#36;': '$' })[found]!,
  );

it('a name in a figure has no tag, template or formula, and reads as it is', () => {
  for (const name of hostile) {
    const text = plotlyText(`<b>${shielded(name)}</b><br>`);
    const inside = text.slice('<b>'.length, -'</b><br>'.length);
    expect(inside).not.toMatch(/[<>%$\n\r]/u);
    expect(read(inside)).toBe(plainText(shielded(name)));
  }
});

it('our own markup stays', () => {
  expect(plotlyText('<b>%{x}</b>')).toBe('<b>%{x}</b>');
});
