import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { sourceLabelIn, sourceLabels } from '../corpus/sourceLabels.js';
import { shielded } from '../shared/shielded.js';
import { shorten } from './figure.js';

/**
 * A source on an axis or in a sentence: its name (`sourceLabels`), `shielded`, cut where it is long. Where names that begin alike would be
 * cut to the same label, a number tells them apart.
 */
export function sourceLabel(corpus: Corpus, source: Source, most = 30): string {
  const label = sourceLabelIn(corpus, source);
  if (label.length <= most) return shielded(label);
  const cut = shorten(label, most);
  const alike = sourceLabels(corpus).filter((other) => shorten(other, most) === cut);
  if (alike.length < 2) return shielded(cut);
  const number = ` (${alike.indexOf(label) + 1})`;
  return shielded(`${shorten(label, most - number.length)}${number}`);
}
