import { nameIn } from '../../corpus/code.js';
import type { Finding } from '../../report/finding.js';
import { listedPhrases, type Phrase, phrase, sources } from '../../report/phrase.js';
import { defaults } from '../../shared/defaults.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { missingStatement } from '../missing.statements.js';
import type { DesignGaps } from './designGaps.js';
import type { IndicatorDesign } from './indicatorDesign.js';
import { describingPhrase, studiesText } from './labels.js';

/**
 * Whether the meeting is designed for what jobseekers need, in a few plain sentences: the gaps, what is met, and what is
 * described as promoting in the documents and as hindering in the interviews.
 */
export function designFindings(design: DesignGaps): Finding[] {
  const { language } = design.corpus;
  const tested = design.indicators.filter(({ aboveMean }) => aboveMean.pValue !== null).length;
  const compared = design.indicators.filter(({ contrast }) => contrast.pValue !== null).length;
  const n = phrase`${studiesText(design)}; ${describingPhrase(design)}`;
  return [
    ...(design.missing.length > 0
      ? [
          {
            key: 'design.lacking',
            verdict: 'lacking' as const,
            null: null,
            sentence: [missingStatement(design.missing, design.corpus).text],
            n,
            caveat: words[language].missingCaveat,
          },
        ]
      : []),
    ...(tested > 0 ? [gapsFinding(design, tested, n), metFinding(design, n)] : []),
    ...(compared > 0 ? [contrastFinding(design, compared)] : []),
  ];
}

function gapsFinding(design: DesignGaps, tested: number, n: Phrase): Finding {
  const { language } = design.corpus;
  const texts = words[language];
  const points = (share: number | undefined) => formatNumber((share ?? Number.NaN) * 100, language);
  const gaps = listOf(
    design,
    ({ pattern }) => pattern === 'gap',
    ({ gap, gapInterval }) => [
      texts.gap({
        gap: formatSigned((gap ?? Number.NaN) * 100, language, 0),
        lower: points(gapInterval?.lower),
        upper: points(gapInterval?.upper),
      }),
    ],
  );
  return {
    key: 'design.gap',
    verdict: gaps === null ? 'nothing' : 'exploratory',
    null: 'averageItem',
    sentence:
      gaps === null
        ? [texts.noGaps(formatNumber(tested, language)), ...couldShow(design, 'gap')]
        : texts.gaps(gaps),
    n,
    caveat: texts.gapCaveat(formatPercent(design.confidence, language)),
  };
}

function metFinding(design: DesignGaps, n: Phrase): Finding {
  const { language } = design.corpus;
  const texts = words[language];
  const met = listOf(
    design,
    ({ pattern }) => pattern === 'met',
    ({ promoted, speaking }) =>
      texts.promoted(formatPercent(promoted ?? Number.NaN, language), phrase`${sources(speaking, 'source')}`),
  );
  return {
    key: 'design.met',
    verdict: met === null ? 'nothing' : 'exploratory',
    null: 'average',
    sentence: met === null ? [texts.noneMet] : texts.met(met),
    n,
    caveat: texts.metCaveat,
  };
}

function contrastFinding(design: DesignGaps, compared: number): Finding {
  const { language } = design.corpus;
  const texts = words[language];
  const signed = (balance: number | null) => formatSigned(balance ?? Number.NaN, language, 2);
  const opposed = listOf(
    design,
    (each) => each.opposed,
    ({ contrast }) => {
      const [documents, interviews] = contrast.sources;
      const told = texts.contrast({
        documents: signed(contrast.documents),
        ofDocuments: phrase`${sources(documents, 'document')}`,
        interviews: signed(contrast.interviews),
        ofInterviews: phrase`${sources(interviews, 'interview')}`,
      });
      // The balance of one or two sources would tell what they say.
      return phrase`${{ told, restOn: contrast.sources, instead: termsIn(language).fewSources }}`;
    },
  );
  return {
    key: 'design.promise',
    verdict: opposed === null ? 'nothing' : 'exploratory',
    null: 'contrast',
    sentence:
      opposed === null
        ? [texts.noneOpposed(formatNumber(compared, language)), ...couldShow(design, 'contrast')]
        : texts.opposed(opposed),
    n: describingPhrase(design),
    caveat: texts.contrastCaveat,
  };
}

/** What the material would have shown; nothing where that is not known. */
function couldShow({ corpus, smallest }: DesignGaps, what: keyof DesignGaps['smallest']): string[] {
  const { language } = corpus;
  const value = smallest[what];
  if (value === null) return [];
  const shown = what === 'gap' ? formatNumber(value * 100, language) : formatNumber(value, language, 2);
  return [` ${words[language].couldShow[what](shown, formatPercent(defaults.power, language))}`];
}

/** The indicators of a pattern, each with what is said of it in brackets; null where there is none. */
function listOf(
  { corpus, indicators }: DesignGaps,
  wanted: (each: IndicatorDesign) => boolean,
  describe: (each: IndicatorDesign) => Phrase,
): Phrase | null {
  const found = indicators.filter(wanted);
  if (found.length === 0) return null;
  const items = found.map(
    (each) => phrase`**${nameIn(each.indicator, corpus.language)}** (${describe(each)})`,
  );
  return listedPhrases(items, corpus.language);
}

