import type { Language } from '../shared/language.js';
import { countedUnits, nounFor } from '../units/unit.labels.js';
import { countedOtherwise } from '../units/units.js';
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
      const parts = [
        ...(before === 0 ? [] : [Number.isFinite(before) ? `de ${before} foran` : 'alle foran']),
        ...(after === 0 ? [] : [Number.isFinite(after) ? `de ${after} etter` : 'alle etter']),
      ];
      return parts.length === 0
        ? `${lines} hver for seg`
        : `${lines} med ${parts.join(' og ')} i samme samtale`;
    },
  },
  en: {
    window: (lines: string, before: number, after: number) => {
      const parts = [
        ...(before === 0 ? [] : [Number.isFinite(before) ? `the ${before} before` : 'all before']),
        ...(after === 0 ? [] : [Number.isFinite(after) ? `the ${after} after` : 'all after']),
      ];
      return parts.length === 0
        ? `${lines} by themselves`
        : `${lines} with ${parts.join(' and ')} them in the same conversation`;
    },
  },
} as const;
