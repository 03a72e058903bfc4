import type { Language } from '../shared/language.js';
import { label } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { unitLabel } from './unit.labels.js';

/** How a matrix was counted, in one sentence: unit, number of units and sources, coder rule, roll-up. */
export function describeMatrix(matrix: CooccurrenceMatrix, language: Language): string {
  const { corpus, unit, rollUp, counting } = matrix;
  const number = (value: number) => formatNumber(value, language);
  const sources = number(corpus.sources.length);
  const rule = coderRuleLabel(matrix.coders, language);
  const units = `${number(matrix.examined)} ${unitLabel(unit, language)}`;
  if (language === 'nb') {
    const counted =
      unit === 'overlap'
        ? `Overlapp mellom kodinger i ${sources} kilder`
        : `${units} i ${sources} kilder${counting === 'weighted' ? ', vektet' : ''}`;
    return `${counted}; kodere: ${rule}${rollUp ? '; overordnede koder teller med sine underkoder' : ''}.`;
  }
  const counted =
    unit === 'overlap'
      ? `Overlaps between codings in ${sources} sources`
      : `${units} in ${sources} sources${counting === 'weighted' ? ', weighted' : ''}`;
  return `${counted}; coders: ${rule}${rollUp ? '; parent codes count with their descendants' : ''}.`;
}

/** The coder rule in words; a named coder by name. */
export function coderRuleLabel(rule: string, language: Language): string {
  if (!rule.startsWith('coder:')) return label(rule, language);
  return rule.slice('coder:'.length);
}
