import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Authorship } from '../../corpus/details.js';
import { isoDate } from './isoDate.js';
import type { Row } from './row.js';
import { plural, type RowFindings } from './rowFindings.js';

const unknown = 'unknown';

/** The coder whom the column `owner` of a coding names; nobody counts as "unknown". */
export function rowCoder(row: Row, builder: CorpusBuilder, findings: RowFindings): number {
  const owner = noteCoder(row);
  if (owner !== '') return builder.coder(owner);
  findings.tally(
    'missing-coder',
    row,
    (count) => `${plural(count, 'coding names', 'codings name')} no coder; coder "${unknown}"`,
  );
  return builder.coder(unknown);
}

/** When a coding was made. */
export function codingDate(row: Row, findings: RowFindings): string {
  const date = isoDate(row.text('date'));
  if (date === '')
    findings.tally(
      'missing-date',
      row,
      (count) => `${plural(count, 'coding has', 'codings have')} no date; kept without one`,
    );
  return date;
}

/** The owner of a note as a memo names its coder. */
export function noteCoder(row: Row): string {
  return row.text('owner').trim();
}

/** Who made a row and when, as far as it says; the owner becomes a coder. */
export function authorship(row: Row, builder: CorpusBuilder): Authorship {
  const owner = noteCoder(row);
  const created = isoDate(row.text('date'));
  return {
    ...(owner === '' ? {} : { creator: builder.coder(owner) }),
    ...(created === '' ? {} : { created }),
  };
}

/** The date and coder of a memo. */
export function noteDetails(row: Row): { readonly coder: string; readonly created?: string } {
  const created = isoDate(row.text('date'));
  return { coder: noteCoder(row), ...(created === '' ? {} : { created }) };
}
