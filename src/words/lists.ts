import type { Language } from '../shared/language.js';

/** British English has no comma before the last "and", as Norwegian has none before "og". */
const formats: Readonly<Record<Language, Intl.ListFormat>> = {
  nb: new Intl.ListFormat('nb'),
  en: new Intl.ListFormat('en-GB'),
};

/** `K1, K2 og K3` */
export function listed(names: readonly string[], language: Language): string {
  return formats[language].format(names);
}

/** The same of things that are no texts yet, with the words between them. */
export function listedParts<Part>(parts: readonly Part[], language: Language): (Part | string)[] {
  let next = 0;
  return formats[language]
    .formatToParts(parts.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? parts[next++] : value));
}
