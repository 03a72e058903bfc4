import { listed } from '../../agreement/comparison.labels.js';
import type { Finding } from '../../report/finding.js';
import { atLeast, countOrFewer, isFew, withheldParts } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { pEquals } from '../../words/statistics.js';
import { describeMissing } from '../missing.statements.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { pairLabel } from './labels.js';
import { extremeGroups } from './opposingUnits.js';
import { consistentCells, rankedContradictions } from './ranking.js';

export interface ConsistencyFindingsOptions {
  readonly language?: Language;
  /** Groups of fewer sources than this are not named, for publication; default 1: all are. */
  readonly fewest?: number;
}

/**
 * What was found on consistency, in two to five plain sentences: where groups contradict each other beyond chance (or
 * that they do not), what points the same way without standing, and what all agree on.
 */
export function consistencyFindings(found: Consistency, options: ConsistencyFindingsOptions = {}): Finding[] {
  const { language } = found.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const finding = (sentence: string, n: string, caveat: string): Finding => ({
    question: 'consistency',
    sentence,
    n,
    caveat,
  });
  const sources = texts.sources(number(found.corpus.sources.length));
  if (found.missing.includes('valence') || found.missing.includes('levels')) {
    const { text } = describeMissing(found.missing, { language });
    return [finding(text, sources, texts.missingCaveat)];
  }
  const contradictions = found.groupings.flatMap((grouping, k): Finding[] => {
    const ranked = rankedContradictions(found, k);
    const attribute = label(grouping.attribute, language);
    const n = texts.testedN(number(grouping.tested), number(grouping.omnibus?.sources ?? 0), attribute);
    const standing = ranked.filter((cell) => cell.comparisons[k].adjusted! < 0.05);
    const p = grouping.omnibus === null ? null : pEquals(grouping.omnibus.pValue, language);
    if (standing.length === 0) {
      const sentence =
        p === null
          ? texts.nothingTested(attribute)
          : texts.none(attribute, p, (grouping.omnibus?.pValue ?? 1) < 0.05);
      return [finding(sentence, n, texts.noneCaveat)];
    }
    const shown = standing
      .slice(0, 3)
      .map((cell) => contradictionText(cell, k, grouping.ordered, fewest, language));
    return [
      finding(texts.standing(attribute, number(standing.length), shown.join('; ')), n, texts.standingCaveat),
    ];
  });
  const leaning = rankedContradictions(found).filter(({ comparisons: [{ test, adjusted }] }) => {
    return test!.pValue! < 0.05 && adjusted! >= 0.05;
  });
  const agreed = consistentCells(found).filter(({ all }) => !isFew(all.sources, fewest));
  return [
    ...contradictions,
    ...(leaning.length === 0
      ? []
      : [
          finding(
            texts.leaning(
              listed(
                leaning.slice(0, 3).map((cell) => bold(cell, language)),
                language,
              ),
            ),
            texts.sources(number(speaking(leaning.slice(0, 3)))),
            texts.leaningCaveat,
          ),
        ]),
    ...(agreed.length === 0
      ? []
      : [
          finding(
            texts.agreed(
              number(agreed.length),
              agreed
                .slice(0, 5)
                .map((cell) => agreement(cell, fewest, language))
                .join('; '),
            ),
            texts.sources(number(speaking(agreed.slice(0, 5)))),
            texts.agreedCaveat,
          ),
        ]),
  ];
}

/** Sources that speak of any of the cells. */
function speaking(cells: readonly ConsistencyCell[]): number {
  return new Set(cells.flatMap(({ sources }) => sources.map(({ source }) => source))).size;
}

function bold(cell: ConsistencyCell, language: Language): string {
  return `**${pairLabel(cell, language)}**`;
}

function contradictionText(
  cell: ConsistencyCell,
  k: number,
  ordered: boolean,
  fewest: number,
  language: Language,
): string {
  const texts = words[language];
  const comparison = cell.comparisons[k];
  const { pairs, falling, rising } = comparison.contradiction;
  const extremes = extremeGroups(comparison);
  const number = (value: number) => countOrFewer(value, fewest, language);
  const side = ({ group, balance, sources }: { group: string; balance: number | null; sources: number }) =>
    `${label(group, language)} ${formatSigned(balance!, language, 1)} (${texts.sources(number(sources))})`;
  const withheld = withheldParts(
    comparison.groups.map(({ sources }) => sources),
    fewest,
  );
  const named =
    extremes !== null &&
    [extremes.highest, extremes.lowest].every(({ group }) =>
      comparison.groups.some((each, g) => each.group === group && !withheld[g]),
    );
  const groups =
    extremes === null || !named ? '' : `: ${texts.against(side(extremes.highest), side(extremes.lowest))}`;
  const count = ordered
    ? texts.ordered(number(Math.max(falling, rising)), number(Math.min(falling, rising)), number(pairs))
    : texts.unordered(number(falling + rising), number(pairs));
  return `${bold(cell, language)}${groups}; ${count}`;
}

