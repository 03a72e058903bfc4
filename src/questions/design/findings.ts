import { listed } from '../../agreement/comparison.labels.js';
import { codeName } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import { countOrFewer, isFew } from '../../shared/fewSources.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { describeMissing } from '../missing.statements.js';
import type { DesignGaps, IndicatorDesign } from './designGaps.js';
import { describingText, studiesText } from './figure.js';
import type { DesignTableOptions } from './tables.js';

/**
 * Whether the meeting is designed for what jobseekers need, in a few plain sentences: the gaps, what is met, and what is
 * promised and not delivered.
 */
export function designFindings(design: DesignGaps, options: DesignTableOptions = {}): Finding[] {
  const { language } = design.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const n = `${studiesText(design, language)}; ${describingText(design, language)}`;
  const findings: Finding[] = [];
  if (design.missing.length > 0) {
    const sentence = describeMissing(design.missing, { language }).text;
    findings.push({ question: 'design', sentence, n, caveat: texts.missingCaveat });
  }
  const points = (share: number | null | undefined, signed = false) =>
    (signed ? formatSigned : formatNumber)((share ?? Number.NaN) * 100, language, 0);
  const list = (
    wanted: (each: IndicatorDesign) => boolean,
    describe: (each: IndicatorDesign) => string,
  ): string | null => {
    const found = design.indicators.filter(wanted);
    if (found.length === 0) return null;
    return listed(
      found.map((each) => `**${codeName(each.indicator, language)}** (${describe(each)})`),
      language,
    );
  };
  const tested = design.indicators.filter(({ aboveMean }) => aboveMean.pValue !== null).length;
  if (tested > 0) {
    const gaps = list(
      ({ pattern }) => pattern === 'gap',
      ({ gap, gapInterval }) =>
        texts.gap(points(gap, true), points(gapInterval?.lower), points(gapInterval?.upper)),
    );
    findings.push({
      question: 'design',
      sentence: gaps === null ? texts.noGaps(number(tested)) : texts.gaps(gaps),
      n,
      caveat: texts.gapCaveat(formatPercent(design.confidence, language)),
    });
    const met = list(
      ({ pattern }) => pattern === 'met',
      ({ promoted, speaking }) =>
        texts.promoted(
          formatPercent(promoted ?? Number.NaN, language),
          countOrFewer(speaking, fewest, language),
        ),
    );
    findings.push({
      question: 'design',
      sentence: met === null ? texts.noneMet : texts.met(met),
      n,
      caveat: texts.metCaveat,
    });
  }
  const compared = design.indicators.filter(({ promise }) => promise.pValue !== null).length;
  if (compared > 0) {
    const promised = list(
      ({ promisedNotDelivered, promise }) =>
        promisedNotDelivered && !promise.sources.some((count) => isFew(count, fewest)),
      ({ promise }) =>
        texts.contrast(
          formatSigned(promise.documents ?? Number.NaN, language, 2),
          number(promise.sources[0]),
          formatSigned(promise.interviews ?? Number.NaN, language, 2),
          number(promise.sources[1]),
        ),
    );
    findings.push({
      question: 'design',
      sentence: promised === null ? texts.nonePromised(number(compared)) : texts.promised(promised),
      n: describingText(design, language),
      caveat: texts.promiseCaveat,
    });
  }
  return findings;
}

const words = {
  nb: {
    gaps: (list: string) =>
      `Avstanden mellom det jobbsøkere trenger og det møtet beskrives å fremme, er klart større enn gjennomsnittet for ${list}.`,
    gap: (gap: string, lower: string, upper: string) => `${gap} prosentpoeng, ${lower} til ${upper}`,
    noGaps: (tested: string) =>
      `Ingen av de ${tested} indikatorene har et gap mellom behov og møte som kan skilles fra gjennomsnittet av gapene.`,
    gapCaveat: (confidence: string) =>
      `I parentes: gapet med ${confidence}-intervall. Det sammenligner en andel av studier med en andel i beskrivelser, så det er rekkefølgen som teller; kilder som tier om en indikator, er ikke med.`,
    met: (list: string) =>
      `Møtet beskrives å fremme klart oftere enn det hemmer, uten et gap over gjennomsnittet: ${list}.`,
    noneMet:
      'For ingen indikator med gap på eller under gjennomsnittet fremmer møtet klart oftere enn det hemmer.',
    promoted: (share: string, sources: string) => `fremmes ${share}, i ${sources} kilder`,
    metCaveat: 'Det som fremmes i beskrivelser, er ikke nødvendigvis det brukeren opplever.',
    promised: (list: string) => `Dokumentene lover det intervjuene benekter: ${list}.`,
    nonePromised: (compared: string) =>
      `For ingen av de ${compared} indikatorene kan det skilles fra tilfeldigheter at dokumentene lover noe intervjuene benekter.`,
    contrast: (documents: string, ofDocuments: string, interviews: string, ofInterviews: string) =>
      `balanse ${documents} i ${ofDocuments} dokumenter, ${interviews} i ${ofInterviews} intervjuer`,
    promiseCaveat:
      'Balansen går fra −1 (bare hemmer) til +1 (bare fremmer), i kildene som omtaler indikatoren med retning. Dokumenter og intervjuer kommer ikke alltid fra samme nivå.',
    missingCaveat: 'Uten dette kan behov og møte ikke sammenlignes fullt ut.',
  },
  en: {
    gaps: (list: string) =>
      `The distance between what jobseekers need and what the meeting is described to promote is clearly larger than average for ${list}.`,
    gap: (gap: string, lower: string, upper: string) => `${gap} percentage points, ${lower} to ${upper}`,
    noGaps: (tested: string) =>
      `None of the ${tested} indicators has a gap between need and meeting that can be told from the mean gap.`,
    gapCaveat: (confidence: string) =>
      `In brackets: the gap with its ${confidence} interval. It compares a share of studies with a share in descriptions, so it is the order that counts; sources that are silent on an indicator are left out.`,
    met: (list: string) =>
      `The meeting is described to promote clearly more often than it hinders, without a gap above average: ${list}.`,
    noneMet:
      'For no indicator with a gap at or below average does the meeting promote clearly more often than it hinders.',
    promoted: (share: string, sources: string) => `promoted ${share}, in ${sources} sources`,
    metCaveat: 'What is promoted in descriptions is not necessarily what the user experiences.',
    promised: (list: string) => `Documents promise what interviews deny: ${list}.`,
    nonePromised: (compared: string) =>
      `For none of the ${compared} indicators can it be told from chance that documents promise what interviews deny.`,
    contrast: (documents: string, ofDocuments: string, interviews: string, ofInterviews: string) =>
      `balance ${documents} in ${ofDocuments} documents, ${interviews} in ${ofInterviews} interviews`,
    promiseCaveat:
      'The balance goes from −1 (hinders only) to +1 (promotes only), in the sources that speak of the indicator with direction. Documents and interviews do not always come from the same level.',
    missingCaveat: 'Without this need and meeting cannot be compared in full.',
  },
} as const;
