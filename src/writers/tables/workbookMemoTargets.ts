import type { Memo } from '../../corpus/source.js';

/** What memos in a workbook can be about: what it has a sheet for. */
export const workbookMemoTargets: readonly Memo['target'][] = [
  'project',
  'source',
  'code',
  'selection',
  'coding',
  'coder',
];
