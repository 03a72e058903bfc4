import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import type { ValueHolder } from './createdAndDestroyed.js';

/** Whose value: `individual value`; or that it is not said. */
export function holderLabel(whose: ValueHolder, language: Language): string {
  return whose === 'unsaid' ? words[language].unsaid : label(whose, language);
}

const words = {
  nb: { unsaid: 'ikke sagt hvem sin verdi' },
  en: { unsaid: 'not said whose value' },
} as const;
