import type { Source } from '../corpus/source.js';
import { shorten } from './figure.js';

/** A source on an axis or in a sentence: its id where a person can read it, else (a GUID) its name. */
export function sourceLabel(source: Source, most = 30): string {
  const { id, name } = source;
  return shorten(id.length <= 16 || name === '' ? id : name, most);
}
