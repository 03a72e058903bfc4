import type { Language } from '../shared/language.js';
import { diverging } from './colorScales.js';

/** Colour and legend of a balance of directions: blue promotes, red hinders, white is neither. */
export function balanceScale(language: Language): Record<string, unknown> {
  const [promotes, hinders, heading] = words[language];
  return {
    colorscale: diverging,
    reversescale: true,
    zmin: -1,
    zmax: 1,
    colorbar: {
      title: { text: heading, side: 'top' },
      tickvals: [-1, 0, 1],
      ticktext: [`−1 ${hinders}`, '0', `+1 ${promotes}`],
      thickness: 14,
      outlinewidth: 0,
      len: 0.9,
    },
  };
}

const words = {
  nb: ['fremmer', 'hemmer', 'balanse'],
  en: ['promotes', 'hinders', 'balance'],
} as const;
