import type { Bilingual } from '../../shared/language.js';
import type { Row } from './row.js';
import type { RowFindings } from './rowFindings.js';

/** A coding of a code that is not there is left out, and named. */
export function loseUnknownCode(row: Row, column: string, findings: RowFindings): void {
  const found = row.foundIn(column);
  findings.lose('unknown-code', row, {
    nb: `${column} navngir en kode; ${found.nb}; kodingen er utelatt`,
    en: `${column} names a code; ${found.en}; the coding is left out`,
  });
}

/** A coding of a source that is not there is left out, and named. */
export function loseUnknownSource(row: Row, column: string, findings: RowFindings): void {
  const found = row.foundIn(column);
  findings.lose('unknown-source', row, {
    nb: `${column} navngir en kilde; ${found.nb}; kodingen er utelatt`,
    en: `${column} names a source; ${found.en}; the coding is left out`,
  });
}

/** A row with the id of an earlier one of its table: what refers to the id means the first. */
export function loseSharedId(row: Row, findings: RowFindings): void {
  findings.lose('duplicate-id', row, {
    nb: `${row.foundIn('id').nb} som id, som en tidligere rad har; begge er beholdt, og det som viser til id-en, er lest som den første`,
    en: `${row.foundIn('id').en} as id, which an earlier row has; both are kept, and what refers to the id is read as the first`,
  });
}

/** Why a row gives its selection no place. */
export function noWholeNumbers(row: Row, start: string, end: string): Bilingual {
  const found = row.foundIn(start, end);
  return {
    nb: `${start} og ${end} er hele tall; ${found.nb}`,
    en: `${start} and ${end} are whole numbers; ${found.en}`,
  };
}
