import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { consistencyEvidenceTable } from '../../../src/questions/consistency/evidence.quotes.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));

describe('the quotes of a pair', () => {
  it('are all there, with their direction', () => {
    const { rows, caption } = consistencyEvidenceTable(found);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatchObject({ source: 'd1', direction: 'promotes', quote: 'd1 first' });
    expect(rows.at(-1)).toMatchObject({ source: 'm1', direction: '', quote: 'm1 first' });
    expect(caption).toContain('C × V: 12 selections in 9 sources.');
    expect(consistencyEvidenceTable(found, { cell: found.cells[1] }).rows).toHaveLength(1);
  });
});
