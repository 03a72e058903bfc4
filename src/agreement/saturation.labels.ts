import { type MeasuredNumber, measured, type Phrase, phrase, phraseText } from '../report/phrase.js';
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
  return phraseText(saturationPhrase(found), found.corpus.language);
}

/** The same, with its numbers apart from the words. */
export function saturationPhrase(found: Saturation): Phrase {
  const { stillComing, cameAfter, reachedAfter, runLength, steps, corpus } = found;
  const answer = answerPhrase(found);
  const { language } = corpus;
  const texts = words[language];
  if (reachedAfter === null) return answer;
  if (cameAfter === 0) return stillComing > 0 ? phrase`${answer} ${sentenceStart(texts.open)}.` : answer;
  const later = steps.length - reachedAfter - runLength;
  const end =
    stillComing > 0
      ? texts.stillComing(
          number('run', runLength, language),
          measured('stillComing', stillComing, newCodes(stillComing, language)),
        )
      : [];
  const came = texts.cameAfter(
    measured('later', later, counted(later, 'source', language)),
    measured('cameAfter', cameAfter, newCodes(cameAfter, language)),
  );
  return phrase`${answer} ${came}${end}.`;
}

/** `senere kom 18 nye koder`; empty where none came after the run at which saturation was reached. */
export function cameAfterLabel({ cameAfter, corpus: { language } }: Saturation): string {
  return cameAfter === 0 ? '' : words[language].later(newCodes(cameAfter, language));
}

/** What stands where a curve ends open. */
export function stillComingLabel(language: Language): string {
  return words[language].open;
}

function answerPhrase(found: Saturation): Phrase {
  const { baseSize, runLength, threshold, baseCodes, runs, reachedAfter, steps, status } = found;
  const { language } = found.corpus;
  const texts = words[language];
  if (status === 'too-few-sources')
    return texts.tooFewSources({
      baseSize: number('base', baseSize, language),
      runLength: number('run', runLength, language),
      sources: number('sources', steps.length, language),
    });
  if (status === 'empty-base') return texts.emptyBase(number('base', baseSize, language));
  const run = runs.find(({ after }) => after === reachedAfter) ?? runs[runs.length - 1];
  const outcome: Outcome = {
    runLength: number('run', runLength, language),
    baseSize: number('base', baseSize, language),
    baseCodes: number('baseCodes', baseCodes, language),
    after: number('after', run.after, language),
    gave: measured('newCodes', run.newCodes, newCodes(run.newCodes, language)),
    share: measured('share', run.share, formatPercent(run.share, language)),
    limit: measured('threshold', threshold, formatPercent(threshold, language)),
  };
  return status === 'reached' ? texts.reached(outcome) : texts.notReached(outcome);
}

/** `1 ny kode`, `12 nye koder` */
function newCodes(count: number, language: Language): string {
  const word = words[language].fresh[count === 1 ? 'one' : 'several'];
  return `${formatNumber(count, language)} ${word} ${noun(count, 'code', language)}`;
}

function number(key: string, value: number, language: Language): MeasuredNumber {
  return measured(key, value, formatNumber(value, language));
}

/** What the run gave that decides, and what it is held against. */
interface Outcome {
  readonly runLength: MeasuredNumber;
  readonly baseSize: MeasuredNumber;
  readonly baseCodes: MeasuredNumber;
  /** Sources before the run. */
  readonly after: MeasuredNumber;
  readonly gave: MeasuredNumber;
  readonly share: MeasuredNumber;
  readonly limit: MeasuredNumber;
}

interface TooFew {
  readonly baseSize: MeasuredNumber;
  readonly runLength: MeasuredNumber;
  readonly sources: MeasuredNumber;
}

const words = {
  nb: {
    fresh: { one: 'ny', several: 'nye' },
    open: 'kodene kommer fortsatt',
    cameAfter: (sources: MeasuredNumber, gave: MeasuredNumber) =>
      phrase`Den varte ikke: ${sources} etter det ga ${gave}`,
    stillComing: (run: MeasuredNumber, gave: MeasuredNumber) =>
      phrase`, og kodene kommer fortsatt (${gave} i de siste ${run})`,
    later: (gave: string) => `senere kom ${gave}`,
    tooFewSources: ({ baseSize, runLength, sources }: TooFew) =>
      phrase`Metning kan ikke vurderes: det trengs ${baseSize} + ${runLength} kilder, og det er ${sources}.`,
    emptyBase: (baseSize: MeasuredNumber) =>
      phrase`Metning kan ikke vurderes: de første ${baseSize} kildene har ingen koder å måle mot.`,
    notReached: ({ runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      phrase`Metning er ikke nådd, og kodene kommer fortsatt: de siste ${runLength} kildene ga ${gave}, ${share} av de ${baseCodes} i de første ${baseSize}; grensen er ${limit}.`,
    reached: ({ after, runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      phrase`Metning er nådd ved ${after}+${runLength} kilder: de ${runLength} etter de første ${after} ga ${gave}, ${share} av de ${baseCodes} i de første ${baseSize}; grensen er ${limit}.`,
  },
  en: {
    fresh: { one: 'new', several: 'new' },
    open: 'codes still come',
    cameAfter: (sources: MeasuredNumber, gave: MeasuredNumber) =>
      phrase`It did not last: ${sources} after that gave ${gave}`,
    stillComing: (run: MeasuredNumber, gave: MeasuredNumber) =>
      phrase`, and codes still come (${gave} in the last ${run})`,
    later: (gave: string) => `later came ${gave}`,
    tooFewSources: ({ baseSize, runLength, sources }: TooFew) =>
      phrase`Saturation cannot be judged: it takes ${baseSize} + ${runLength} sources, and there are ${sources}.`,
    emptyBase: (baseSize: MeasuredNumber) =>
      phrase`Saturation cannot be judged: the first ${baseSize} sources have no codes to measure against.`,
    notReached: ({ runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      phrase`Saturation is not reached, and codes still come: the last ${runLength} sources gave ${gave}, ${share} of the ${baseCodes} in the first ${baseSize}; the threshold is ${limit}.`,
    reached: ({ after, runLength, gave, share, baseCodes, baseSize, limit }: Outcome) =>
      phrase`Saturation is reached at ${after}+${runLength} sources: the ${runLength} after the first ${after} gave ${gave}, ${share} of the ${baseCodes} in the first ${baseSize}; the threshold is ${limit}.`,
  },
} as const;
