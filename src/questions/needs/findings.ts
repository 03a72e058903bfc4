import { saturationText } from '../../agreement/saturation.labels.js';
import { nameIn } from '../../corpus/code.js';
import { confidenceLevels } from '../../corpus/judgement.js';
import type { Finding } from '../../report/finding.js';
import { label } from '../../words/labels.js';
import { listed } from '../../words/lists.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { missingStatement } from '../missing.statements.js';
import { overallLabel } from './confidence.labels.js';
import type { NeedsConfidence, OverallConfidence } from './confidenceInNeeds.js';
import type { EvidenceGaps } from './evidenceGaps.js';
import type { KnowledgeReview } from './knowledgeReview.js';
import type { NeedSaturation } from './needSaturation.js';
import type { NeedSupport, NeedsReview } from './needsReview.js';

/**
 * What the knowledge review tells, in a few plain sentences: needs, gaps in knowledge, confidence, saturation. Studies are
 * published literature, so their numbers stand as words and are never bounded.
 */
export function needsFindings({ corpus, review, gaps, confidence, saturation }: KnowledgeReview): Finding[] {
  const { language } = corpus;
  const n = [counted(review.studies.length, 'study', language)];
  if (review.missing.length > 0) {
    const sentence = [missingStatement(review.missing, corpus).text];
    return [
      {
        key: 'needs.lacking',
        sentence,
        n,
        caveat: words[language].missingCaveat,
        verdict: 'lacking',
        null: null,
      },
    ];
  }
  return [
    needsFinding(review),
    ...gapsFinding(gaps),
    confidenceFinding(confidence),
    saturationFinding(saturation, review),
  ].map((told) => ({ ...told, n }));
}

/** A finding whose n is that of all: the studies. */
type OfStudies = Omit<Finding, 'n'>;

function needsFinding({ corpus, needs, studies: all, confidence }: NeedsReview): OfStudies {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const named = ({ indicator, studies, interval }: NeedSupport) => {
    const bounds =
      interval === null
        ? ''
        : `; ${formatPercent(interval.lower, language)}–${formatPercent(interval.upper, language)}`;
    const share = `${number(studies.length)} ${termsIn(language).of} ${number(all.length)}`;
    return `**${nameIn(indicator, language)}** (${share}${bounds})`;
  };
  const more = needs.filter(({ standsOut }) => standsOut === 'more');
  return {
    key: 'needs.more',
    verdict: more.length > 0 ? 'exploratory' : 'nothing',
    null: 'averageItem',
    sentence: [more.length > 0 ? texts.more(listed(more.map(named), language)) : texts.none(named(needs[0]))],
    caveat: texts.needCaveat(formatPercent(confidence, language)),
  };
}

/** None where no study says which group it is of. */
function gapsFinding({ corpus, by, groups, empty, cells }: EvidenceGaps): OfStudies[] {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const known = groups.filter(({ group }) => group !== '');
  if (known.length === 0) return [];
  const names = empty
    .filter(({ group }) => group !== '')
    .map(({ indicator, group }) => `${nameIn(indicator, language)} (${label(group, language)})`);
  const sentence =
    names.length === 0
      ? texts.noGaps(number(known.length), label(by, language))
      : texts.gaps({
          count: number(names.length),
          all: number(known.length * cells.length),
          by: label(by, language),
          // More than a few are read in the map.
          list: names.length <= 6 ? `: ${listed(names, language)}` : '',
        });
  return [
    {
      key: 'needs.studyGaps',
      verdict: 'description',
      null: null,
      sentence: [sentence],
      caveat: texts.gapCaveat,
    },
  ];
}

function confidenceFinding({ corpus, needs, judgements }: NeedsConfidence): OfStudies {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const supported = needs.filter(({ studies }) => studies > 0);
  const levels = supported
    .map(({ computed, judged }) => judged ?? computed)
    .sort((a, b) => rank(a) - rank(b))
    .map((overall) => overallLabel(overall, language));
  const each = [...new Set(levels)].map(
    (level) => `${level} (${number(levels.filter((other) => other === level).length)})`,
  );
  return {
    key: 'needs.confidence',
    verdict: 'description',
    null: null,
    sentence: [texts.confidence(number(supported.length), listed(each, language))],
    caveat: judgements > 0 ? texts.judgedCaveat(number(judgements)) : texts.computedCaveat,
  };
}

function saturationFinding({ found }: NeedSaturation, { corpus }: NeedsReview): OfStudies {
  return {
    key: 'needs.saturation',
    verdict: 'description',
    null: null,
    sentence: [saturationText(found)],
    caveat: words[corpus.language].saturationCaveat,
  };
}

/** From the highest confidence to the lowest. */
function rank(overall: OverallConfidence | null): number {
  return overall === null ? confidenceLevels.length : confidenceLevels.indexOf(overall.level);
}

/** Combinations of need and group without a study. */
interface Gaps {
  readonly count: string;
  readonly all: string;
  readonly by: string;
  /** Their names after a colon; empty where they are many. */
  readonly list: string;
}

const words = {
  nb: {
    more: (list: string) =>
      `Flere studier enn for gjennomsnittsbehovet støtter at jobbsøkere trenger ${list}.`,
    none: (first: string) =>
      `Ingen behov er støttet av klart flere studier enn gjennomsnittet; flest studier støtter ${first}.`,
    needCaveat: (confidence: string) =>
      `I parentes: studier med behovet, og ${confidence}-intervall for andelen. At en studie tier, vil ikke si at behovet ikke finnes.`,
    gaps: ({ count, all, by, list }: Gaps) =>
      `I ${count} av ${all} kombinasjoner av behov og ${by} finnes ingen studie${list}.`,
    noGaps: (groups: string, by: string) =>
      `Hvert behov er støttet av minst én studie for hver av de ${groups} verdiene av ${by}.`,
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
    more: (list: string) =>
      `Jobseekers’ need for ${list} is supported by more studies than the average need.`,
    none: (first: string) =>
      `No need is supported by clearly more studies than the average; most studies support ${first}.`,
    needCaveat: (confidence: string) =>
      `In brackets: studies with the need, and the ${confidence} interval of the share. That a study is silent does not mean that the need does not exist.`,
    gaps: ({ count, all, by, list }: Gaps) =>
      `In ${count} of ${all} combinations of need and ${by} there is no study${list}.`,
    noGaps: (groups: string, by: string) =>
      `Each need is supported by at least one study for each of the ${groups} values of ${by}.`,
    gapCaveat: 'An empty cell is a gap in knowledge, not a sign that the need is absent.',
    confidence: (count: string, list: string) => `Confidence in the ${count} needs is ${list}.`,
    computedCaveat:
      'Proposed by rules in the manner of GRADE-CERQual, not judged by anyone. “Provisionally” means that a researcher has to judge at least one component, and that the confidence can only become lower.',
    judgedCaveat: (count: string) =>
      `Proposed by rules in the manner of GRADE-CERQual, with the researcher’s ${count} judgements in their place. “Provisionally” means that at least one component is missing.`,
    saturationCaveat:
      'The codes are needs in the studies, in order of year where it is stated. A codebook that was fixed beforehand saturates by itself.',
    missingCaveat: 'Without this the knowledge review cannot be counted.',
  },
} as const;
