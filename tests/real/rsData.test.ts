import { expect, it } from 'vitest';
import { pairCounts } from '../support/countedElsewhere.js';
import { readMapping, readSharedCsv, readSharedTables } from '../support/realFiles.js';
import { hasShared } from '../support/shared.js';

const file = 'data/ena_rsdata/RS.data.csv';
const golden = 'golden/rENA_RSdata_connection_counts_window_1.csv';

it('counts in 3,824 utterances what rENA 0.2.7 counts with a window of one line, pair by pair', async () => {
  if (!hasShared(file, golden)) return;
  const { corpus, report } = await readSharedTables(file, readMapping('RS.data.mapping.json'));
  expect(report).toMatchObject({ format: 'wide table', lines: 3824, sources: 20, codes: 6 });

  const [header, ...units] = readSharedCsv(golden);
  const wanted = new Map<string, number>();
  header.forEach((name, column) => {
    if (!name.includes(' & ')) return;
    const total = units.reduce((sum, unit) => sum + Number(unit[column]), 0);
    wanted.set(name.split(' & ').sort().join(' | '), total);
  });
  expect(units).toHaveLength(48);
  expect(wanted.size).toBe(15);

  const found = pairCounts(corpus, { unit: 'line' });
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(2715);
});
