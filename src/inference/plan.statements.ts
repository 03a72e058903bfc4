import { pairLabel } from '../cooccurrence/matrix.labels.js';
import type { SourceKind } from '../corpus/source.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted, noun } from '../words/plurals.js';
import { formatInterval, formatLevel, formatOdds } from '../words/statistics.js';
import { inSentence } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import type { CellPlan, PlanAim } from './plan.js';
import { verdictOf } from './verdict.js';
import { levelText, regionText, smallestText, verdictLabel } from './verdict.labels.js';

/**
 * What a cell shows now, how many more sources would settle it, and what that rests on, a statement each.
 *
 * @param plan null where no source of the kind tells anything of the pair
 * @param inTable the same for the p that the cell has to reach among the other cells of its table; null where it is alone
 */
export function planStatements(
  test: CellTest,
  kind: SourceKind,
  plan: CellPlan | null,
  inTable: CellPlan | null,
  language: Language,
): Statement[] {
  const texts = words[language];
  const several = noun(2, kind, language);
  const now = texts.now(
    pairLabel(test, language),
    verdictLabel(verdictOf(test), language),
    formatInterval(test.oddsRatio, language),
  );
  const could =
    test.smallestOddsRatio === null
      ? ''
      : ` ${texts.could(smallestText(test.smallestOddsRatio, language), formatPercent(test.smallestOddsRatio.power, language), levelText(test.smallestOddsRatio.level, language))}`;
  const said = [now + could];
  if (plan === null) said.push(texts.nothing(several));
  else {
    said.push(...plan.aims.map((aim) => aimText(aim, plan, kind, language)));
    if (inTable !== null) {
      const shown = inTable.aims.filter(({ oddsRatio }) => oddsRatio !== null);
      const parts = shown.map(
        (aim) => `${formatOdds(aim.oddsRatio!, language)}: ${numberOf(aim, kind, language)}`,
      );
      const level = levelText(inTable.level, language);
      said.push(texts.inTable(counted(test.tests, 'cell', language), level, parts.join('; ')));
    }
    said.push(
      texts.rests({
        sources: counted(plan.sources, kind, language),
        informative: formatNumber(plan.informative, language),
        share: formatPercent(plan.share, language),
        samples: formatNumber(plan.samples, language),
        seed: String(plan.seed),
        confidence: formatPercent(plan.confidence, language),
      }),
    );
  }
  return said.map((text) => ({ kind: 'statement', text }));
}

function aimText(aim: PlanAim, plan: CellPlan, kind: SourceKind, language: Language): string {
  const texts = words[language];
  const number = numberOf(aim, kind, language);
  const power = formatPercent(plan.power, language);
  return aim.oddsRatio === null
    ? texts.alike(regionText(plan.region, language), power, number)
    : texts.show(formatOdds(aim.oddsRatio, language), power, formatLevel(plan.level, language), number);
}

/** `38 interviews more (20–95)`. */
function numberOf({ more, range }: PlanAim, kind: SourceKind, language: Language): string {
  const texts = words[language];
  if (more === null) return texts.never;
  if (more === 0) return texts.enough;
  const number = (value: number) => formatNumber(value, language);
  const ends =
    range === null ? '' : ` (${number(range.lower)}–${range.upper === null ? '∞' : number(range.upper)})`;
  return `**${counted(more, kind, language)}** ${texts.further}${ends}`;
}

interface Rests {
  readonly sources: string;
  readonly informative: string;
  readonly share: string;
  readonly samples: string;
  readonly seed: string;
  readonly confidence: string;
}

const words = {
  nb: {
    now: (pair: string, verdict: string, odds: string) =>
      `**${pair}:** ${verdict}; ${inSentence('oddsRatio', 'nb')} ${odds}.`,
    could: (odds: string, power: string, level: string) =>
      `Oddsforhold som materialet ville vist med ${power} sannsynlighet (krever p på høyst ${level}): ${odds}.`,
    nothing: (sources: string) =>
      `Ingen ${sources} i materialet sier noe om paret, så det kan ikke regnes ut hvor mange flere som trengs.`,
    show: (odds: string, power: string, level: string, number: string) =>
      `For å vise et oddsforhold på ${odds} med ${power} sannsynlighet (ruten bestemt på forhånd, p høyst ${level}): ${number}.`,
    alike: (region: string, power: string, number: string) =>
      `For å kunne si at kodene står sammen like ofte som ventet (${region}), om det er sant, med ${power} sannsynlighet: ${number}.`,
    inTable: (cells: string, level: string, parts: string) =>
      `Skal ruten stå seg blant ${cells} (p høyst ${level}, om like mange andre står seg som nå): oddsforhold ${parts}.`,
    further: 'til',
    enough: 'materialet er stort nok',
    never: 'ikke noe antall er nok',
    rests: ({ sources, informative, share, samples, seed, confidence }: Rests) =>
      `Dette forutsetter at de nye ligner dem som finnes, og analyseres sammen med dem. Nå er det ${sources}; ${informative} av dem sier noe om paret, og de gir ${share} av det materialet sier om det. Parentesen er ${confidence}-intervallet for hvor mye en ny kilde sier (kildene trukket på nytt ${samples} ganger, frø ${seed}); den tar ikke med at anslaget på oddsforholdet er usikkert. Et anslag som ble lagt merke til fordi det er stort, er for stort: planlegg for det minste oddsforholdet som ville bety noe.`,
  },
  en: {
    now: (pair: string, verdict: string, odds: string) =>
      `**${pair}:** ${verdict}; ${inSentence('oddsRatio', 'en')} ${odds}.`,
    could: (odds: string, power: string, level: string) =>
      `Odds ratios that this material would show with ${power} probability (p of at most ${level} is needed): ${odds}.`,
    nothing: (sources: string) =>
      `None of the ${sources} tells anything of the pair, so it cannot be computed how many more are needed.`,
    show: (odds: string, power: string, level: string, number: string) =>
      `To show an odds ratio of ${odds} with ${power} probability (the cell chosen beforehand, p at most ${level}): ${number}.`,
    alike: (region: string, power: string, number: string) =>
      `To be able to say that the codes stand together as often as expected (${region}), if that is true, with ${power} probability: ${number}.`,
    inTable: (cells: string, level: string, parts: string) =>
      `For the cell to hold among ${cells} (p at most ${level}, if as many others hold as now): odds ratio ${parts}.`,
    further: 'more',
    enough: 'this material is enough',
    never: 'no number is enough',
    rests: ({ sources, informative, share, samples, seed, confidence }: Rests) =>
      `This takes the new ones to be like those that there are, and to be analysed together with them. There are ${sources} now; ${informative} of them tell something of the pair, and give ${share} of what the material says of it. The range is the ${confidence} interval of how much a new source tells (sources drawn anew ${samples} times, seed ${seed}); it leaves out that the estimated odds ratio is uncertain. An estimate that was noticed because it is large is too large: plan for the smallest odds ratio that would matter.`,
  },
} as const;
