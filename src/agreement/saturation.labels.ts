import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted, noun } from '../words/plurals.js';
import { sentenceStart } from '../words/sentenceStart.js';
import type { Saturation } from './saturation.js';

/**
 * Whether saturation is reached, with the numbers that say so, and whether codes came later or still come, in the language of
 * the corpus.
 */
export function saturationText(found: Saturation): string {
  const { stillComing, cameAfter, reachedAfter, runLength, steps, corpus } = found;
  const answer = answerText(found);
  const { language } = corpus;
  const texts = words[language];
  if (reachedAfter === null) return answer;
  if (cameAfter === 0) return stillComing > 0 ? `${answer} ${sentenceStart(texts.open)}.` : answer;
  const later = steps.length - reachedAfter - runLength;
  const end = stillComing > 0 ? texts.stillComing(runLength, newCodes(stillComing, language)) : '';
  return `${answer} ${texts.cameAfter(counted(later, 'source', language), newCodes(cameAfter, language))}${end}.`;
}

/** `senere kom 18 nye koder`; empty where none came after the run at which saturation was reached. */
export function cameAfterLabel({ cameAfter, corpus: { language } }: Saturation): string {
  return cameAfter === 0 ? '' : words[language].later(newCodes(cameAfter, language));
}

/** What stands where a curve ends open. */
export function stillComingLabel(language: Language): string {
  return words[language].open;
}

function answerText(found: Saturation): string {
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
    open: 'kodene kommer fortsatt',
    cameAfter: (sources: string, gave: string) => `Den varte ikke: ${sources} etter det ga ${gave}`,
    stillComing: (run: number, gave: string) => `, og kodene kommer fortsatt (${gave} i de siste ${run})`,
    later: (gave: string) => `senere kom ${gave}`,
    tooFewSources: ({ baseSize, runLength, sources }: TooFew) =>
      `Metning kan ikke vurderes: det trengs ${baseSize} + ${runLength} kilder, og det er ${sources}.`,
    emptyBase: (baseSize: number) =>
      `Metning kan ikke vurderes: de første ${baseSize} kildene har ingen koder å måle mot.`,
    notReached: ({ runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Metning er ikke nådd, og kodene kommer fortsatt: de siste ${runLength} kildene ga ${gave}, ${share} av de ${baseCodes} i de første ${baseSize}; grensen er ${limit}.`,
    reached: ({ after, runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Metning er nådd ved ${after}+${runLength} kilder: de ${runLength} etter de første ${after} ga ${gave}, ${share} av de ${baseCodes} i de første ${baseSize}; grensen er ${limit}.`,
  },
  en: {
    fresh: { one: 'new', several: 'new' },
    open: 'codes still come',
    cameAfter: (sources: string, gave: string) => `It did not last: ${sources} after that gave ${gave}`,
    stillComing: (run: number, gave: string) => `, and codes still come (${gave} in the last ${run})`,
    later: (gave: string) => `later came ${gave}`,
    tooFewSources: ({ baseSize, runLength, sources }: TooFew) =>
      `Saturation cannot be judged: it takes ${baseSize} + ${runLength} sources, and there are ${sources}.`,
    emptyBase: (baseSize: number) =>
      `Saturation cannot be judged: the first ${baseSize} sources have no codes to measure against.`,
    notReached: ({ runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Saturation is not reached, and codes still come: the last ${runLength} sources gave ${gave}, ${share} of the ${baseCodes} in the first ${baseSize}; the threshold is ${limit}.`,
    reached: ({ after, runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      `Saturation is reached at ${after}+${runLength} sources: the ${runLength} after the first ${after} gave ${gave}, ${share} of the ${baseCodes} in the first ${baseSize}; the threshold is ${limit}.`,
  },
} as const;
