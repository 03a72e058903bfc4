import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Authorship } from '../../corpus/details.js';
import { given } from '../../shared/given.js';
import { isoDate } from './isoDate.js';
import type { Row } from './row.js';
import { plural, type RowFindings } from './rowFindings.js';

const unknown = 'unknown';

/** The coder whom the column `owner` of a coding names; nobody counts as "unknown". */
export function rowCoder(row: Row, builder: CorpusBuilder, findings: RowFindings): number {
  const owner = noteCoder(row);
  if (owner !== '') return builder.coder(owner);
  findings.tally('missing-coder', row, (count) => ({
    nb: `${plural(count, 'koding navngir', 'kodinger navngir')} ingen koder; koder «${unknown}»`,
    en: `${plural(count, 'coding names', 'codings name')} no coder; coder "${unknown}"`,
  }));
  return builder.coder(unknown);
}

/** When a coding was made. */
export function codingDate(row: Row, findings: RowFindings): string {
  const date = isoDate(row.text('date'));
  if (date === '')
    findings.tally('missing-date', row, (count) => ({
      nb: `${plural(count, 'koding', 'kodinger')} uten dato; beholdt uten`,
      en: `${plural(count, 'coding has', 'codings have')} no date; kept without one`,
    }));
  return date;
}

/** The owner of a note as a memo names its coder. */
export function noteCoder(row: Row): string {
  return row.name('owner');
}

/** Who made a row and when, as far as it says; the owner becomes a coder. */
export function authorship(row: Row, builder: CorpusBuilder): Authorship {
  const owner = noteCoder(row);
  return {
    ...(owner === '' ? {} : { creator: builder.coder(owner) }),
    ...timesOf(row),
  };
}

/** The dates and the coder of a memo. */
export function noteDetails(row: Row): { readonly coder: string } & Times {
  return { coder: noteCoder(row), ...timesOf(row) };
}

type Times = Pick<Authorship, 'created' | 'modified'>;

/** When a row was made and last changed; only RQDA has the second (`dateM`). */
function timesOf(row: Row): Times {
  const [created, modified] = [isoDate(row.text('date')), isoDate(row.text('datem'))];
  return given({ created: created || undefined, modified: modified || undefined });
}
