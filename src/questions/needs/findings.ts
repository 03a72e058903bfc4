import { saturationPhrase } from '../../agreement/saturation.labels.js';
import { nameIn } from '../../corpus/code.js';
import { confidenceLevels } from '../../corpus/judgement.js';
import type { Finding } from '../../report/finding.js';
import { listedPhrases, type MeasuredNumber, measured, type Phrase, phrase } from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { listed } from '../../words/lists.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { adjustedPEquals } from '../../words/statistics.js';
import { termsIn } from '../../words/terms.js';
import { inSentenceName } from '../inSentenceName.js';
import { missingStatement } from '../missing.statements.js';
import { overallLabel } from './confidence.labels.js';
import type { NeedsConfidence, OverallConfidence } from './confidenceInNeeds.js';
import type { EvidenceGaps } from './evidenceGaps.js';
import type { KnowledgeReview } from './knowledgeReview.js';
import type { NeedSaturation } from './needSaturation.js';
import type { NeedSupport, NeedsReview, StudyShare } from './needsReview.js';

/**
 * What the knowledge review tells, in plain sentences: the needs that more studies report than the average need, each by
 * itself, expectations, gaps in knowledge, confidence, saturation. Studies are published literature, so their numbers are
 * never bounded.
 */
export function needsFindings({ corpus, review, gaps, confidence, saturation }: KnowledgeReview): Finding[] {
  const { language } = corpus;
  const n = studyCount('studies', review.studies.length, language);
  if (review.missing.length > 0) {
    const sentence = [missingStatement(review.missing, corpus).text];
    return [{ key: 'needs.lacking', sentence, n, caveat: '', verdict: 'lacking', null: null, restsOn: [] }];
  }
  return [
    ...needFindings(review),
    ...expectationsFinding(review),
    ...gapsFinding(gaps),
    ...confidenceFinding(confidence),
    saturationFinding(saturation, review),
    // Studies are published literature: no count of a source that is protected.
  ].map((told) => ({ ...told, n, restsOn: [] }));
}

/** A finding whose n is that of all: the studies. */
type OfStudies = Omit<Finding, 'n'>;

function studyCount(key: string, count: number, language: Language): Phrase {
  return [measured(key, count, counted(count, 'study', language))];
}

/** The needs that stand out, each by itself; where none does, the one that most studies report. */
function needFindings(review: NeedsReview): OfStudies[] {
  const { corpus, needs } = review;
  const { language } = corpus;
  const texts = words[language];
  const more = needs.filter(({ standsOut }) => standsOut === 'more');
  if (needs.every(({ studies }) => studies.length === 0))
    return [
      {
        key: 'needs.more',
        verdict: 'description',
        null: null,
        sentence: [review.expectationsCoded ? texts.onlyExpectations : texts.noNeeds],
        caveat: texts.silence,
      },
    ];
  if (more.length === 0) {
    const tested = needs.some(({ pValue }) => pValue !== null);
    return [
      {
        key: 'needs.more',
        verdict: tested ? 'nothing' : 'description',
        null: tested ? 'averageItem' : null,
        sentence: tested ? texts.none(supportOf(needs[0], review)) : texts.most(supportOf(needs[0], review)),
        caveat: texts.silence,
      },
    ];
  }
  return more.map((need, i) => {
    const plain = i === 0 && need.studies.length > (needs[1]?.studies.length ?? 0);
    return {
      key: `needs.more.${need.indicator.id}`,
      verdict: beyondChance(need.adjusted, pageAlpha('needs')) ? 'confirmatory' : 'exploratory',
      null: 'averageItem',
      sentence: texts.more(supportOf(need, review), adjustedP(need.adjusted, language)),
      caveat: texts.silence,
      fold: { kind: 'needs.more', short: supportOf(need, review) },
      ...(plain ? { plain: texts.plain(inSentenceName(need.indicator, language)) } : {}),
    };
  });
}

/** `**Participation** (28 of 34; 66–92%)` */
function supportOf({ indicator, ...share }: NeedSupport, review: NeedsReview): Phrase {
  return phrase`**${nameIn(indicator, review.corpus.language)}** (${shareOf(share, review)})`;
}

function shareOf({ studies, interval }: StudyShare, { corpus, studies: all }: NeedsReview): Phrase {
  const { language } = corpus;
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  const bounds =
    interval === null
      ? []
      : phrase`; ${measured('lower', interval.lower, formatNumber(interval.lower * 100, language))}–${measured('upper', interval.upper, formatPercent(interval.upper, language))}`;
  return phrase`${number('reporting', studies.length)} ${termsIn(language).of} ${number('of', all.length)}${bounds}`;
}

