import type { Language } from '../shared/language.js';

export { formatLabel } from '../shared/formatNames.js';

/** Norwegian words for what offsets count, by the parts of an English name. */
const offsets: Readonly<Record<string, string>> = {
  none: 'ingen',
  characters: 'tegn',
  'the last included': 'med det siste',
  'numbers of unknown unit': 'tall i ukjent enhet',
  'code points': 'kodepunkter',
  'UTF-16 units': 'UTF-16-enheter',
  'UTF-8 bytes': 'UTF-8-byte',
  'CRLF as one': 'CRLF som ett tegn',
  'BOM counted': 'BOM telt med',
  'byte order mark not counted': 'BOM ikke telt med',
};

/** What offsets count, such as `code points, CRLF as one`. */
export function offsetLabel(convention: string, language: Language): string {
  if (language !== 'nb') return convention;
  const word = (part: string) => (Object.hasOwn(offsets, part) ? offsets[part] : part);
  const untagged = ' of the text without tags';
  return convention
    .split(', ')
    .map((part) =>
      part.endsWith(untagged) ? `${word(part.slice(0, -untagged.length))} i teksten uten tagger` : word(part),
    )
    .join(', ');
}
