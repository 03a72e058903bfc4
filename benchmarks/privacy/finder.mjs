// The one place that knows what is measured: the function of the built program that finds identifiers in a text.
import { findIdentifiers } from '../../dist/privacy/findIdentifiers.js';

/** text -> [{ start, end, kind, certainty }], positions in UTF-16 units, half-open. */
export const find = (text) => findIdentifiers(text);