/** What users expect, as the studies report it; none where nothing is coded as an expectation. */
function expectationsFinding(review: NeedsReview): OfStudies[] {
  if (!review.expectationsCoded) return [];
  const { corpus, needs } = review;
  const { language } = corpus;
  const texts = words[language];
  const expected = needs
    .filter(({ expectation }) => expectation.studies.length > 0)
    .sort((a, b) => b.expectation.studies.length - a.expectation.studies.length);
  const third = expected[Math.min(2, expected.length - 1)].expectation.studies.length;
  const named = expected
    .filter(({ expectation }) => expectation.studies.length >= third)
    .map(
      ({ indicator, expectation }) =>
        phrase`**${nameIn(indicator, language)}** (${shareOf(expectation, review)})`,
    );
  const oftener = needs.filter(
    ({ expectation, studies }) => expectation.studies.length > studies.length,
  ).length;
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  return [
    {
      key: 'needs.expectations',
      verdict: 'description',
      null: null,
      sentence: texts.expectations(
        listedPhrases(named, language),
        needs.length === 1
          ? []
          : texts.oftener(number('oftener', oftener), number('indicators', needs.length)),
      ),
      caveat: texts.expectationCaveat,
    },
  ];
}

/** None where no study says which group it is of. */
function gapsFinding({ corpus, by, groups, empty, cells }: EvidenceGaps): OfStudies[] {
  const { language } = corpus;
  const texts = words[language];
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  const known = groups.filter(({ group }) => group !== '');
  if (known.length === 0) return [];
  const names = empty
    .filter(({ group }) => group !== '')
    .map(({ indicator, group }) => `${nameIn(indicator, language)} (${label(group, language)})`);
  const sentence =
    names.length === 0
      ? known.length === 1
        ? [texts.noGapsInOne(label(by, language), label(known[0].group, language))]
        : texts.noGaps(number('groups', known.length), label(by, language))
      : texts.gaps({
          count: number('empty', names.length),
          all: number('cells', known.length * cells.length),
          by: label(by, language),
          // More than a few are read in the map.
          list: names.length <= 6 ? `: ${listed(names, language)}` : '',
        });
  return [
    {
      key: 'needs.studyGaps',
      verdict: 'description',
      null: null,
      sentence,
      caveat: names.length === 0 ? '' : texts.gapCaveat,
    },
  ];
}

/** None where no study reports a need. */
function confidenceFinding({ corpus, needs, judgements }: NeedsConfidence): OfStudies[] {
  const { language } = corpus;
  const texts = words[language];
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  const supported = needs.filter(({ studies }) => studies > 0);
  if (supported.length === 0) return [];
  const levels = supported
    .map(({ computed, judged }) => judged ?? computed)
    .sort((a, b) => rank(a) - rank(b))
    .map((overall) => overallLabel(overall, language));
  const each = [...new Set(levels)].map(
    (level) => phrase`${level} (${number('needs', levels.filter((other) => other === level).length)})`,
  );
  return [
    {
      key: 'needs.confidence',
      verdict: 'description',
      null: null,
      sentence:
        supported.length === 1
          ? [texts.confidenceInOne(nameIn(supported[0].indicator, language), levels[0])]
          : texts.confidence(number('supported', supported.length), listedPhrases(each, language)),
      caveat: judgements > 0 ? texts.judgedCaveat(formatNumber(judgements, language)) : texts.computedCaveat,
    },
  ];
}

function saturationFinding({ found }: NeedSaturation, { corpus }: NeedsReview): OfStudies {
  return {
    key: 'needs.saturation',
    verdict: 'description',
    null: null,
    sentence: saturationPhrase(found),
    caveat: found.status === 'reached' ? words[corpus.language].saturationCaveat : '',
  };
}

function adjustedP(adjusted: number | null, language: Language): Phrase {
  return adjusted === null ? [] : [measured('adjusted', adjusted, adjustedPEquals(adjusted, language))];
}

/** From the highest confidence to the lowest. */
function rank(overall: OverallConfidence | null): number {
  return overall === null ? confidenceLevels.length : confidenceLevels.indexOf(overall.level);
}

/** Combinations of need and group without a study. */
interface Gaps {
  readonly count: MeasuredNumber;
  readonly all: MeasuredNumber;
  readonly by: string;
  /** Their names after a colon; empty where they are many. */
  readonly list: string;
}

