import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { noun } from '../words/plurals.js';
import type { Saturation } from './saturation.js';

/** Whether saturation is reached, with the numbers that say so, in a sentence in the language of the corpus. */
export function saturationText(found: Saturation): string {
  const { baseSize, runLength, threshold, baseCodes, runs, reachedAfter, steps, status } = found;
  const { language } = found.corpus;
  const texts = words[language];
  if (status === 'too-few-sources')
    return texts.tooFewSources({ baseSize, runLength, sources: steps.length });
  if (status === 'empty-base') return texts.emptyBase(baseSize);
  const run = runs.find(({ after }) => after === reachedAfter) ?? runs[runs.length - 1];
  const outcome: Outcome = {
    runLength,
    baseSize,
    baseCodes,
    after: run.after,
    gave: newCodes(run.newCodes, language),
    share: formatPercent(run.share, language),
    limit: formatPercent(threshold, language),
  };
  return status === 'reached' ? texts.reached(outcome) : texts.notReached(outcome);
}

/** `1 ny kode`, `12 nye koder` */
function newCodes(count: number, language: Language): string {
  const word = words[language].fresh[count === 1 ? 'one' : 'several'];
  return `${formatNumber(count, language)} ${word} ${noun(count, 'code', language)}`;
}

/** What the run gave that decides, and what it is held against. */
interface Outcome {
  readonly runLength: number;
  readonly baseSize: number;
  readonly baseCodes: number;
  /** Sources before the run. */
  readonly after: number;
  readonly gave: string;
  readonly share: string;
  readonly limit: string;
}

interface TooFew {
  readonly baseSize: number;
  readonly runLength: number;
  readonly sources: number;
}

const words = {
  nb: {
    fresh: { one: 'ny', several: 'nye' },
    tooFewSources: ({ baseSize, runLength, sources }: TooFew) =>
      `Metning kan ikke vurderes: det trengs ${baseSize} + ${runLength} kilder, og det er ${sources}.`,
    emptyBase: (baseSize: number) =>
      `Metning kan ikke vurderes: de første ${baseSize} kildene har ingen koder å måle mot.`,
    notReached: ({ runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Metning er ikke nådd: de siste ${runLength} kildene ga ${gave}, ${share} av de ${baseCodes} i de første ${baseSize}; grensen er ${limit}.`,
    reached: ({ after, runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Metning er nådd ved ${after}+${runLength} kilder: de ${runLength} etter de første ${after} ga ${gave}, ${share} av de ${baseCodes} i de første ${baseSize}; grensen er ${limit}.`,
  },
  en: {
    fresh: { one: 'new', several: 'new' },
    tooFewSources: ({ baseSize, runLength, sources }: TooFew) =>
      `Saturation cannot be judged: it takes ${baseSize} + ${runLength} sources, and there are ${sources}.`,
    emptyBase: (baseSize: number) =>
      `Saturation cannot be judged: the first ${baseSize} sources have no codes to measure against.`,
    notReached: ({ runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Saturation is not reached: the last ${runLength} sources gave ${gave}, ${share} of the ${baseCodes} in the first ${baseSize}; the threshold is ${limit}.`,
    reached: ({ after, runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Saturation is reached at ${after}+${runLength} sources: the ${runLength} after the first ${after} gave ${gave}, ${share} of the ${baseCodes} in the first ${baseSize}; the threshold is ${limit}.`,
  },
} as const;
