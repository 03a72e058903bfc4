import type { SourceKind } from '../../corpus/source.js';
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

/** Keys of what all indicators rest on: a gap is held against the mean of all, and a p adjusted for all. */
export function designKeys(design: DesignGaps): string[] {
  const groups = designGroups(design);
  return design.indicators.flatMap(({ indicator }) => sideKeys(codeSubject(indicator), groups));
}

/** The same of documents and interviews each by themselves. */
export function contrastKeys({ indicators }: DesignGaps): string[] {
  const groups = (['document', 'interview'] as const).map(kindGroup);
  return indicators.flatMap(({ indicator }) => sideKeys(codeSubject(indicator), groups));
}
