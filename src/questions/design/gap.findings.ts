import { nameIn } from '../../corpus/code.js';
import type { Finding } from '../../report/finding.js';
import { measured, type Phrase, phrase } from '../../report/phrase.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { isPlain } from '../../words/plainSentence.js';
import { inSentenceName } from '../inSentenceName.js';
import type { DesignGaps } from './designGaps.js';
import type { IndicatorDesign } from './indicatorDesign.js';
import { powerPart } from './labels.js';
import { adjustedPhrase, gapPhrase, isDestroyed, sharePhrase, verdictPhrase } from './phrases.labels.js';

/**
 * The indicators whose gap is larger than the mean gap, each by itself, with the unmet need; where none is, that there is none and
 * what would have shown. Nothing where no gap could be tested.
 */
export function gapFindings(design: DesignGaps, n: Phrase): Finding[] {
  const { corpus, indicators } = design;
  const { language } = corpus;
  const texts = words[language];
  const found = indicators.filter(({ pattern }) => pattern === 'gap');
  // What no study reports as a need has a gap in numbers only.
  const tested = indicators.filter(({ aboveMean, need }) => aboveMean.pValue !== null && need! > 0).length;
  if (found.length === 0) {
    if (tested === 0) return [];
    const none =
      tested === 1 ? [texts.noGap] : texts.noGaps(measured('tested', tested, formatNumber(tested, language)));
    const sentence = phrase`${none}${couldShow(design, tested === 1)}`;
    return [
      { key: 'design.gap', verdict: 'nothing', null: 'averageItem', sentence, n, caveat: texts.caveat },
    ];
  }
  return found.map((each) => {
    const { indicator, aboveMean } = each;
    const unmet = unmetPhrase(design, each);
    const name = `**${nameIn(indicator, language)}**`;
    const gap = gapPhrase(each, texts.points, language);
    return {
      key: `design.gap.${indicator.id}`,
      verdict: beyondChance(aboveMean.adjusted, pageAlpha('gap')) ? 'confirmatory' : 'exploratory',
      null: 'averageItem',
      sentence: texts.gap(name, unmet, gap, adjustedPhrase(aboveMean, language)),
      n,
      caveat: texts.caveat,
      against: texts.promote(verdictPhrase(each, 'promotes', language)),
      fold: { kind: 'design.gap', short: phrase`${name} (${gap})` },
      ...plainOf(design, each),
    };
  });
}

/** The largest unmet needs that no gap tells of: described, not tested. */
export function unmetFindings(design: DesignGaps, n: Phrase): Finding[] {
  const { corpus, indicators, estimands } = design;
  const { language } = corpus;
  const texts = words[language];
  const places = new Map(estimands.indicators.map(({ indicator, ranks }) => [indicator, ranks.unmet]));
  const unmet = indicators.filter((each) => (each.unmet ?? 0) > 0).length;
  // Where no more are unmet than would be named, all are among the largest.
  const among = unmet > estimands.among ? formatNumber(estimands.among, language) : null;
  const place = ({ indicator }: IndicatorDesign) => places.get(indicator) ?? Number.POSITIVE_INFINITY;
  return indicators
    .filter((each) => (each.unmet ?? 0) > 0 && each.pattern !== 'gap' && place(each) <= estimands.among)
    .sort((a, b) => place(a) - place(b))
    .map((each) => {
      const name = `**${nameIn(each.indicator, language)}**`;
      const share = sharePhrase('unmet', each.unmet, each.unmetInterval, language);
      const short = phrase`${name} (${share})`;
      return {
        key: `design.unmet.${each.indicator.id}`,
        verdict: 'description',
        null: null,
        sentence: texts.unmetOf(name, unmetPhrase(design, each), among),
        n,
        caveat: texts.unmetCaveat,
        against: texts.promote(verdictPhrase(each, 'promotes', language)),
        fold: { kind: 'design.unmet', short },
      };
    });
}

/** `82 % av studiene melder behovet, og 27 av 36 kilder med retning sier at det hemmes (udekket behov 62 %, 42–75 %` */
function unmetPhrase(design: DesignGaps, each: IndicatorDesign): Phrase {
  const { language } = design.corpus;
  const texts = words[language];
  const { need, unmet, unmetInterval } = each;
  const share = sharePhrase('unmet', unmet, unmetInterval, language);
  const hindered = isDestroyed(design, each) ? texts.destroyed : texts.hindered;
  const reported = measured('need', need ?? Number.NaN, formatPercent(need ?? Number.NaN, language));
  return phrase`${texts.reported(reported)}${texts.hinder(verdictPhrase(each, 'hinders', language), hindered, share)}`;
}

