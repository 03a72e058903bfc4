import { type Figure, shorten } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { clusterSentences } from '../clusters.labels.js';
import { interestLabel, overClusters } from './labels.js';
import { prioritiesLayout } from './layout.figure.js';
import { matrixTrace } from './matrix.figure.js';
import type { Priorities } from './priorities.js';
import type { PriorityGroup } from './priorityGroups.js';
import type { InterestStrength } from './priorityOrder.js';
import { placed, type StrengthPanel, strengthText, strengthTraces } from './strengths.figure.js';
import { describeTradeoffs } from './tradeoff.labels.js';

export interface PrioritiesFigureOptions {
  /** Interests shown at most, those that are weighed most often; default 14. */
  readonly most?: number;
  /** Groups shown at most; default 5. */
  readonly mostGroups?: number;
}

/** A group of sources, with what sources are divided by. */
interface GroupBy extends PriorityGroup {
  readonly by: string;
}

/**
 * Left, which interest is put before which: trade-offs and sources for each ordered pair, darker the larger the share that
 * puts the row first. Right, the strengths with their intervals: of all sources, and of each group that has enough of them.
 * Rows are in the order of the strengths.
 */
export function prioritiesFigure(found: Priorities, options: PrioritiesFigureOptions = {}): Figure {
  const { language } = found.corpus;
  const texts = words[language];
  const { heading } = texts;
  const name = 'priorities';
  if (found.order.fit === null) {
    const sentence = found.missing.includes('interests') ? texts.missing : texts.nothing;
    return sentenceFigure(found.corpus, { name, heading, sentence }, language);
  }
  const rows = shownRows(found, options.most ?? 14);
  const groups = groupsOf(found);
  const shown = groups.filter(({ order }) => order !== null).slice(0, options.mostGroups ?? 5);
  const panels = placed(panelsOf(found, shown), 1);
  const limit = axisLimit(rows, panels);
  const labels = rows.map(({ interest }) =>
    shorten(interestLabel(found.tradeoffs.interests[interest], language), 30),
  );
  const data = [
    matrixTrace(found, rows),
    ...panels.flatMap((panel) => strengthTraces(found, rows, panel, limit)),
  ];
  return {
    kind: 'figure',
    name,
    data,
    layout: prioritiesLayout(found.corpus, { heading, labels, panels, limit }),
    caption: captionOf(found, { rows: rows.length, panels: panels.length, groups }),
    alternative: inWords(found),
  };
}

/** The interests that are weighed most, in the order of their strengths. */
function shownRows({ order, dominance: { items, tradeoffs } }: Priorities, most: number): InterestStrength[] {
  const weighed = ({ interest }: InterestStrength) => {
    let sum = 0;
    for (let j = 0; j < items; j++) sum += tradeoffs[interest * items + j] + tradeoffs[j * items + interest];
    return sum;
  };
  const present = order.strengths.filter(({ strength }) => strength !== null);
  const chosen = new Set([...present].sort((a, b) => weighed(b) - weighed(a)).slice(0, most));
  return present.filter((each) => chosen.has(each));
}

function groupsOf({ groups }: Priorities): GroupBy[] {
  return groups.flatMap(({ by, groups: own }) => own.map((each) => ({ by, ...each })));
}

/** All sources, and the groups that have an order of their own. */
function panelsOf({ corpus, order }: Priorities, groups: readonly GroupBy[]): StrengthPanel[] {
  const { language } = corpus;
  const size = (sources: number) => counted(sources, 'source', language);
  return [
    {
      name: `<b>${words[language].all}</b>`,
      size: size(order.sources),
      order,
      group: null,
      sources: order.sources,
    },
    ...groups.map(({ by, group, sources, order: own }) => ({
      name: `<b>${shorten(label(group, language), 14)}</b>`,
      size: size(sources),
      order: own!,
      group: { by, group },
      sources,
    })),
  ];
}

/** Strengths beyond it end in an arrow: the largest estimate, and most of the intervals, lie within. */
function axisLimit(rows: readonly InterestStrength[], panels: readonly StrengthPanel[]): number {
  const shown = new Set(rows.map(({ interest }) => interest));
  const estimates = panels.flatMap(({ order }) =>
    order.strengths
      .filter(({ interest }) => shown.has(interest))
      .map(({ strength }) => Math.abs(strength ?? 0)),
  );
  return Math.min(8, Math.max(2, Math.ceil(Math.max(...estimates) + 1)));
}

