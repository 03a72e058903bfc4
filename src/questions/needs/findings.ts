import { listed } from '../../agreement/comparison.labels.js';
import { confidenceLevels, type Judgement } from '../../corpus/judgement.js';
import { codeName } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { describeMissing } from '../missing.statements.js';
import { overallText } from './confidence.tables.js';
import { confidenceInNeeds, type OverallConfidence } from './confidenceInNeeds.js';
import { evidenceGaps } from './evidenceGaps.js';
import { needSaturation } from './needSaturation.js';
import type { NeedSupport, NeedsReview } from './needsReview.js';

export interface NeedsFindingsOptions {
  readonly language?: Language;
  /** What the researcher judged of the confidence in findings. */
  readonly judgements?: readonly Judgement[];
}

/** What the knowledge review tells, in a few plain sentences: needs, gaps in knowledge, confidence, saturation. */
export function needsFindings(review: NeedsReview, options: NeedsFindingsOptions = {}): Finding[] {
  const { language } = review.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const n = texts.studies(review.studies.length);
  if (review.missing.length > 0) {
    const sentence = describeMissing(review.missing, { language }).text;
    return [{ question: 'needs', sentence, n, caveat: texts.missingCaveat }];
  }
  const named = ({ indicator, studies, interval }: NeedSupport) =>
    `**${codeName(indicator, language)}** (${number(studies.length)} ${texts.of} ${number(review.studies.length)}${
      interval === null
        ? ''
        : `; ${formatPercent(interval.lower, language)}–${formatPercent(interval.upper, language)}`
    })`;
  const list = (needs: readonly NeedSupport[]) => listed(needs.map(named), language);
  const more = review.needs.filter(({ standsOut }) => standsOut === 'more');
  const findings: Finding[] = [
    {
      question: 'needs',
      sentence: more.length > 0 ? texts.more(list(more)) : texts.none(named(review.needs[0])),
      n,
      caveat: texts.needCaveat(formatPercent(review.confidence, language)),
    },
  ];
  const gaps = evidenceGaps(review);
  const groups = gaps.groups.filter(({ group }) => group !== '');
  if (groups.length > 0) {
    const empty = gaps.empty.filter(({ group }) => group !== '');
    const names = empty.map(
      ({ indicator, group }) => `${codeName(indicator, language)} (${label(group, language)})`,
    );
    const shown = names.length <= 6 ? listed(names, language) : null;
    findings.push({
      question: 'needs',
      sentence:
        names.length === 0
          ? texts.noGaps(number(groups.length))
          : texts.gaps(number(names.length), number(groups.length * gaps.cells.length), shown),
      n,
      caveat: texts.gapCaveat,
    });
  }
  const judgements = options.judgements ?? [];
  const confidence = confidenceInNeeds(review, { judgements }).filter(({ studies }) => studies > 0);
  const levels = confidence
    .map(({ computed, judged }) => judged ?? computed)
    .sort((a, b) => rank(a) - rank(b))
    .map((overall) => overallText(overall, language));
  const counted = [...new Set(levels)].map(
    (level) => `${level} (${number(levels.filter((each) => each === level).length)})`,
  );
  findings.push({
    question: 'needs',
    sentence: texts.confidence(number(confidence.length), listed(counted, language)),
    n,
    caveat: judgements.length > 0 ? texts.judgedCaveat(number(judgements.length)) : texts.computedCaveat,
  });
  const { found } = needSaturation(review);
  findings.push({
    question: 'needs',
    sentence: found.status.text[language],
    n,
    caveat: texts.saturationCaveat,
  });
  return findings;
}

/** From the highest confidence to the lowest. */
function rank(overall: OverallConfidence | null): number {
  return overall === null ? confidenceLevels.length : confidenceLevels.indexOf(overall.level);
}

const words = {
  nb: {
    studies: (n: number) => (n === 1 ? '1 studie' : `${n} studier`),
    of: 'av',
    more: (list: string) =>
      `Flere studier enn for gjennomsnittsbehovet støtter at jobbsøkere trenger ${list}.`,
    none: (first: string) =>
      `Ingen behov er støttet av klart flere studier enn gjennomsnittet; flest studier støtter ${first}.`,
    needCaveat: (confidence: string) =>
      `I parentes: studier med behovet, og ${confidence}-intervall for andelen. At en studie tier, vil ikke si at behovet ikke finnes.`,
    gaps: (count: string, all: string, list: string | null) =>
      `I ${count} av ${all} kombinasjoner av behov og studiedesign finnes ingen studie${list === null ? '' : `: ${list}`}.`,
    noGaps: (groups: string) =>
      `Hvert behov er støttet av minst én studie i hver av de ${groups} studiedesignene.`,
    gapCaveat: 'En tom rute er et hull i kunnskapen, ikke et tegn på at behovet mangler.',
    confidence: (count: string, list: string) => `Tilliten til de ${count} behovene er ${list}.`,
    computedCaveat:
      'Foreslått etter regler på mønster av GRADE-CERQual, ikke vurdert av noen. «Foreløpig» betyr at minst én komponent må vurderes av en forsker, og at tilliten bare kan bli lavere.',
    judgedCaveat: (count: string) =>
      `Foreslått etter regler på mønster av GRADE-CERQual, der forskerens ${count} vurderinger er satt inn. «Foreløpig» betyr at minst én komponent mangler.`,
    saturationCaveat:
      'Kodene er behov i studiene, i rekkefølge etter år der det er oppgitt. En kodebok som var ferdig på forhånd, mettes av seg selv.',
    missingCaveat: 'Uten dette kan kunnskapsoppsummeringen ikke telles opp.',
  },
  en: {
    studies: (n: number) => (n === 1 ? '1 study' : `${n} studies`),
    of: 'of',
    more: (list: string) => `More studies than for the average need support that jobseekers need ${list}.`,
    none: (first: string) =>
      `No need is supported by clearly more studies than the average; most studies support ${first}.`,
    needCaveat: (confidence: string) =>
      `In brackets: studies with the need, and the ${confidence} interval of the share. That a study is silent does not mean that the need is not there.`,
    gaps: (count: string, all: string, list: string | null) =>
      `In ${count} of ${all} combinations of need and study design there is no study${list === null ? '' : `: ${list}`}.`,
    noGaps: (groups: string) =>
      `Each need is supported by at least one study of each of the ${groups} study designs.`,
    gapCaveat: 'An empty cell is a gap in knowledge, and no sign that the need is absent.',
    confidence: (count: string, list: string) => `Confidence in the ${count} needs is ${list}.`,
    computedCaveat:
      'Proposed by rules in the manner of GRADE-CERQual, judged by nobody. "Provisionally" means that a researcher has to judge at least one component, and that it can only become lower.',
    judgedCaveat: (count: string) =>
      `Proposed by rules in the manner of GRADE-CERQual, with the researcher’s ${count} judgements in their place. "Provisionally" means that at least one component is missing.`,
    saturationCaveat:
      'The codes are needs in the studies, in order of year where it is stated. A codebook that was fixed beforehand saturates by itself.',
    missingCaveat: 'Without this the knowledge review cannot be counted.',
  },
} as const;
