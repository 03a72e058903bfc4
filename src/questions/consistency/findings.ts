import type { Finding } from '../../report/finding.js';
import { type CountedSources, joined, type Phrase, phrase, sources } from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { listed } from '../../words/lists.js';
import { formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { pEquals } from '../../words/statistics.js';
import { missingStatement } from '../missing.statements.js';
import type { Consistency, ConsistencyCell, GroupDirection } from './consistency.js';
import { pairLabel } from './labels.js';
import { extremeGroups } from './opposingUnits.js';
import { consistentCells, rankedContradictions } from './ranking.js';

/**
 * What was found on consistency, in two to five plain sentences: where groups contradict each other beyond chance (or
 * that they do not), what points the same way without holding after adjustment, and what all agree on.
 */
export function consistencyFindings(found: Consistency): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  if (found.missing.includes('valence') || found.missing.includes('levels')) {
    const { text } = missingStatement(found.missing, found.corpus);
    const n = phrase`${sources(found.corpus.sources.length, 'source')}`;
    return [
      {
        key: 'consistency.lacking',
        verdict: 'lacking',
        null: null,
        sentence: [text],
        n,
        caveat: texts.missingCaveat,
      },
    ];
  }
  return [
    ...found.groupings.map((_, k) => contradictionFinding(found, k)),
    ...leaningFinding(found),
    ...agreementFinding(found),
  ];
}

/** Where the groups of one grouping contradict each other, or that they do not. */
function contradictionFinding(found: Consistency, k: number): Finding {
  const { language } = found.corpus;
  const texts = words[language];
  const { attribute: key, omnibus, ordered, tested } = found.groupings[k];
  const attribute = label(key, language);
  const n = texts.testedN(counted(tested, 'pair', language), attribute, omnibus?.sources ?? 0);
  const holding = rankedContradictions(found, k).filter((cell) => beyondChance(cell.comparisons[k].adjusted));
  if (holding.length > 0) {
    const shown = holding.slice(0, 3).map((cell) => contradictionPhrase(cell, k, ordered, language));
    const pairs = counted(holding.length, 'pair', language);
    return {
      key: `consistency.${key}`,
      verdict: 'exploratory',
      null: 'exchangeable',
      sentence: texts.holding(attribute, pairs, joined(shown, '; ')),
      n,
      caveat: texts.holdingCaveat,
    };
  }
  const sentence =
    omnibus === null
      ? texts.nothingTested(attribute)
      : texts.none(attribute, pEquals(omnibus.pValue, language), beyondChance(omnibus.pValue));
  return {
    key: `consistency.${key}`,
    verdict: 'nothing',
    null: 'exchangeable',
    sentence: [sentence],
    n,
    caveat: texts.noneCaveat,
  };
}

/** Contradictions that would hold were they the only ones tested. */
function leaningFinding(found: Consistency): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  const leaning = rankedContradictions(found)
    .filter(({ comparisons: [{ test, adjusted }] }) => beyondChance(test!.pValue) && !beyondChance(adjusted))
    .slice(0, 3);
  if (leaning.length === 0) return [];
  const pairs = listed(
    leaning.map((cell) => bold(cell, language)),
    language,
  );
  return [
    {
      key: 'consistency.leaning',
      verdict: 'exploratory',
      null: 'exchangeable',
      sentence: [texts.leaning(pairs, leaning.length === 1)],
      n: phrase`${sources(speaking(leaning), 'source')}`,
      caveat: texts.leaningCaveat,
    },
  ];
}

/** What at least three in four sources agree on. */
function agreementFinding(found: Consistency): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  const agreed = consistentCells(found);
  if (agreed.length === 0) return [];
  const shown = agreed.slice(0, 5);
  // Those with most sources come first: where the last ones are withheld, no separator is left over.
  const list = shown.map((cell, i) => {
    const { all, consistent } = cell;
    const direction = consistent!;
    const same = { count: all[direction], others: [all.sources - all[direction]], of: all.sources };
    const share = texts.share(same, sources(all.sources));
    const before = i === 0 ? texts.mostDescribed : '; ';
    const told = phrase`${before}${bold(cell, language)} ${label(direction, language)} (${share})`;
    return { told, restOn: [all.sources], instead: '' };
  });
  return [
    {
      key: 'consistency.agreed',
      verdict: 'description',
      null: null,
      sentence: [texts.agreed(counted(agreed.length, 'pair', language)), ...list, '.'],
      n: phrase`${sources(speaking(shown), 'source')}`,
      caveat: texts.agreedCaveat,
    },
  ];
}

/** Sources that speak of any of the cells. */
function speaking(cells: readonly ConsistencyCell[]): number {
  return new Set(cells.flatMap(({ sources: own }) => own.map(({ source }) => source))).size;
}

function bold(cell: ConsistencyCell, language: Language): string {
  return `**${pairLabel(cell, language)}**`;
}

