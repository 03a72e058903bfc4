import { attributeOf } from '../corpus/attributeOf.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { RequestError } from '../shared/problem.js';
import { didYouMean, nearestNames } from '../shared/suggest.js';
import type { CoderRule } from './coderRule.js';
import { inGroupOrder } from './groupOrder.js';
import { incidence } from './incidence.js';
import { type NamedUnit, unitKinds } from './units.js';

/** How many units of each group of sources have each code. */
export interface CodesByGroup {
  readonly corpus: Corpus;
  readonly unit: NamedUnit;
  /** Values of the attribute; empty where sources lack it. */
  readonly groups: readonly string[];
  /** Units of each group; of the unit `source` all of its sources, coded or not. */
  readonly sizes: readonly number[];
  /** By group, then by code. */
  readonly counts: readonly Int32Array[];
  /** Likewise: units of which it is not known whether they have the code. */
  readonly unknown: readonly Int32Array[];
  /** By code, over all groups. */
  readonly totals: Int32Array;
}

export interface CodesByGroupOptions {
  /** `kind`, or the name of an attribute of the sources such as `level`. */
  readonly by: string;
  /** Default: `source`, so that one long interview does not count more than a short one. */
  readonly unit?: NamedUnit;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** A parent is present where any of its descendants is. Default: off. */
  readonly rollUp?: boolean;
}

/** Codes by group of sources. */
export function codesByGroup(corpus: Corpus, options: CodesByGroupOptions): CodesByGroup {
  const { by, unit = 'source', coders, rollUp } = options;
  if (!unitKinds.includes(unit)) throw unknownUnit(unit);
  const units = incidence(corpus, {
    unit,
    ...(coders === undefined ? {} : { coders }),
    ...(rollUp === undefined ? {} : { rollUp }),
  });
  const groupOf = corpus.sources.map((source) => attributeOf(source, by) ?? '');
  const groups = inGroupOrder(groupOf, corpus.levelOrder ?? []);
  const groupOfUnit = Array.from(units.source, (source) => groupOf[source]);
  const members = unit === 'source' ? groupOf : groupOfUnit;
  const sizes = groups.map((group) => members.filter((each) => each === group).length);
  const [counts, unknown] = [0, 1].map(() => groups.map(() => new Int32Array(corpus.codes.length)));
  const open = units.unknown;
  const totals = new Int32Array(corpus.codes.length);
  for (let u = 0; u < units.unitCount; u++) {
    const group = groups.indexOf(groupOfUnit[u]);
    for (let i = units.offsets[u]; i < units.offsets[u + 1]; i++) {
      counts[group][units.codes[i]]++;
      totals[units.codes[i]]++;
    }
    if (open !== null)
      for (let i = open.offsets[u]; i < open.offsets[u + 1]; i++) unknown[group][open.codes[i]]++;
  }
  return { corpus, unit, groups, sizes, counts, unknown, totals };
}

/** Units of a group of which it is known whether they have a code. */
export function knownIn({ sizes, unknown }: CodesByGroup, code: Code, group: number): number {
  return sizes[group] - unknown[group][code.index];
}

/** Of the units of which it is known; NaN where there are none. */
export function shareOf(byGroup: CodesByGroup, code: Code, group: number): number {
  return byGroup.counts[group][code.index] / knownIn(byGroup, code, group);
}

function unknownUnit(unit: string): RequestError {
  const hint = didYouMean(unit, unitKinds, '.');
  const names = nearestNames(unit, unitKinds);
  return new RequestError({
    nb: `koder etter grupper telles i enheter av kilder; fant «${unit}»${hint.nb} Enheter: ${names}`,
    en: `codes by group are counted in units of sources; found "${unit}"${hint.en} Units: ${names}`,
  });
}
