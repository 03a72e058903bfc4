// The part that was written when `fresh` had been measured: one part, with lists and documents of its own.
import { fileURLToPath } from 'node:url';
import { documentsIn } from '../fill.mjs';
import { textsOf } from '../onePart.mjs';
import { names, nicknames } from './names.mjs';
import * as places from './places.mjs';
import * as shapes from './shapes.mjs';

const seed = 20261202;

/** The documents of the part, in the order in which they were written. */
export const documentsOfSealed = () => documentsIn(fileURLToPath(new URL('.', import.meta.url)));

/** The texts of the part. */
export const textsOfSealed = () =>
  textsOf({ documents: documentsOfSealed(), seed, names, nicknames, places, shapes });
