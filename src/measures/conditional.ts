import { measure } from './measure.js';

/**
 * Share of the units with the row's code that have the column's code too: P(column | row). Not symmetric: read
 * it beside `rowGivenColumn`.
 *
 * @returns 0 to 1; NaN where no unit has the row's code
 * @example columnGivenRow({ both: 2, row: 4, column: 10, units: 20 }) // 0.5
 */
export const columnGivenRow = measure(({ both, row }) => both / row);

/**
 * Share of the units with the column's code that have the row's code too: P(row | column).
 *
 * @returns 0 to 1; NaN where no unit has the column's code
 * @example rowGivenColumn({ both: 2, row: 4, column: 10, units: 20 }) // 0.2
 */
export const rowGivenColumn = measure(({ both, column }) => both / column);
