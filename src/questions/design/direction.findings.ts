import { nameIn } from '../../corpus/code.js';
import type { Finding } from '../../report/finding.js';
import { keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { inSentenceName } from '../inSentenceName.js';
import type { DesignGaps } from './designGaps.js';
import type { IndicatorDesign } from './indicatorDesign.js';
import { describingPhrase, powerPart } from './labels.js';
import { adjustedPhrase, isDestroyed, verdictPhrase } from './phrases.labels.js';

/** What is met, and what documents promote and interviews hinder, each indicator by itself. */
export function directionFindings(design: DesignGaps, n: Phrase): Finding[] {
  return [...metFindings(design, n), ...promiseFindings(design)];
}

function metFindings(design: DesignGaps, n: Phrase): Finding[] {
  const { corpus, indicators, describing } = design;
  const { language } = corpus;
  const texts = words[language];
  const found = indicators.filter(({ pattern }) => pattern === 'met');
  const tested = indicators.some(
    ({ aboveMean, balance }) => aboveMean.pValue !== null && balance.pValue !== null,
  );
  if (found.length === 0)
    return tested
      ? [
          {
            key: 'design.met',
            verdict: 'nothing',
            null: 'average',
            sentence: [texts.noneMet],
            n,
            caveat: texts.metCaveat,
          },
        ]
      : [];
  return found.map((each) => {
    const { indicator, promoted, speaking, balance } = each;
    const name = `**${nameIn(indicator, language)}**`;
    const share = measured(
      'promoted',
      promoted ?? Number.NaN,
      formatPercent(promoted ?? Number.NaN, language),
    );
    const told = phrase`${share}, ${texts.in} ${keyed('speaking', sources(speaking, 'source'))}`;
    const tail = [
      texts.balance(signed('balance', balance.value, language)),
      ...newSource(each, language),
      adjustedPhrase(balance, language),
    ];
    return {
      key: `design.met.${indicator.id}`,
      // No share of the error of the page is kept for what is met.
      verdict: 'exploratory',
      null: 'average',
      sentence: texts.met(
        name,
        told,
        tail.flatMap((part, i) => (i === 0 ? part : ['; ', ...part])),
      ),
      n,
      caveat: texts.metCaveat,
      against: (isDestroyed(design, each) ? texts.destroy : texts.hinder)(
        verdictPhrase(each, 'hinders', language),
      ),
      fold: { kind: 'design.met', short: phrase`${name} (${told})` },
      ...(describing.others > 0 ? {} : { plain: texts.plainMet(inSentenceName(indicator, language)) }),
    };
  });
}

/** Where the balance of a new source would lie; nothing with a single source. */
function newSource({ newSource: interval }: IndicatorDesign, language: keyof typeof words): Phrase[] {
  if (interval === null) return [];
  const bound = (key: 'lower' | 'upper') => signed(`newSource_${key}`, interval[key], language);
  return [words[language].newSource(bound('lower'), bound('upper'))];
}

function promiseFindings(design: DesignGaps): Finding[] {
  const { corpus, indicators } = design;
  const { language } = corpus;
  const texts = words[language];
  const n = describingPhrase(design);
  const compared = indicators.filter(({ contrast }) => contrast.pValue !== null).length;
  const found = indicators.filter(({ opposed }) => opposed);
  if (found.length === 0) {
    if (compared === 0) return [];
    const tested = measured('tested', compared, formatNumber(compared, language));
    const none = compared === 1 ? [texts.notOpposed] : texts.noneOpposed(tested);
    const sentence = phrase`${none}${couldShow(design, compared === 1)}`;
    return [
      { key: 'design.promise', verdict: 'nothing', null: 'contrast', sentence, n, caveat: texts.caveat },
    ];
  }
  return found.map((each) => {
    const { indicator, contrast } = each;
    const holds = beyondChance(contrast.adjusted, pageAlpha('promise'));
    const name = `**${nameIn(indicator, language)}**`;
    const told = balancesOf(each, language);
    const [documents, interviews] = contrast.otherwise;
    return {
      key: `design.promise.${indicator.id}`,
      verdict: holds ? 'confirmatory' : 'exploratory',
      null: 'contrast',
      sentence: texts.opposed(name, phrase`${told}; ${adjustedPhrase(contrast, language)}`),
      n,
      caveat: texts.caveat,
      against: texts.otherwise(
        keyed('documents', sources(documents, 'document')),
        keyed('interviews', sources(interviews, 'interview')),
      ),
      fold: { kind: 'design.promise', short: phrase`${name} (${told})` },
      // A mean just above 0 is no statement for who has a minute.
      ...(holds ? { plain: texts.plainPromise(inSentenceName(indicator, language)) } : {}),
    };
  });
}

function balancesOf({ contrast }: IndicatorDesign, language: keyof typeof words): Phrase {
  const [documents, interviews] = contrast.sources;
  const texts = words[language];
  return texts.balances(
    phrase`${signed('ofDocuments', contrast.documents, language)} ${texts.in} ${keyed('documents', sources(documents, 'document'))}`,
    phrase`${signed('ofInterviews', contrast.interviews, language)} ${texts.in} ${keyed('interviews', sources(interviews, 'interview'))}`,
  );
}

function signed(key: string, value: number | null, language: keyof typeof words): Phrase[number] {
  return measured(key, value ?? Number.NaN, formatSigned(value ?? Number.NaN, language, 2));
}

function couldShow({ corpus: { language }, smallest: { contrast } }: DesignGaps, one: boolean): Phrase {
  if (contrast === null) return [];
  const difference = measured('couldShow', contrast, formatNumber(contrast, language, 2));
  return words[language].couldShow(difference, powerPart(language), one);
}

type Part = Phrase[number];

const words = {
  nb: {
    in: 'i',
    met: (name: string, promoted: Phrase, tail: Phrase) =>
      phrase`${name} beskrives i gjennomsnitt klart oftere som fremmet enn som hemmet, uten et gap over gjennomsnittet: fremmes ${promoted} (${tail}).`,
    noneMet:
      'Ingen indikator med gap på eller under gjennomsnittet beskrives i gjennomsnitt klart oftere som fremmet enn som hemmet.',
    balance: (balance: Part) => phrase`balanse ${balance}`,
    newSource: (lower: Part, upper: Part) => phrase`en ny kilde ville ligge mellom ${lower} og ${upper}`,
    metCaveat: 'Det som beskrives, er ikke alltid det brukeren opplever.',
    hinder: (hinder: Phrase) => phrase`${hinder} sier at det hemmes.`,
    destroy: (hinder: Phrase) => phrase`${hinder} sier at det hemmes eller ødelegges.`,
    plainMet: (name: string) =>
      `Det er oftere slik at møtet fremmer ${name} enn at det hemmer, sier kildene.`,
    opposed: (name: string, told: Phrase) =>
      phrase`${name} beskrives i gjennomsnitt som fremmet i dokumentene og som hemmet i intervjuene: ${told}.`,
    balances: (documents: Phrase, interviews: Phrase) => phrase`balanse ${documents}, ${interviews}`,
    otherwise: (documents: Part, interviews: Part) =>
      phrase`${documents} heller mot hemmet, ${interviews} mot fremmet.`,
    noneOpposed: (compared: Part) =>
      phrase`For ingen av de ${compared} indikatorene kan det skilles fra tilfeldigheter at møtet beskrives som fremmende i dokumentene og som hemmende i intervjuene.`,
    notOpposed:
      'Bare én indikator kunne prøves; der kan det ikke skilles fra tilfeldigheter at møtet beskrives som fremmende i dokumentene og som hemmende i intervjuene.',
    couldShow: (difference: Part, power: Part, one: boolean) =>
      phrase` ${one ? 'Der' : 'For halvparten av dem'} ville en forskjell i balanse på ${difference} vist seg med ${power} sannsynlighet.`,
    caveat: 'Balansen går fra −1 (bare hemmer) til +1 (bare fremmer).',
    plainPromise: (name: string) =>
      `Dokumentene sier mest om det som gir ${name}, men intervjuene mest om det som er i veien.`,
  },
  en: {
    in: 'in',
    met: (name: string, promoted: Phrase, tail: Phrase) =>
      phrase`${name} is on average described clearly more often as promoted than as hindered, without a gap above average: promoted ${promoted} (${tail}).`,
    noneMet:
      'No indicator with a gap at or below average is on average described clearly more often as promoted than as hindered.',
    balance: (balance: Part) => phrase`balance ${balance}`,
    newSource: (lower: Part, upper: Part) => phrase`a new source would lie between ${lower} and ${upper}`,
    metCaveat: 'What is described is not always what the user experiences.',
    hinder: (hinder: Phrase) => phrase`${hinder} say that it is hindered.`,
    destroy: (hinder: Phrase) => phrase`${hinder} say that it is hindered or destroyed.`,
    plainMet: (name: string) => `It is said more often than not that the meeting promotes ${name}.`,
    opposed: (name: string, told: Phrase) =>
      phrase`${name} is on average described as promoted in the documents and as hindered in the interviews: ${told}.`,
    balances: (documents: Phrase, interviews: Phrase) => phrase`balance ${documents}, ${interviews}`,
    otherwise: (documents: Part, interviews: Part) =>
      phrase`${documents} lean towards hindered, ${interviews} towards promoted.`,
    noneOpposed: (compared: Part) =>
      phrase`For none of the ${compared} indicators can it be distinguished from chance that the meeting is described as promoting in the documents and as hindering in the interviews.`,
    notOpposed:
      'One indicator only could be tested; there it cannot be distinguished from chance that the meeting is described as promoting in the documents and as hindering in the interviews.',
    couldShow: (difference: Part, power: Part, one: boolean) =>
      phrase` ${one ? 'There' : 'In half of them'} a difference in balance of ${difference} would show with ${power} probability.`,
    caveat: 'The balance goes from −1 (hinders only) to +1 (promotes only).',
    plainPromise: (name: string) =>
      `The documents say most about what gives ${name}, but the interviews most about what is in the way.`,
  },
} as const;
