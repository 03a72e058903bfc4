// The part that was written when `fresh` had been measured: one part, with lists and documents of its own.
import { fileURLToPath } from 'node:url';
import { drawing } from '../draw.mjs';
import { documentsIn, filled } from '../fill.mjs';
import { dealer, mailOf, origins } from '../people.mjs';
import { valuesFor } from '../values.mjs';
import { names, nicknames } from './names.mjs';
import { coined, offices, otherAddresses, places, postPlaces, streets } from './places.mjs';
import * as shapes from './shapes.mjs';

const seed = 20261202;

/** The documents of the part, in the order in which they were written. */
export const documentsOfSealed = () => documentsIn(fileURLToPath(new URL('.', import.meta.url)));

/** The texts of the part: [{ name, text }]. The same seed writes the same texts. */
export function textsOfSealed() {
  const draw = drawing(seed);
  const people = Object.fromEntries(
    origins.map((origin) => [origin, { ...names[origin], nickname: nicknames[origin] }]),
  );
  const lists = { words: coined, places, post: postPlaces, streets, other: otherAddresses, offices };
  const tools = {
    draw,
    values: valuesFor(draw, shapes, lists),
    deal: dealer(draw, people),
    mailFor: mailOf(draw, shapes.mailShapes),
  };
  return draw.shuffled(documentsOfSealed()).map((document, index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${document.kind}.txt`,
    text: filled(document, tools),
  }));
}
