import type { SourceText } from '../../corpus/sourceText.js';
import { firstAtLeast } from '../../shared/firstAtLeast.js';
import type { OffsetConvention } from '../offsets/conventions.js';

/** How many units a character counts, given the UTF-16 unit that begins it; the second of a pair counts nothing. */
type Weight = (unit: number, isPair: boolean) => number;

const weights: Readonly<Record<string, Weight>> = {
  'UTF-8 bytes': (unit, isPair) => (isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3),
  'code points': () => 1,
  'UTF-16 units': (_, isPair) => (isPair ? 2 : 1),
};

/**
 * Ways to count in the text of HTML without its tags. Characters that were inserted for the reader count nothing:
 * a span begins behind them and ends before them.
 */
export class HtmlOffsets {
  /** The first is Taguette's own. */
  readonly conventions: readonly OffsetConvention[];
  readonly #inserted = new WeakMap<SourceText, readonly number[]>();

  constructor() {
    this.conventions = Object.entries(weights).map(([unit, weight]) =>
      this.#convention(`${unit} of the text without tags`, weight),
    );
  }

  /** States which UTF-16 positions of a text are not in its HTML. */
  register(text: SourceText, inserted: readonly number[]): void {
    this.#inserted.set(text, inserted);
  }

  #convention(name: string, weight: Weight): OffsetConvention {
    const counted = new WeakMap<SourceText, Int32Array>();
    const countsOf = (text: SourceText) => {
      const known = counted.get(text) ?? countBefore(text.value, this.#inserted.get(text) ?? [], weight);
      counted.set(text, known);
      return known;
    };
    return {
      name,
      length: (text) => countsOf(text)[text.value.length],
      toCodePoint: (text, offset, edge) => {
        const counts = countsOf(text);
        // An offset within a character means the end of it, as Taguette itself cuts.
        let position = Math.min(firstAtLeast(counts, offset), counts.length - 1);
        if (isSecondHalf(text.value, position)) position++;
        // A span begins behind what was inserted.
        if (edge === 'start')
          while (position < text.value.length && counts[position + 1] === counts[position]) position++;
        return text.fromUtf16(position);
      },
    };
  }
}

/** Per UTF-16 position of a text how much is counted before it; one more entry for its end. */
function countBefore(value: string, inserted: readonly number[], weight: Weight): Int32Array {
  const counts = new Int32Array(value.length + 1);
  let next = 0;
  for (let i = 0; i < value.length; i++) {
    let own = 0;
    if (inserted[next] === i) next++;
    else if (!isSecondHalf(value, i)) own = weight(value.charCodeAt(i), isSecondHalf(value, i + 1));
    counts[i + 1] = counts[i] + own;
  }
  return counts;
}

function isSecondHalf(value: string, position: number): boolean {
  const unit = value.charCodeAt(position);
  if (!(unit >= 0xdc00 && unit <= 0xdfff)) return false;
  const before = value.charCodeAt(position - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