/** The two groups furthest apart, where neither is withheld, and the pairs of sources that go either way. */
function contradictionPhrase(cell: ConsistencyCell, k: number, ordered: boolean, language: Language): Phrase {
  const texts = words[language];
  const { groups, contradiction } = cell.comparisons[k];
  const { pairs, falling, rising } = contradiction;
  const extremes = extremeGroups(cell.comparisons[k]);
  const side = ({ group, balance, sources: count }: GroupDirection) =>
    phrase`${label(group, language)} ${formatSigned(balance!, language, 1)} (${sources(count, 'source')})`;
  const against =
    extremes === null
      ? ''
      : {
          told: phrase`: ${side(extremes.highest)} ${texts.against} ${side(extremes.lowest)}`,
          restOn: [extremes.highest.sources, extremes.lowest.sources],
          within: {
            parts: groups.map((group) => group.sources),
            told: [extremes.highest, extremes.lowest].map((group) => groups.indexOf(group)),
          },
          instead: '',
        };
  const count = ordered
    ? texts.ordered({ pairs, most: Math.max(falling, rising), least: Math.min(falling, rising) })
    : texts.unordered(falling + rising, pairs);
  return phrase`${bold(cell, language)}${against}; ${count}`;
}

/** Pairs of sources of different groups, and how many of them go either way. */
interface PairsOfSources {
  readonly pairs: number;
  readonly most: number;
  readonly least: number;
}

const words = {
  nb: {
    missingCaveat: 'Uten dette kan det ikke sies om kildene er enige om hva som fremmer og hemmer.',
    testedN: (pairs: string, attribute: string, count: number) =>
      phrase`${pairs} prøvd etter ${attribute}; ${sources(count, 'source')}`,
    nothingTested: (attribute: string) =>
      `Etter ${attribute} er det ingen par med nok kilder på begge sider til at en motsetning kunne prøves.`,
    none: (attribute: string, p: string, anywhere: boolean) =>
      `Etter ${attribute} kan ingen enkelt motsetning om hva som fremmer og hemmer skilles fra tilfeldighet i dette materialet${anywhere ? `, men samlet skiller gruppene seg (${p})` : ` (samlet ${p})`}.`,
    noneCaveat:
      'At en motsetning ikke kan skilles fra tilfeldighet, er ikke et belegg for enighet; det kan være for få kilder.',
    holding: (attribute: string, pairs: string, list: Phrase) =>
      phrase`Etter ${attribute} motsier kildene hverandre i ${pairs}, utover det tilfeldighet gir: ${list}.`,
    against: 'mot',
    ordered: ({ pairs, most, least }: PairsOfSources) =>
      phrase`av ${sources(pairs)} kildepar på tvers går ${sources(most)} denne veien og ${sources(least)} den andre`,
    unordered: (opposing: number, pairs: number) =>
      phrase`${sources(opposing)} av ${sources(pairs)} kildepar på tvers er motsatte`,
    holdingCaveat:
      'Tallet etter en gruppe er balansen, fra +1 (fremmer) til −1 (hemmer). Prøvingen sier at gruppene er ulike, ikke hvorfor; hvem som er intervjuet og hvilke dokumenter som er valgt, kan bety noe.',
    leaning: (pairs: string, _one: boolean) =>
      `I samme retning peker ${pairs}, men det står seg ikke når det tas hensyn til at flere par er prøvd.`,
    leaningCaveat: 'Slike par er grunn til å se etter mer materiale, ikke funn.',
    agreed: (pairs: string) => `I ${pairs} sier minst tre av fire kilder det samme`,
    mostDescribed: '; de som flest omtaler: ',
    share: (same: CountedSources, of: CountedSources) => phrase`${same} av ${of}`,
    agreedCaveat: 'Dette er en beskrivelse uten prøving. Grupper som ikke omtaler paret, kan mene noe annet.',
  },
  en: {
    missingCaveat:
      'Without it nothing can be said about whether the sources agree on what promotes and hinders.',
    testedN: (pairs: string, attribute: string, count: number) =>
      phrase`${pairs} tested by ${attribute}; ${sources(count, 'source')}`,
    nothingTested: (attribute: string) =>
      `By ${attribute}, no pair has enough sources on both sides for a contradiction to be tested.`,
    none: (attribute: string, p: string, anywhere: boolean) =>
      `By ${attribute}, no single contradiction on what promotes and hinders can be distinguished from chance in this material${anywhere ? `, though overall the groups differ (${p})` : ` (overall ${p})`}.`,
    noneCaveat:
      'That a contradiction cannot be distinguished from chance is not evidence of agreement; there may be too few sources.',
    holding: (attribute: string, pairs: string, list: Phrase) =>
      phrase`By ${attribute}, the sources contradict each other in ${pairs}, beyond what chance gives: ${list}.`,
    against: 'against',
    ordered: ({ pairs, most, least }: PairsOfSources) =>
      phrase`of ${sources(pairs)} pairs of sources across groups, ${sources(most)} go this way and ${sources(least)} the other`,
    unordered: (opposing: number, pairs: number) =>
      phrase`${sources(opposing)} of ${sources(pairs)} pairs of sources across groups are opposed`,
    holdingCaveat:
      'The number after a group is its balance, from +1 (promotes) to −1 (hinders). The test says that groups differ, not why; who was interviewed and which documents were chosen may matter.',
    leaning: (pairs: string, one: boolean) =>
      `${pairs} ${one ? 'points' : 'point'} the same way, but ${one ? 'does' : 'do'} not hold after adjustment for the number of pairs tested.`,
    leaningCaveat: 'Such pairs are a reason to look for more material; they are not findings.',
    agreed: (pairs: string) => `In ${pairs}, at least three in four sources say the same`,
    mostDescribed: '; those described by most sources: ',
    share: (same: CountedSources, of: CountedSources) => phrase`${same} of ${of}`,
    agreedCaveat:
      'This describes and does not test. Groups that do not mention a pair may take a different view.',
  },
} as const;