/** A gap in percentage points. */
interface Points {
  readonly gap: string;
  readonly lower: string;
  readonly upper: string;
}

/** The balance of each kind, and in how many sources. */
interface Balances {
  readonly documents: string;
  readonly ofDocuments: Phrase;
  readonly interviews: string;
  readonly ofInterviews: Phrase;
}

const words = {
  nb: {
    gaps: (list: Phrase) =>
      phrase`Avstanden mellom det jobbsøkere trenger og det møtet beskrives å fremme, er klart større enn gjennomsnittet for ${list}.`,
    gap: ({ gap, lower, upper }: Points) => `${gap} prosentpoeng, ${lower} til ${upper}`,
    noGaps: (tested: string) =>
      `Ingen av de ${tested} indikatorene har et gap mellom behov og møte som kan skilles fra gjennomsnittet av gapene.`,
    couldShow: {
      gap: (points: string, power: string) =>
        `For halvparten av dem ville et gap på ${points} prosentpoeng over gjennomsnittet vist seg med ${power} sannsynlighet.`,
      contrast: (difference: string, power: string) =>
        `For halvparten av dem ville en forskjell i balanse på ${difference} vist seg med ${power} sannsynlighet.`,
    },
    gapCaveat: (confidence: string) =>
      `I parentes: gapet med ${confidence}-intervall. Det sammenligner en andel av studier med en andel i beskrivelser, så det er rekkefølgen som teller; kilder som tier om en indikator, er ikke med.`,
    met: (list: Phrase) =>
      phrase`Møtet beskrives klart oftere som fremmende enn som hemmende, uten et gap over gjennomsnittet, for ${list}.`,
    noneMet:
      'For ingen indikator med gap på eller under gjennomsnittet beskrives møtet klart oftere som fremmende enn som hemmende.',
    promoted: (share: string, speaking: Phrase) => phrase`fremmes ${share}, i ${speaking}`,
    metCaveat: 'Det som fremmes i beskrivelser, er ikke nødvendigvis det brukeren opplever.',
    opposed: (list: Phrase) =>
      phrase`Møtet beskrives som fremmende i dokumentene og som hemmende i intervjuene for ${list}.`,
    noneOpposed: (compared: string) =>
      `For ingen av de ${compared} indikatorene kan det skilles fra tilfeldigheter at møtet beskrives som fremmende i dokumentene og som hemmende i intervjuene.`,
    contrast: ({ documents, ofDocuments, interviews, ofInterviews }: Balances) =>
      phrase`balanse ${documents} i ${ofDocuments}, ${interviews} i ${ofInterviews}`,
    contrastCaveat:
      'Balansen går fra −1 (bare hemmer) til +1 (bare fremmer), i kildene som omtaler indikatoren med retning. Dokumenter og intervjuer kommer ikke alltid fra samme nivå.',
    missingCaveat: 'Uten dette kan behov og møte ikke sammenlignes fullt ut.',
  },
  en: {
    gaps: (list: Phrase) =>
      phrase`The distance between what jobseekers need and what the meeting is described as promoting is clearly larger than average for ${list}.`,
    gap: ({ gap, lower, upper }: Points) => `${gap} percentage points, ${lower} to ${upper}`,
    noGaps: (tested: string) =>
      `None of the ${tested} indicators has a gap between need and meeting that can be distinguished from the mean gap.`,
    couldShow: {
      gap: (points: string, power: string) =>
        `In half of them a gap of ${points} percentage points above the mean would show with ${power} probability.`,
      contrast: (difference: string, power: string) =>
        `In half of them a difference in balance of ${difference} would show with ${power} probability.`,
    },
    gapCaveat: (confidence: string) =>
      `In brackets: the gap with its ${confidence} interval. It compares a share of studies with a share in descriptions, so it is the order that counts; sources that are silent on an indicator are left out.`,
    met: (list: Phrase) =>
      phrase`The meeting is described clearly more often as promoting than as hindering, without a gap above average, for ${list}.`,
    noneMet:
      'For no indicator with a gap at or below average is the meeting described clearly more often as promoting than as hindering.',
    promoted: (share: string, speaking: Phrase) => phrase`promoted ${share}, in ${speaking}`,
    metCaveat: 'What is promoted in descriptions is not necessarily what the user experiences.',
    opposed: (list: Phrase) =>
      phrase`The meeting is described as promoting in the documents and as hindering in the interviews for ${list}.`,
    noneOpposed: (compared: string) =>
      `For none of the ${compared} indicators can it be distinguished from chance that the meeting is described as promoting in the documents and as hindering in the interviews.`,
    contrast: ({ documents, ofDocuments, interviews, ofInterviews }: Balances) =>
      phrase`balance ${documents} in ${ofDocuments}, ${interviews} in ${ofInterviews}`,
    contrastCaveat:
      'The balance goes from −1 (hinders only) to +1 (promotes only), in the sources that speak of the indicator with a direction. Documents and interviews do not always come from the same level.',
    missingCaveat: 'Without this, need and meeting cannot be compared in full.',
  },
} as const;
