import type { Language } from '../shared/language.js';
import { label } from '../words/labels.js';
import { inSentence } from '../words/terms.js';
import { colorBar } from './heatmap.js';
import { theme } from './theme.js';

/** Colour and legend of a balance of directions: blue promotes, red hinders, white is neither. */
export function balanceScale(language: Language): Record<string, unknown> {
  return {
    colorscale: theme.scale.direction,
    reversescale: true,
    zmin: -1,
    zmax: 1,
    colorbar: colorBar(inSentence('balance', language), {
      tickvals: [-1, 0, 1],
      ticktext: [`−1 ${label('hinders', language)}`, '0', `+1 ${label('promotes', language)}`],
    }),
  };
}
