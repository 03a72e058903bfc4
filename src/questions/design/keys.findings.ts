import type { SourceKind } from '../../corpus/source.js';
import { countKey } from '../../disclosure/countModel.js';
import type { Finding } from '../../report/finding.js';
import { codeSubject, describingGroups, kindGroup, sideKeys } from '../countKeys.js';
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

/**
 * A finding with the counts that it rests on: those of all indicators, since a gap is held against the mean of all, an unmet need
 * is among the largest of all, and a p is adjusted for all. How many speak with direction is told of its own indicator.
 */
export function withKeys(finding: Finding, design: DesignGaps): Finding {
  const promise = finding.key.startsWith('design.promise');
  const groups = promise ? (['document', 'interview'] as const).map(kindGroup) : designGroups(design);
  const told = design.indicators.filter(({ indicator }) => finding.key.endsWith(`.${indicator.id}`));
  return {
    ...finding,
    restsOn: [
      ...design.indicators.flatMap(({ indicator }) => sideKeys(codeSubject(indicator), groups)),
      ...told.flatMap(({ indicator }) =>
        groups.map((group) => countKey(codeSubject(indicator), 'directed', group)),
      ),
    ],
  };
}
