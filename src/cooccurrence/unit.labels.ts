import type { Language } from '../shared/language.js';
import { label } from '../words/labels.js';
import { type Counted, isWindow, windowOf } from './parseUnit.js';

/**
 * What a matrix counts, in words and in the plural, as it stands after a number in a caption.
 *
 * @example unitLabel('window:4', 'en') // 'lines with the 3 before them in the same conversation'
 */
export function unitLabel(unit: Counted, language: Language): string {
  if (unit.startsWith('group:')) {
    const attribute = label(unit.slice('group:'.length), language);
    return language === 'nb' ? `grupper av kilder etter ${attribute}` : `groups of sources by ${attribute}`;
  }
  if (isWindow(unit)) {
    const { back, forward } = windowOf(unit);
    return words[language].window(back - 1, forward);
  }
  return words[language].units[unit as keyof typeof words.nb.units];
}

const words = {
  nb: {
    units: {
      selection: 'kodede tekstutvalg',
      line: 'linjer',
      paragraph: 'avsnitt',
      sentence: 'setninger',
      source: 'kilder',
      overlap: 'par av kodinger som overlapper',
    },
    window: (before: number, after: number) => {
      const parts = [
        ...(before === 0 ? [] : [Number.isFinite(before) ? `de ${before} foran` : 'alle foran']),
        ...(after === 0 ? [] : [Number.isFinite(after) ? `de ${after} etter` : 'alle etter']),
      ];
      return parts.length === 0 ? 'linjer hver for seg' : `linjer med ${parts.join(' og ')} i samme samtale`;
    },
  },
  en: {
    units: {
      selection: 'coded selections',
      line: 'lines',
      paragraph: 'paragraphs',
      sentence: 'sentences',
      source: 'sources',
      overlap: 'overlapping pairs of codings',
    },
    window: (before: number, after: number) => {
      const parts = [
        ...(before === 0 ? [] : [Number.isFinite(before) ? `the ${before} before` : 'all before']),
        ...(after === 0 ? [] : [Number.isFinite(after) ? `the ${after} after` : 'all after']),
      ];
      return parts.length === 0
        ? 'lines by themselves'
        : `lines with ${parts.join(' and ')} them in the same conversation`;
    },
  },
} as const;
