import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import type { ValueHolder } from './createdAndDestroyed.js';

/** Whose value: `individual value`; or that it is not said. */
export function holderLabel(whose: ValueHolder, language: Language): string {
  return whose === 'unsaid' ? words[language].unsaid : label(whose, language);
}

/** Headings of what is told of value that is created and destroyed. */
export const valueHeadings = {
  nb: {
    whose: 'Hvem sin verdi',
    takes: 'Kilder der den hemmes eller ødelegges',
    hinders: 'Kilder der den hemmes',
  },
  en: {
    whose: 'Whose value',
    takes: 'Sources in which it is hindered or destroyed',
    hinders: 'Sources in which it is hindered',
  },
} as const;

const words = {
  nb: { unsaid: 'ikke sagt hvem sin verdi' },
  en: { unsaid: 'not said whose value' },
} as const;
