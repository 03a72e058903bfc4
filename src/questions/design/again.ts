import { sourceDirections, unitsWith } from '../directedUnits.js';
import { balance, directed } from '../direction.js';
import type { AskedAgain } from '../findingChange.js';
import { byWeight, samplesOfChange } from '../findingChange.js';
import { reportedNeeds } from '../reportedNeeds.js';
import { type DesignGaps, designGaps } from './designGaps.js';
import type { IndicatorDesign } from './indicatorDesign.js';

/**
 * The design asked anew: gaps, and what documents promise. A gap is carried by the studies that report the need and the sources that
 * say that it is hindered; a promise by documents that promote it and interviews that hinder it.
 */
export const designAgain: AskedAgain<DesignGaps> = {
  asked: ({ coders, clusters, seed, permutations }) => ({
    coders,
    clusters: clusters.by ?? 'source',
    seed,
    permutations,
  }),
  again: ({ by, alpha, confidence }, corpus, options) =>
    designGaps(corpus, { ...options, by, alpha, confidence, samples: samplesOfChange }),
  carriers: (design, key) => {
    const own = design.indicators.find(({ indicator: { id } }) =>
      [`design.gap.${id}`, `design.promise.${id}`].includes(key),
    );
    if (own === undefined) return [];
    return key.startsWith('design.gap') ? ofGap(design, own) : ofPromise(design, own);
  },
};

/** Describing sources that speak of an indicator with direction, with the balance of each. */
function speaking({ corpus, directed: units, describing }: DesignGaps, { indicator }: IndicatorDesign) {
  const counts = sourceDirections(units, unitsWith(units, [indicator]));
  const others = describing.others > 0;
  return corpus.sources.flatMap(({ index, kind }) => {
    const describes = others ? kind === 'other' : kind === 'interview' || kind === 'document';
    return describes && directed(counts[index]) > 0
      ? [{ source: index, kind, balance: balance(counts[index]) }]
      : [];
  });
}

function ofGap(design: DesignGaps, own: IndicatorDesign): number[] {
  const { studies, indicators } = reportedNeeds(design.directed, [own.indicator]);
  const { by } = indicators[0].need;
  const described = speaking(design, own);
  return byWeight([
    ...studies.flatMap(({ index }, i) => (by[i] ? [[index, 1 / studies.length] as const] : [])),
    ...described.map(({ source, balance: own }) => [source, (1 - (own + 1) / 2) / described.length] as const),
  ]);
}

function ofPromise(design: DesignGaps, own: IndicatorDesign): number[] {
  const described = speaking(design, own);
  const of = (kind: string) => described.filter((each) => each.kind === kind);
  const [documents, interviews] = [of('document'), of('interview')];
  return byWeight([
    ...documents.map((each) => [each.source, (each.balance + 1) / documents.length] as const),
    ...interviews.map((each) => [each.source, (1 - each.balance) / interviews.length] as const),
  ]);
}
