import { SSF } from '@e965/xlsx';

/** A cell as the library reads it. */
export interface StoredCell {
  /** s text, n number, b true or false, e error, d date, z nothing. */
  readonly t: string;
  readonly v?: unknown;
  /** As the cell is shown. */
  readonly w?: string;
  /** Format of numbers. */
  readonly z?: string | number;
  /** Formula. */
  readonly f?: string;
}

/**
 * The text of a cell. Text stays as it is stored, so that `007` and `1E5` are not touched. A number is written in
 * full and not rounded as it is shown, save where the format only adds leading zeros: those are part of an id. A
 * date is ISO 8601.
 *
 * @param date1904 whether the workbook counts days from 1904, as old Macs did
 */
export function cellText(cell: StoredCell, date1904: boolean): string {
  const { t, v, w = '', z } = cell;
  if (v === undefined || v === null || t === 'z') return '';
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  if (t === 'e') return w;
  if (typeof v !== 'number') return String(v);
  const format = String(z ?? 'General');
  if (SSF.is_date(format)) return isoDate(v, date1904) ?? String(v);
  return /^0{2,}$/u.test(format) && Number.isInteger(v) ? w : String(v);
}

function isoDate(days: number, date1904: boolean): string | undefined {
  const parts = SSF.parse_date_code(days, { date1904 });
  if (!parts) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`;
  const time = `${two(parts.H)}:${two(parts.M)}:${two(Math.floor(parts.S))}`;
  if (days < 1) return time;
  return Number.isInteger(days) ? date : `${date}T${time}`;
}
