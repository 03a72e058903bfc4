// Numbers and tables for the pages that are written from results.json.

export const percent = (share, decimals = 1) => (100 * share).toFixed(decimals);
export const lines = (texts) => texts.join('\n');

/** A share with its standard error, or nothing. */
export const withError = (row) =>
  row === undefined || row === null ? '' : `${percent(row.rate)} ± ${percent(row.error)}`;

export function table(header, body) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return lines([line(header), line(header.map(() => '---')), ...body.map(line)]);
}
