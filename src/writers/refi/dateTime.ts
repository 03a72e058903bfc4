const zone = String.raw`(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?`;
const clock = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?`;
const dateForm = new RegExp(String.raw`^\d{4}-\d\d-\d\d${zone}$`, 'u');
const dateTimeForm = new RegExp(String.raw`^\d{4}-\d\d-\d\d${clock}${zone}$`, 'u');

/** A time as the schema demands it, or undefined: a day without a clock would need an hour made up. */
export function dateTime(written: string | undefined): string | undefined {
  return written !== undefined && isDateTime(written) ? written : undefined;
}

/** Whether a text is an xsd:dateTime. */
export function isDateTime(written: string): boolean {
  return dateTimeForm.test(written) && isDay(written.slice(0, 10));
}

/** Whether a text is an xsd:date. */
export function isDate(written: string): boolean {
  return dateForm.test(written) && isDay(written.slice(0, 10));
}

/** The schema knows how long months are, and no year 0. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}
