import { expect, it } from 'vitest';
import { waysToCount } from '../../src/agreement/waysToCount.js';
import { corpusOf } from '../support/corpusOf.js';
import { tenLines } from './support.js';

it('counts in lines first where there are lines, else in selections', () => {
  expect(waysToCount(tenLines)[0]).toEqual({ unit: 'line' });
  expect(waysToCount(corpusOf('s1 0-10 A'))[0]).toEqual({ unit: 'selection', minimumOverlap: 0.5 });
});
