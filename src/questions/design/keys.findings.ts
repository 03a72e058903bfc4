import type { SourceKind } from '../../corpus/source.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import type { Finding } from '../../report/finding.js';
import { describingGroups, kindGroup, shareKeys, sideKeys } from '../countKeys.js';
import type { DesignGaps } from './designGaps.js';

/** Groups that the describing sources are made of. */
export function designGroups({ corpus, describing }: DesignGaps): string[] {
  const counts: Readonly<Partial<Record<SourceKind, number>>> = {
    interview: describing.interviews,
    document: describing.documents,
    other: describing.others,
  };
  const kinds = (['interview', 'document', 'other'] as const).filter((kind) => (counts[kind] ?? 0) > 0);
  return describingGroups(corpus, kinds);
}

/** Keys of all indicators: what holds a gap against the mean gap, or is adjusted for the others, is computed from these. */
export function gapKeys(design: DesignGaps): string[] {
  return ofAll(design, (subject, groups) => shareKeys(subject, 'promotes', groups));
}

/** The same of unmet needs: which are the largest. */
export function unmetKeys(design: DesignGaps): string[] {
  return ofAll(design, (subject, groups) => shareKeys(subject, 'hinders', groups));
}

/** The same of balances. */
export function balanceKeys(design: DesignGaps, groups = designGroups(design)): string[] {
  return ofAll(design, (subject) => sideKeys(subject, groups));
}

/** Documents and interviews, each by themselves. */
export const contrastGroups = (['document', 'interview'] as const).map(kindGroup);

function ofAll(
  design: DesignGaps,
  keysOf: (subject: string, groups: readonly string[]) => readonly string[],
): string[] {
  const groups = designGroups(design);
  return design.indicators.flatMap(({ indicator }) => keysOf(codeKey(indicator), groups));
}

/**
 * A finding with the counts that it rests on. Which pattern an indicator shows is decided among all of them; how many sources say
 * what is told of its own.
 */
export function withKeys(finding: Finding, design: DesignGaps): Finding {
  const { key } = finding;
  const is = (kind: string) => key === `design.${kind}` || key.startsWith(`design.${kind}.`);
  const groups = is('promise') ? contrastGroups : designGroups(design);
  const own = design.indicators
    .filter(({ indicator }) => key.endsWith(`.${indicator.id}`))
    .flatMap(({ indicator }) => [
      ...shareKeys(codeKey(indicator), 'promotes', groups),
      ...shareKeys(codeKey(indicator), 'hinders', groups),
    ]);
  const shared = is('promise')
    ? balanceKeys(design, contrastGroups)
    : is('gap')
      ? gapKeys(design)
      : is('unmet')
        ? [...gapKeys(design), ...unmetKeys(design)]
        : [...gapKeys(design), ...balanceKeys(design)];
  return { ...finding, restsOn: [...new Set([...shared, ...own])] };
}
