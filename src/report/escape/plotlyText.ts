import { unshielded } from '../../shared/shielded.js';

/**
 * Signs that Plotly acts on in any text: tags, entities, `%{…}` of templates, and $ of formulas where the page has MathJax. It draws an
 * entity as the character, in every text that it draws.
 */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '%': '&#37;',
  $: '&#36;',
};

/**
 * A text of a figure with its names (`shielded`) as they are: Plotly would read `<b>`, `<a href>` and `&amp;` in them.
 *
 * @example plotlyText(`<b>${shielded('A <i>')}</b>`) // '<b>A &lt;i&gt;</b>'
 */
export function plotlyText(text: string): string {
  return unshielded(text, (sign) => entities[sign] ?? sign);
}
