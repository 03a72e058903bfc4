import { countKey, countOfKey } from '../disclosure/countModel.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import type { LedgerEntry } from './ledger.js';

/** Choices of an analysis that name codes, with `;` between. */
const codeChoices = [
  'rows',
  'columns',
  'within',
  'row',
  'column',
] as const satisfies readonly (keyof AnalysisOptions)[];

/**
 * Earlier publications in the labels of this one. A code whose name stands in a source is published by its number, which is another
 * one when the codebook has grown, and by its id where the name is let through: the same count would then go by two keys.
 *
 * @param own what labels are in the project, by what they are published as now (`publishedLabels`)
 */
export function inLabelsNow(
  entries: readonly LedgerEntry[],
  own: ReadonlyMap<string, string>,
): readonly LedgerEntry[] {
  const published = new Map([...own].map(([label, id]) => [id, label]));
  return entries.map((entry) => {
    const before = new Map(Object.entries(entry.labels ?? {}));
    const now = (label: string) => {
      const id = before.get(label) ?? label;
      return published.get(id) ?? id;
    };
    if (before.size + published.size === 0) return entry;
    return {
      ...entry,
      counts: keysIn(entry.counts, (key) => keyIn(key, now)),
      small: entry.small.map((key) => keyIn(key, now)),
      ...(entry.beside === undefined
        ? {}
        : {
            beside: {
              more: entry.beside.more.map((key) => keyIn(key, now)),
              atMost: entry.beside.atMost.map((key) => keyIn(key, now)),
            },
          }),
      sizes: keysIn(entry.sizes, (group) => groupIn(group, now)),
      analysis: analysisIn(entry.analysis, now),
    };
  });
}

type Relabel = (label: string) => string;

function keysIn(numbers: Readonly<Record<string, number>>, key: Relabel): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([own, value]) => [key(own), value]));
}

function keyIn(key: string, now: Relabel): string {
  const { subject, set, group } = countOfKey(key);
  const [kind, ...parts] = subject.split(':');
  return countKey([kind, ...parts.map(now)].join(':'), set, groupIn(group, now));
}

function groupIn(group: string, now: Relabel): string {
  const [attribute, ...value] = group.split('=');
  return value.length === 0 ? group : `${attribute}=${now(value.join('='))}`;
}

function analysisIn(analysis: LedgerEntry['analysis'], now: Relabel): LedgerEntry['analysis'] {
  const chosen = codeChoices.flatMap((choice) => {
    const codes = analysis[choice];
    return typeof codes === 'string'
      ? [
          [
            choice,
            codes
              .split(';')
              .map((code) => now(code.trim()))
              .join('; '),
          ],
        ]
      : [];
  });
  return { ...analysis, ...Object.fromEntries(chosen) };
}