interface Shown {
  readonly rows: number;
  readonly panels: number;
  readonly groups: readonly GroupBy[];
}

function captionOf(found: Priorities, { rows, panels, groups }: Shown): string {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, order, clusters } = found;
  const all = order.strengths.length;
  const cut = rows < order.strengths.filter(({ strength }) => strength !== null).length;
  const small = groups.filter((each) => each.order === null);
  const withSize = ({ group, sources }: GroupBy) =>
    `${label(group, language)} (${formatNumber(sources, language)})`;
  return [
    describeTradeoffs(tradeoffs, order.weight, language),
    texts.matrix,
    texts.strengths(
      formatPercent(order.confidence, language),
      clusters.grouped ? overClusters[language] : texts.drawn(formatNumber(order.samples, language)),
    ),
    ...(panels > 1 ? [texts.panels] : []),
    ...(small.length > 0
      ? [
          texts.small(
            small.map(withSize).join(', '),
            counted(found.groups[0].leastSources, 'source', language),
          ),
        ]
      : []),
    ...(cut ? [texts.cut(formatNumber(rows, language), counted(all, 'interest', language))] : []),
    ...clusterSentences(clusters, clusters.by, language),
  ].join(' ');
}

/** The interests from first to last, with their strengths. */
function inWords(found: Priorities): string {
  const { language } = found.corpus;
  const texts = words[language];
  const told = found.order.strengths.filter(({ strength }) => strength !== null);
  const listed = told.map((each) => {
    const name = interestLabel(found.tradeoffs.interests[each.interest], language);
    return `${name} ${strengthText(each, language)}`;
  });
  return `${texts.heading}. ${texts.fromFirst}: ${listed.join('; ')}.`;
}

const words = {
  nb: {
    heading: 'Hvilket hensyn settes foran hvilket',
    missing:
      'Materialet har ingen avveininger: ingen kode med rollen «before» og ingen med rollen «after» er i bruk.',
    nothing: 'Ingen tekstutdrag setter ett hensyn foran et annet, så det er ingen rekkefølge å vise.',
    all: 'alle',
    fromFirst: 'Fra først til sist, med styrke og intervall',
    matrix:
      'Til venstre: det øverste tallet i ruten er antall avveininger der radens hensyn ble satt foran kolonnens, det nederste antall kilder. Jo mørkere, jo oftere står raden foran; tom rute: de to møtes ikke.',
    strengths: (confidence: string, spread: string) =>
      `Til høyre: styrke etter Bradley og Terry (regularisert). En forskjell på 1 mellom to hensyn betyr odds på ${formatNumber(Math.E, 'nb', 1)} for at det sterkeste settes foran. Streken er ${confidence}-intervallet: de ytterste grensene av ${spread} og standardfeilen; pil: videre enn aksen.`,
    drawn: (samples: string) => `bootstrap over kilder (${samples} trekk)`,
    panels: 'Den grå streken i gruppene er styrken i alle kilder.',
    small: (groups: string, least: string) =>
      `Uten egen rekkefølge, fordi de har færre enn ${least}: ${groups}.`,
    cut: (shown: string, all: string) => `Vist er de ${shown} av ${all} som oftest veies.`,
  },
  en: {
    heading: 'Which interest is put before which',
    missing:
      'The material has no trade-offs: no code with the role “before” and none with the role “after” is in use.',
    nothing: 'No selection puts one interest before another, so there is no order to show.',
    all: 'all',
    fromFirst: 'From first to last, with strength and interval',
    matrix:
      'Left: the upper number in a cell is the count of trade-offs that put the row’s interest before the column’s, the lower one the count of sources. The darker, the more often the row is put first; empty cell: the two do not meet.',
    strengths: (confidence: string, spread: string) =>
      `Right: strength after Bradley and Terry (regularised). A difference of 1 between two interests means odds of ${formatNumber(Math.E, 'en', 1)} that the stronger is put first. The line is the ${confidence} interval: the outer bounds of ${spread} and the standard error; arrow: beyond the axis.`,
    drawn: (samples: string) => `the bootstrap over sources (${samples} draws)`,
    panels: 'The grey stroke in the groups is the strength among all sources.',
    small: (groups: string, least: string) =>
      `Without an order of their own, having fewer than ${least}: ${groups}.`,
    cut: (shown: string, all: string) => `Shown are the ${shown} of ${all} that are weighed most.`,
  },
} as const;
