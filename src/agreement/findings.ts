import { codeLabel } from '../figures/codeLabels.js';
import type { Finding, Findings } from '../report/finding.js';
import { measured, type Phrase, phrase, sources } from '../report/phrase.js';
import { formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { Agreement, CodeAgreement } from './agreement.js';
import { coefficientLabel } from './coefficient.labels.js';
import type { CoefficientName } from './coefficients.js';
import { coefficientValue, intervalLabel, prevalenceLabel } from './comparison.labels.js';
import { statusText } from './status.labels.js';
import { trustOf } from './trust.js';

/** By which agreement is told; the notebook shows the others. */
const coefficient: CoefficientName = 'krippendorffAlpha';

/**
 * How far coders agree, for the page of findings: all codes together, and the code that they agree on least. Nothing is tested
 * here, so these are descriptions; where nobody can be compared, that is said.
 */
export function agreementFindings(found: Agreement): Findings {
  const { corpus, overall, status } = found;
  const { language } = corpus;
  const value = overall?.coefficients[coefficient].value ?? null;
  const told =
    overall === null || value === null
      ? [lacking(found, statusText(status ?? 'no-pairs', language))]
      : [overallFinding(found, value), ...lowestFinding(found)];
  return { kind: 'findings', question: 'agreement', language, found: told };
}

function lacking({ corpus, coders }: Agreement, sentence: string): Finding {
  return {
    key: 'agreement.lacking',
    sentence: [sentence],
    n: [measured('coders', coders.length, counted(coders.length, 'coder', corpus.language))],
    caveat: '',
    verdict: 'lacking',
    null: null,
  };
}

function overallFinding(found: Agreement, value: number): Finding {
  const { overall, corpus, coders, confidence } = found;
  const { language } = corpus;
  const texts = words[language];
  const { interval } = overall!.coefficients[coefficient];
  const { value: percent } = overall!.coefficients.percent;
  const same =
    percent === null
      ? []
      : phrase`${texts.same} ${measured('same', percent, prevalenceLabel(percent, language))} ${texts.decisions}; `;
  const bounds =
    interval === null
      ? []
      : phrase` (${measured('confidence', confidence, formatPercent(confidence, language))}${texts.interval} ${measured('lower', interval.lower, intervalLabel(interval, language))}${measured('upper', interval.upper, '')})`;
  return {
    key: 'agreement.overall',
    sentence: phrase`${same}${texts.beyond(coefficientLabel(coefficient, language))} ${measured('alpha', value, `**${coefficientValue(value, language)}**`)}${bounds}, ${texts.trust[trustOf(value)]}.`,
    n: ofSources(found),
    caveat: texts.caveat,
    verdict: 'description',
    null: null,
    plain: texts.plain[trustOf(value)](coders.length),
  };
}

function lowestFinding(found: Agreement): Finding[] {
  const { codes, corpus } = found;
  const { language } = corpus;
  const texts = words[language];
  const of = (each: CodeAgreement) => each.coefficients[coefficient].value;
  const judged = codes.filter((each) => each.status !== 'never-used' && of(each) !== null);
  if (judged.length < 2) return [];
  const lowest = judged.reduce((a, b) => (of(b)! < of(a)! ? b : a));
  const below = judged.filter((each) => trustOf(of(each)!) === 'unreliable');
  const all = measured('codes', judged.length, counted(judged.length, 'code', language));
  const value = measured('alpha', of(lowest)!, coefficientValue(of(lowest)!, language));
  return [
    {
      key: `agreement.lowest.${lowest.code.id}`,
      sentence: phrase`${texts.lowest} **${codeLabel(lowest.code, language)}** (${value}); ${termsIn(language).of} ${all} ${texts.are} ${measured('below', below.length, String(below.length))} ${texts.tooLow}.`,
      n: ofSources(found),
      caveat: texts.rare,
      verdict: 'description',
      null: null,
    },
  ];
}

function ofSources({ sources: compared, coders, corpus }: Agreement): Phrase {
  const { language } = corpus;
  return phrase`${sources(compared.length, 'source')}, ${measured('coders', coders.length, counted(coders.length, 'coder', language))}`;
}

const words = {
  nb: {
    same: 'To kodere gjorde det samme i',
    decisions: 'av avgjørelsene',
    interval: '-intervall',
    beyond: (measure: string) => `utover det tilfeldighet ville gitt, er enigheten (${measure})`,
    trust: {
      reliable: 'som er høyt nok til å bygge på',
      tentative: 'som rekker til foreløpige slutninger',
      unreliable: 'som er for lavt til å bygge på',
    },
    caveat: 'To kodere kan være enige om det gale.',
    plain: {
      reliable: (coders: number) => `De ${coders} koderne er enige nok til at vi kan bygge på kodingen.`,
      tentative: (coders: number) => `De ${coders} koderne er bare enige nok til at svarene er foreløpige.`,
      unreliable: (coders: number) =>
        `De ${coders} koderne er for lite enige til at vi bør bygge på kodingen.`,
    },
    lowest: 'Minst enige er koderne om',
    are: 'er',
    tooLow: 'for lave til å bygge på',
    rare: 'For en sjelden kode avgjør noen få steder verdien.',
  },
  en: {
    same: 'Two coders did the same in',
    decisions: 'of the decisions',
    interval: ' interval',
    beyond: (measure: string) => `beyond what chance would give, agreement (${measure}) is`,
    trust: {
      reliable: 'which is high enough to rely on',
      tentative: 'which allows tentative conclusions',
      unreliable: 'which is too low to rely on',
    },
    caveat: 'Two coders may agree on what is wrong.',
    plain: {
      reliable: (coders: number) => `The ${coders} coders agree well enough for us to build on the coding.`,
      tentative: (coders: number) => `The ${coders} coders agree only enough for answers to be tentative.`,
      unreliable: (coders: number) => `The ${coders} coders agree too little for us to build on the coding.`,
    },
    lowest: 'The coders agree least on',
    are: 'there are',
    tooLow: 'too low to rely on',
    rare: 'For a rare code a few places decide the value.',
  },
} as const;