/** For who has a minute, where most studies report the need and most sources that speak of it say that it is hindered. */
function plainOf(design: DesignGaps, each: IndicatorDesign): Pick<Finding, 'plain'> {
  if ((each.need ?? 0) <= 0.5 || (each.hindered ?? 0) <= 0.5) return {};
  const { language } = design.corpus;
  const { plain, shorter, hindered, destroyed } = words[language];
  const name = inSentenceName(each.indicator, language);
  const how = isDestroyed(design, each) ? destroyed : hindered;
  const wordings = [plain(name, how), shorter(name, how)];
  return { plain: wordings.find((said) => isPlain(said, new Set())) ?? wordings[0] };
}

/** What the material would have shown; nothing where that is not known. */
function couldShow({ corpus: { language }, smallest: { gap } }: DesignGaps, one: boolean): Phrase {
  if (gap === null) return [];
  const points = measured('couldShow', gap, formatNumber(gap * 100, language));
  return words[language].couldShow(points, powerPart(language), one);
}

type Part = Phrase[number];

const words = {
  nb: {
    points: 'prosentpoeng',
    hindered: 'hemmes',
    destroyed: 'hemmes eller ødelegges',
    reported: (need: Part) => phrase`${need} av studiene melder behovet`,
    hinder: (hinder: Phrase, hindered: string, unmet: Phrase) =>
      phrase`, og ${hinder} med retning sier at det ${hindered} (udekket behov ${unmet}`,
    hinderersWithheld: ' (hvor mange kilder som hemmer, er holdt tilbake',
    promotersWithheld: 'hvor mange kilder som fremmer, er holdt tilbake.',
    gap: (name: string, unmet: Phrase, gap: Phrase, adjusted: Phrase) =>
      phrase`${name} er klart dårligere dekket enn gjennomsnittet av behovene: ${unmet}; gap ${gap}; ${adjusted}).`,
    unmetOf: (name: string, unmet: Phrase, among: string | null) =>
      phrase`${name} er ${among === null ? 'et udekket behov' : `blant de ${among} største udekkede behovene`}: ${unmet}).`,
    promote: (promote: Phrase) => phrase`${promote} sier at det fremmes.`,
    noGaps: (tested: Part) =>
      phrase`Ingen av de ${tested} indikatorene har et gap mellom behov og møte som kan skilles fra gjennomsnittet av gapene.`,
    noGap:
      'Gapet mellom behov og møte kunne prøves for bare én indikator, og der kan det ikke skilles fra gjennomsnittet av gapene.',
    couldShow: (points: Part, power: Part, one: boolean) =>
      phrase` ${one ? 'Der' : 'For halvparten av dem'} ville et gap på ${points} prosentpoeng over gjennomsnittet vist seg med ${power} sannsynlighet.`,
    caveat: 'Kilder som tier om en indikator, er ikke med i gapet; det er rekkefølgen som teller.',
    unmetCaveat: 'Telt, ikke prøvd; kilder som tier, er ikke med.',
    plain: (name: string, hindered: string) =>
      `De fleste studiene sier at folk trenger ${name}, men de fleste kildene som tar det opp, sier at det ${hindered}.`,
    shorter: (name: string, hindered: string) =>
      `De fleste studiene sier at folk trenger ${name}, men de fleste som tar det opp, sier at det ${hindered}.`,
  },
  en: {
    points: 'percentage points',
    hindered: 'hindered',
    destroyed: 'hindered or destroyed',
    reported: (need: Part) => phrase`${need} of the studies report the need`,
    hinder: (hinder: Phrase, hindered: string, unmet: Phrase) =>
      phrase`, and ${hinder} with a direction say that it is ${hindered} (unmet need ${unmet}`,
    hinderersWithheld: ' (how many sources hinder is withheld',
    promotersWithheld: 'how many sources promote is withheld.',
    gap: (name: string, unmet: Phrase, gap: Phrase, adjusted: Phrase) =>
      phrase`${name} is clearly less well met than the average need: ${unmet}; gap ${gap}; ${adjusted}).`,
    unmetOf: (name: string, unmet: Phrase, among: string | null) =>
      phrase`${name} is ${among === null ? 'an unmet need' : `among the ${among} largest unmet needs`}: ${unmet}).`,
    promote: (promote: Phrase) => phrase`${promote} say that it is promoted.`,
    noGaps: (tested: Part) =>
      phrase`None of the ${tested} indicators has a gap between need and meeting that can be distinguished from the mean gap.`,
    noGap:
      'The gap between need and meeting could be tested for one indicator only, where it cannot be distinguished from the mean gap.',
    couldShow: (points: Part, power: Part, one: boolean) =>
      phrase` ${one ? 'There' : 'In half of them'} a gap of ${points} percentage points above the mean would show with ${power} probability.`,
    caveat: 'Sources that are silent on an indicator are not in the gap; it is the order that counts.',
    unmetCaveat: 'Counted, not tested; sources that are silent are left out.',
    plain: (name: string, hindered: string) =>
      `Most studies say that people need ${name}, but most sources that bring it up say it is ${hindered}.`,
    shorter: (name: string, hindered: string) =>
      `Most studies say that people need ${name}, but most that bring it up say that it is ${hindered}.`,
  },
} as const;