const words = {
  nb: {
    more: (need: Phrase, adjusted: Phrase) =>
      phrase`Flere studier enn for gjennomsnittsbehovet melder at brukerne trenger ${need}; ${adjusted}.`,
    none: (first: Phrase) =>
      phrase`Ingen behov meldes av klart flere studier enn gjennomsnittsbehovet; flest melder ${first}.`,
    most: (first: Phrase) => phrase`Flest studier melder at brukerne trenger ${first}.`,
    noNeeds: 'Ingen studie melder noe brukerne trenger, blant indikatorene.',
    onlyExpectations:
      'Ingen studie melder noe som et behov; alt studiene melder om indikatorene, er kodet som forventninger.',
    silence: 'At en studie tier om et behov, vil ikke si at det mangler.',
    plain: (name: string) => `Det som flest studier sier at folk trenger i møtet, er ${name}.`,
    expectations: (list: Phrase, oftener: Phrase) =>
      phrase`Det studiene oftest melder at brukerne forventer før møtet, er ${list}${oftener}.`,
    oftener: (count: MeasuredNumber, all: MeasuredNumber) =>
      phrase`; ${count} av ${all} indikatorer meldes oftere som forventning enn som behov`,
    expectationCaveat: 'En studie kan melde det samme både som behov og som forventning.',
    gaps: ({ count, all, by, list }: Gaps) =>
      phrase`I ${count} av ${all} kombinasjoner av behov og ${by} finnes ingen studie${list}.`,
    noGapsInOne: (by: string, value: string) =>
      `Hvert behov er meldt av minst én studie; alle har samme ${by}: ${value}.`,
    noGaps: (groups: MeasuredNumber, by: string) =>
      phrase`Hvert behov er meldt av minst én studie for hver av de ${groups} verdiene av ${by}.`,
    gapCaveat: 'En tom rute er et hull i kunnskapen, ikke i behovet.',
    confidence: (count: MeasuredNumber, list: Phrase) =>
      phrase`Tilliten til de ${count} behovene, etter mønster av GRADE-CERQual, er ${list}.`,
    confidenceInOne: (name: string, level: string) =>
      `Tilliten til behovet **${name}**, etter mønster av GRADE-CERQual, er ${level}.`,
    computedCaveat: 'Regler har foreslått den; det foreløpige kan bare bli lavere.',
    judgedCaveat: (count: string) => `Foreslått av regler, der forskerens ${count} vurderinger er satt inn.`,
    saturationCaveat: 'En kodebok som var ferdig på forhånd, mettes av seg selv.',
  },
  en: {
    more: (need: Phrase, adjusted: Phrase) =>
      phrase`More studies than for the average need report that users need ${need}; ${adjusted}.`,
    none: (first: Phrase) =>
      phrase`No need is reported by clearly more studies than the average need; most report ${first}.`,
    most: (first: Phrase) => phrase`Most studies report that users need ${first}.`,
    noNeeds: 'No study reports anything that users need, among the indicators.',
    onlyExpectations:
      'No study reports anything as a need; all that the studies report of the indicators is coded as expectations.',
    silence: 'That a study is silent on a need does not mean that there is none.',
    plain: (name: string) => `What most studies say that people need in the meeting is ${name}.`,
    expectations: (list: Phrase, oftener: Phrase) =>
      phrase`What studies most often report that users expect before the meeting is ${list}${oftener}.`,
    oftener: (count: MeasuredNumber, all: MeasuredNumber) =>
      phrase`; ${count} of ${all} indicators are reported as an expectation more often than as a need`,
    expectationCaveat: 'A study may report the same both as a need and as an expectation.',
    gaps: ({ count, all, by, list }: Gaps) =>
      phrase`In ${count} of ${all} combinations of need and ${by} there is no study${list}.`,
    noGapsInOne: (by: string, value: string) =>
      `Each need is reported by at least one study; all have the same ${by}: ${value}.`,
    noGaps: (groups: MeasuredNumber, by: string) =>
      phrase`Each need is reported by at least one study for each of the ${groups} values of ${by}.`,
    gapCaveat: 'An empty cell is a gap in knowledge, not in the need.',
    confidence: (count: MeasuredNumber, list: Phrase) =>
      phrase`Confidence in the ${count} needs, in the manner of GRADE-CERQual, is ${list}.`,
    confidenceInOne: (name: string, level: string) =>
      `Confidence in the need **${name}**, in the manner of GRADE-CERQual, is ${level}.`,
    computedCaveat: 'Rules proposed it; what is provisional can only become lower.',
    judgedCaveat: (count: string) =>
      `Proposed by rules, with the researcher’s ${count} judgements in their place.`,
    saturationCaveat: 'A codebook that was fixed beforehand saturates by itself.',
  },
} as const;
