// A part that is not divided: every document of its folder, filled from lists of its own.
import { drawing } from './draw.mjs';
import { filled } from './fill.mjs';
import { dealer, mailOf, origins } from './people.mjs';
import { valuesFor } from './values.mjs';

/** The texts of a part: [{ name, text }]. The same seed writes the same texts. */
export function textsOf({ documents, seed, names, nicknames, places, shapes }) {
  const draw = drawing(seed);
  const people = Object.fromEntries(
    origins.map((origin) => [origin, { ...names[origin], nickname: nicknames[origin] }]),
  );
  const lists = {
    words: places.coined,
    places: places.places,
    post: places.postPlaces,
    streets: places.streets,
    other: places.otherAddresses,
    offices: places.offices,
  };
  const tools = {
    draw,
    values: valuesFor(draw, shapes, lists),
    deal: dealer(draw, people),
    mailFor: mailOf(draw, shapes.mailShapes),
  };
  return draw.shuffled(documents).map((document, index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${document.kind}.txt`,
    text: filled(document, tools),
  }));
}
