import { expect, it } from 'vitest';
import { htmlText } from '../../../src/report/escape/htmlText.js';
import { visible } from '../../../src/report/escape/visible.js';
import { shielded } from '../../../src/shared/shielded.js';
import { hostile } from '../../support/hostileNames.js';
import { pageOfHtml } from '../../support/markdownOf.js';

it('any text in an element or an attribute is that text, shielded or not', () => {
  for (const name of hostile.filter((each) => !/[\ufdd0\uffff\ud83d]/u.test(each)))
    for (const text of [name, shielded(name)]) {
      const { elements, text: read } = pageOfHtml(`<td title="${htmlText(text)}">${htmlText(text)}</td>`);
      expect(elements.map((element) => element.name)).toEqual(['td']);
      expect(Object.keys(elements[0].attributes)).toEqual(['title']);
      if (text === name) expect(read).toBe(visible(name));
    }
});
