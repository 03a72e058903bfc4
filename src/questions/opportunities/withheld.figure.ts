import type { Blank, FigureBasis, Mark, Place } from '../../figures/marks.js';
import { theme } from '../../figures/theme.js';
import { isFew, withheldMark, withheldParts } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';
import { type DrawnSide, drawnSides, hoverText, sideBars, traceAt } from './panels.figure.js';
import { sideAxis, widestSide } from './sideAxis.figure.js';
import { type Sides, speakingOf } from './sides.js';

/** What the numbers of the figure rest on: the sources on the two sides of each condition, and of each level of them. */
export function opportunityBasis(result: OpportunityRanking, shown: readonly Opportunity[]): FigureBasis {
  return {
    marks: (fewest) => [
      ...shown.flatMap((each, i) => [
        ...levelMarks(each, i, fewest),
        sidesMark(each, i, result, fewest),
        conditionMark(each, i, result, fewest),
      ]),
      togetherMark(shown, fewest, result.directed.corpus.language),
      axisMark(shown, fewest, result.directed.corpus.language),
    ],
    rounding: ['x', 'error_x.array', 'error_x.arrayminus'].flatMap((path) =>
      [traceAt.score, traceAt.rank].map((trace) => ({
        at: ['data', trace, ...path.split('.')],
        decimals: 1,
      })),
    ),
    without: [],
  };
}

/** Whether the counts of a condition are withheld: both sides and the balanced ones, or none. */
export function sidesWithheld(sides: Sides, fewest: number): boolean {
  return sidesOf(sides).some((count) => isFew(count, fewest));
}

function sidesOf(sides: Sides): number[] {
  return [sides.for, sides.against, sides.balanced];
}

/**
 * The part of each level on each side; where one is small the next smallest goes with it, and those without a source look
 * alike: what is put together is not told by level.
 */
function levelMarks({ byGroup }: Opportunity, i: number, fewest: number): Mark[] {
  return drawnSides.flatMap((side) => {
    const counts = byGroup.map((sides) => sides[side]);
    const withheld = withheldParts(counts, fewest);
    return counts.map((count, g) => ({
      sources: [count],
      withheld: withheld[g] || (count === 0 && withheld.includes(true)),
      blanks: barBlanks(g, side, i),
    }));
  });
}

/** Score and weight give the difference of the two sides, so that one side gives the other away. */
function sidesMark(each: Opportunity, i: number, result: OpportunityRanking, fewest: number): Mark {
  const groups = result.groups.length;
  const hover = hoverText(each, result, withheldText(fewest, result.directed.corpus.language));
  return {
    sources: sidesOf(each.told.sides),
    blanks: [
      ...drawnSides.flatMap((side) => [
        ...result.groups.flatMap((_, g) => barBlanks(g, side, i)),
        { at: ['data', traceAt.total(groups, side), 'x', i], to: 0 },
        { at: ['data', traceAt.total(groups, side), 'text', i], to: ` ${withheldMark} ` },
      ]),
      { at: ['data', traceAt.score, 'customdata', i], to: hover },
      { at: ['data', traceAt.rank, 'customdata', i], to: hover },
    ],
  };
}

/** Everything about a condition that few sources take a side on. */
function conditionMark({ told }: Opportunity, i: number, result: OpportunityRanking, fewest: number): Mark {
  const why = withheldText(fewest, result.directed.corpus.language);
  const at = (trace: number, ...path: Place): Place => ['data', trace, ...path, i];
  return {
    sources: [speakingOf(told.sides)],
    blanks: [
      ...[traceAt.score, traceAt.rank].flatMap((trace) => [
        { at: at(trace, 'x'), to: null },
        { at: at(trace, 'error_x', 'array'), to: 0 },
        { at: at(trace, 'error_x', 'arrayminus'), to: 0 },
        { at: at(trace, 'customdata'), to: why },
      ]),
      { at: at(traceAt.score, 'marker', 'color'), to: theme.color.ground },
    ],
    annotations: ['x domain', 'x2 domain'].map((xref) => ({
      xref,
      yref: 'y',
      x: 0.5,
      y: i,
      text: withheldMark,
      showarrow: false,
    })),
  };
}

/** The small levels of a side put together, so that its bar ends where its number stands. */
function togetherMark(shown: readonly Opportunity[], fewest: number, language: Language): Mark {
  const name = words[language].together(fewest);
  const sums = (side: DrawnSide) => shown.map((each) => together(each, side, fewest));
  return {
    sources: [],
    withheld: drawnSides.some((side) => sums(side).some((sum) => sum > 0)),
    blanks: [],
    traces: drawnSides.map((side) => ({
      ...sideBars(sums(side), side, theme.color.ground),
      name,
      legendgroup: withheldMark,
      text: sums(side).map((sum) => (sum > 0 ? withheldMark : '')),
      textposition: 'inside',
      insidetextanchor: 'middle',
      textangle: 0,
      hovertemplate: `${name}<extra></extra>`,
    })),
  };
}

function together({ byGroup, told }: Opportunity, side: DrawnSide, fewest: number): number {
  if (sidesWithheld(told.sides, fewest)) return 0;
  const counts = byGroup.map((sides) => sides[side]);
  const withheld = withheldParts(counts, fewest);
  return counts.reduce((sum, count, g) => sum + (withheld[g] ? count : 0), 0);
}

/** The axis is as wide as the widest side, which may be one that is withheld. */
function axisMark(shown: readonly Opportunity[], fewest: number, language: Language): Mark {
  const open = shown.filter(({ told }) => !sidesWithheld(told.sides, fewest));
  const axis = sideAxis(widestSide(open), language);
  return {
    sources: [],
    withheld: widestSide(open) < widestSide(shown),
    blanks: Object.entries(axis).map(([key, to]): Blank => ({ at: ['layout', 'xaxis3', key], to })),
  };
}

function barBlanks(group: number, side: DrawnSide, i: number): Blank[] {
  const trace = traceAt.bar(group, side);
  return [
    { at: ['data', trace, 'x', i], to: 0 },
    { at: ['data', trace, 'customdata', i], to: '' },
  ];
}

/** What the caption and the hover texts say of what is withheld. */
export function withheldText(fewest: number, language: Language): string {
  return words[language].withheld(fewest);
}

const words = {
  nb: {
    together: (fewest: number) => `× nivåer med færre enn ${fewest}`,
    withheld: (fewest: number) =>
      `×: nivåer der færre enn ${fewest} kilder sier det, er slått sammen; der færre enn ${fewest} kilder står på en av sidene, er begge sidene holdt tilbake; betingelser som færre enn ${fewest} kilder tar stilling til, er uten tall.`,
  },
  en: {
    together: (fewest: number) => `× levels with fewer than ${fewest}`,
    withheld: (fewest: number) =>
      `×: levels at which fewer than ${fewest} sources say so are put together; where fewer than ${fewest} sources are on one of the sides, both sides are withheld; conditions on which fewer than ${fewest} sources take a side are without numbers.`,
  },
} as const;
