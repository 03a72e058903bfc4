import type { Language } from '../shared/language.js';
import { note } from './annotations.js';
import { noAxes } from './axes.js';
import { baseLayout, type Figure, type Material } from './figure.js';
import { theme } from './theme.js';
import { wrapText } from './wrapText.js';

/** What stands where a figure cannot be drawn. */
export interface Instead {
  readonly name: string;
  readonly heading: string;
  /** Why there is nothing to draw. */
  readonly sentence: string;
}

/** A figure that says in a sentence why it is empty, in place of axes around nothing. */
export function sentenceFigure(
  material: Material,
  { name, heading, sentence }: Instead,
  language: Language,
): Figure {
  const lines = wrapText(sentence, 84);
  const top = material.provenance.synthetic ? 70 : 52;
  const layout = {
    ...baseLayout(material, heading, language),
    width: 640,
    height: top + 20 * lines.length + 30,
    margin: { l: 16, r: 16, t: top, b: 20 },
    ...noAxes,
    annotations: [
      note(
        lines.join('<br>'),
        { xref: 'paper', yref: 'paper', x: 0, y: 1, xanchor: 'left', yanchor: 'top', align: 'left' },
        theme.size.large,
      ),
    ],
  };
  return {
    kind: 'figure',
    name,
    data: [],
    layout,
    caption: sentence,
    // A heading may be a question.
    alternative: `${heading}${/[.?!]$/u.test(heading) ? '' : '.'} ${sentence}`,
  };
}
