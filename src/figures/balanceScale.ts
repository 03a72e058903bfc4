import type { Language } from '../shared/language.js';
import { type ColorScale, diverging } from './colorScales.js';

/** Without the dark ends, so that black text is read on every cell, in grey too; the sign is in the text. */
const light: ColorScale = diverging.slice(2, 9).map(([, color], i) => [i / 6, color] as const);

/** Colour and legend of a balance of directions: blue promotes, red hinders, white is neither. */
export function balanceScale(language: Language): Record<string, unknown> {
  const [promotes, hinders, heading] = words[language];
  return {
    colorscale: light,
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
