import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { remarkStatement } from '../../src/cooccurrence/remark.statements.js';
import { corpusOf } from '../support/corpusOf.js';

it('remarks on what a matrix cannot show, and only on that', () => {
  const one = coOccurrence(corpusOf('s1 "x" A\ns1 "y" A B\ns1 "z" B\ns1 "w" C').inLanguage('en'));
  expect(remarkStatement(one).text).toContain('one source');
});
