import type { LedgerEntry } from '../../src/publication/ledger.js';

/** A public output under `three`, with × as a mark, that a list of publications holds; with what it told. */
export function ledgerEntry(told: Partial<LedgerEntry>): LedgerEntry {
  return {
    when: '2026-11-30T08:00:00.000Z',
    kind: 'public',
    policy: 'three',
    cross: 'mark',
    digest: 'd1',
    counts: {},
    small: [],
    sizes: { '': 20 },
    analysis: {},
    despiteEarlier: false,
    ...told,
  };
}
