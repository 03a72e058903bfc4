import type { Language } from '../shared/language.js';
import { facts } from '../writers/facts.js';
import type { Loss } from '../writers/losses.js';
import { formatNumber } from './numbers.js';

/**
 * What a target cannot hold, in words.
 *
 * @example lossText({ fact: 'memos', count: 2 }, 'en') // '2 memos'
 */
export function lossText({ fact, count }: Loss, language: Language): string {
  const { one, many } = facts[fact];
  return `${formatNumber(count, language)} ${(count === 1 ? one : many)[language]}`;
}
