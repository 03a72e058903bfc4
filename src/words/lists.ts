import type { Language } from '../shared/language.js';

const formats = new Map<string, Intl.ListFormat>();

function formatOf(language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  // British English has no comma before the last "and", as Norwegian has none before "og".
  const format =
    formats.get(key) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { style: 'long', type });
  formats.set(key, format);
  return format;
}

/** `K1, K2 og K3` */
export function listed(names: readonly string[], language: Language): string {
  return formatOf(language, 'conjunction').format(names);
}

/** The same of things that are no texts yet, with the words between them. */
export function listedParts<Part>(parts: readonly Part[], language: Language): (Part | string)[] {
  let next = 0;
  return formatOf(language, 'conjunction')
    .formatToParts(parts.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? parts[next++] : value));
}

/** `K1, K2 eller K3` */
export function oneOf(names: readonly string[], language: Language): string {
  return formatOf(language, 'disjunction').format(names);
}
