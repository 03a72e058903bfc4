import type { Language } from '../shared/language.js';
import { countedUnits, nounFor } from '../units/unit.labels.js';
import { countedOtherwise } from '../units/units.js';
import { listed } from '../words/lists.js';
import { formatNumber } from '../words/numbers.js';
import { type Counted, isWindow, windowOf } from './parseUnit.js';

/**
 * A number of what a matrix counts, as it stands in a caption.
 *
 * @example countedLabel('window:4', 12, 'en') // '12 lines with the 3 before them in the same conversation'
 */
export function countedLabel(unit: Counted, count: number, language: Language): string {
  if (unit === 'overlap') {
    const noun = nounFor(countedOtherwise.overlap.noun, count, language);
    return `${formatNumber(count, language)} ${noun}`;
  }
  if (!isWindow(unit)) return countedUnits(unit, count, language);
  const lines = nounFor(countedOtherwise.window.noun, count, language);
  const { back, forward } = windowOf(unit);
  return `${formatNumber(count, language)} ${words[language].window(lines, back - 1, forward)}`;
}

const words = {
  nb: {
    window: (lines: string, before: number, after: number) => {
      const reach = { all: 'alle', one: 'den', some: (count: number) => `de ${count}` };
      const parts = [...reached(before, reach, 'foran'), ...reached(after, reach, 'etter')];
      return parts.length === 0
        ? `${lines} hver for seg`
        : `${lines} med ${listed(parts, 'nb')} i samme samtale`;
    },
  },
  en: {
    window: (lines: string, before: number, after: number) => {
      const reach = { all: 'all', one: 'the one', some: (count: number) => `the ${count}` };
      const parts = [...reached(before, reach, 'before'), ...reached(after, reach, 'after')];
      return parts.length === 0
        ? `${lines} by themselves`
        : `${lines} with ${listed(parts, 'en')} them in the same conversation`;
    },
  },
} as const;

/** How many lines, in words. */
interface Reach {
  readonly all: string;
  readonly one: string;
  readonly some: (count: number) => string;
}

/** `the 3 before`; nothing where a window does not reach there. */
function reached(count: number, { all, one, some }: Reach, place: string): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? one : Number.isFinite(count) ? some(count) : all} ${place}`];
}