function agreement(cell: ConsistencyCell, fewest: number, language: Language): string {
  const { all, consistent } = cell;
  const others = all.sources - all[consistent!];
  const same = isFew(others, fewest)
    ? atLeast(all.sources - fewest + 1, language)
    : formatNumber(all[consistent!], language);
  const of = formatNumber(all.sources, language);
  return words[language].same(bold(cell, language), label(consistent!, language), same, of);
}

const words = {
  nb: {
    sources: (n: string) => `${n} ${n === '1' ? 'kilde' : 'kilder'}`,
    missingCaveat: 'Uten dette kan det ikke sies om kildene er enige om hva som fremmer og hemmer.',
    testedN: (tested: string, sources: string, attribute: string) =>
      `${tested} par prøvd etter ${attribute}; ${sources} kilder`,
    nothingTested: (attribute: string) =>
      `Etter ${attribute} er det ingen par med nok kilder på begge sider til at en motsetning kunne prøves.`,
    none: (attribute: string, p: string, anywhere: boolean) =>
      `Etter ${attribute} kan ingen enkelt motsetning om hva som fremmer og hemmer skilles fra tilfeldighet i dette materialet${anywhere ? `, men samlet skiller gruppene seg (${p})` : ` (samlet ${p})`}.`,
    noneCaveat:
      'At en motsetning ikke kan skilles fra tilfeldighet, er ikke et belegg for enighet; det kan være for få kilder.',
    standing: (attribute: string, count: string, list: string) =>
      `Etter ${attribute} motsier kildene hverandre i ${count} par, utover det tilfeldighet gir: ${list}.`,
    against: (highest: string, lowest: string) => `${highest} mot ${lowest}`,
    ordered: (most: string, least: string, pairs: string) =>
      `av ${pairs} kildepar på tvers går ${most} denne veien og ${least} den andre`,
    unordered: (opposing: string, pairs: string) => `${opposing} av ${pairs} kildepar på tvers er motsatte`,
    standingCaveat:
      'Tallet etter en gruppe er balansen, fra +1 (fremmer) til −1 (hemmer). Prøvingen sier at gruppene er ulike, ikke hvorfor; hvem som er intervjuet og hvilke dokumenter som er valgt, kan bety noe.',
    leaning: (list: string) =>
      `I samme retning peker ${list}, men det står seg ikke når det tas hensyn til at flere par er prøvd.`,
    leaningCaveat: 'Slike par er grunn til å se etter mer materiale, ikke funn.',
    same: (pair: string, direction: string, same: string, of: string) =>
      `${pair} ${direction} (${same} av ${of})`,
    agreed: (count: string, list: string) =>
      `I ${count} par sier minst tre av fire kilder det samme; de som flest omtaler: ${list}.`,
    agreedCaveat: 'Dette er en beskrivelse uten prøving. Grupper som ikke omtaler paret, kan mene noe annet.',
  },
  en: {
    sources: (n: string) => `${n} ${n === '1' ? 'source' : 'sources'}`,
    missingCaveat:
      'Without it nothing can be said of whether the sources agree on what promotes and hinders.',
    testedN: (tested: string, sources: string, attribute: string) =>
      `${tested} pairs tested by ${attribute}; ${sources} sources`,
    nothingTested: (attribute: string) =>
      `By ${attribute} no pair has enough sources on both sides for a contradiction to be tested.`,
    none: (attribute: string, p: string, anywhere: boolean) =>
      `By ${attribute} no single contradiction on what promotes and hinders can be told from chance in this material${anywhere ? `, though together the groups differ (${p})` : ` (together ${p})`}.`,
    noneCaveat:
      'That a contradiction cannot be told from chance is no evidence of agreement; there may be too few sources.',
    standing: (attribute: string, count: string, list: string) =>
      `By ${attribute} the sources contradict each other in ${count} ${count === '1' ? 'pair' : 'pairs'}, beyond what chance gives: ${list}.`,
    against: (highest: string, lowest: string) => `${highest} against ${lowest}`,
    ordered: (most: string, least: string, pairs: string) =>
      `of ${pairs} pairs of sources across groups ${most} go this way and ${least} the other`,
    unordered: (opposing: string, pairs: string) =>
      `${opposing} of ${pairs} pairs of sources across groups oppose`,
    standingCaveat:
      'The number after a group is its balance, from +1 (promotes) to −1 (hinders). The test says that groups differ, not why; who was interviewed and which documents were chosen may matter.',
    leaning: (list: string) =>
      `${list} point the same way, but do not stand once it is allowed for that several pairs were tested.`,
    leaningCaveat: 'Such pairs are a reason to look for more material, and no findings.',
    same: (pair: string, direction: string, same: string, of: string) =>
      `${pair} ${direction} (${same} of ${of})`,
    agreed: (count: string, list: string) =>
      `In ${count} pairs at least three in four sources say the same; those that most speak of: ${list}.`,
    agreedCaveat: 'This describes and does not test. Groups that do not speak of a pair may think otherwise.',
  },
} as const;
