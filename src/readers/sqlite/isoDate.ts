const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A time as ISO 8601, from how databases write it (`2024-05-02 13:05:09.1234`) or R's `date()`
 * (`Thu May 2 13:05:09 2024`). What is neither stays as it is.
 *
 * @param zone what the tool's times mean where they do not say: `Z`, or empty for local time
 */
export function isoDate(text: string, zone: '' | 'Z' = ''): string {
  const written = text.trim();
  const sql = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,9})?([+-]\d\d:?\d\d|Z)?$/u.exec(written);
  if (sql !== null) {
    const fraction = sql[3] === undefined || /^\.0+$/u.test(sql[3]) ? '' : sql[3].slice(0, 4).padEnd(4, '0');
    return `${sql[1]}T${sql[2]}${fraction}${sql[4] ?? zone}`;
  }
  const r = /^\w{3} (\w{3}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4})$/u.exec(written);
  const month = r === null ? -1 : months.indexOf(r[1].toLowerCase());
  if (r === null || month < 0) return written;
  return `${r[4]}-${String(month + 1).padStart(2, '0')}-${r[2].padStart(2, '0')}T${r[3]}${zone}`;
}
