import type { Bilingual } from '../../shared/language.js';

/** The parts that names of conventions are made of. */
const parts: readonly (readonly [en: string, nb: string])[] = [
  ['code points', 'kodepunkter'],
  ['UTF-16 units', 'UTF-16-enheter'],
  ['UTF-8 bytes', 'byte i UTF-8'],
  [', CRLF as one', ', CRLF som ett'],
  [', BOM counted', ', BOM regnet med'],
  [', byte order mark not counted', ', BOM ikke regnet med'],
  [' of the text without tags', ' i teksten uten tagger'],
];

/** What a convention is called in messages: its name is English. */
export function conventionName(name: string): Bilingual {
  return { nb: parts.reduce((told, [en, nb]) => told.replace(en, nb), name), en: name };
}
