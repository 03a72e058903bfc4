// The two halves that were written first: documents, names and lists dealt to both, so that they share none.
import { fileURLToPath } from 'node:url';
import { drawing } from '../draw.mjs';
import { documentsIn, filled } from '../fill.mjs';
import { dealer, mailOf, origins, partsOf } from '../people.mjs';
import { valuesFor } from '../values.mjs';
import { names, nicknames } from './names.mjs';
import { coined, offices, otherAddresses, places, postPlaces, streets } from './places.mjs';
import * as shapes from './shapes.mjs';

const seed = 20261130;

/** The documents of both halves, in the order in which they were written. */
export const documentsOfHalves = () => documentsIn(fileURLToPath(new URL('.', import.meta.url)));

const slotKinds = /<(?:([A-Z])\.(\w+)|(-|~phone)|(\w+))/gu;

/** How often each kind of slot stands in a document: names by their way, distractors, numbers by kind. */
function slotCounts({ text }) {
  const counts = new Map();
  for (const [, , way, distractor, other] of text.matchAll(slotKinds)) {
    const kind = way ?? (distractor === undefined ? other : '-');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The greatest difference of two halves in any kind of slot, as a share of that kind; kinds of few slots may differ more. */
function difference(halves) {
  const kinds = new Map();
  for (const [half, sign] of [
    ['open', 1],
    ['opened', -1],
  ])
    for (const { counts } of halves[half])
      for (const [kind, count] of counts) {
        const [gap, all] = kinds.get(kind) ?? [0, 0];
        kinds.set(kind, [gap + sign * count, all + count]);
      }
  return Math.max(...[...kinds.values()].map(([gap, all]) => Math.abs(gap) / (all + 20)));
}

/**
 * Documents are paired by style and by how many slots they have; of each pair, a coin sends one to each half. The coins
 * are thrown anew until no kind of slot differs by more than a tenth.
 */
function halvesOf(all, draw) {
  const size = ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sorted = all
    .map((document) => ({ ...document, counts: slotCounts(document) }))
    .sort((a, b) => a.lower - b.lower || size(a) - size(b));
  for (let tries = 0; tries < 20_000; tries++) {
    const halves = { open: [], opened: [] };
    for (let at = 0; at < sorted.length; at += 2) {
      const [first, second] = draw.shuffled(sorted.slice(at, at + 2));
      halves.open.push(first);
      if (second) halves.opened.push(second);
    }
    if (difference(halves) <= 0.1) return halves;
  }
  throw new RangeError('no split was alike enough');
}

/** Deals lists to the halves: `take(half)(name, list)` is that half's share of the list. */
function takes(draw) {
  const orders = new Map();
  return (half) => (name, list) => {
    if (!orders.has(name)) orders.set(name, draw.shuffled(list));
    return orders.get(name).filter((_, index) => index % 2 === (half === 'open' ? 0 : 1));
  };
}

/** Deals the names of all origins to two halves, so that no part of a name is in both. */
function namesInHalves(draw) {
  const halfOfPart = new Map();
  const halves = { open: {}, opened: {} };
  for (const origin of origins) {
    for (const half of Object.values(halves))
      half[origin] = { female: [], male: [], surname: [], nickname: [] };
    for (const [role, list] of Object.entries({ ...names[origin], nickname: nicknames[origin] }))
      for (const name of draw.shuffled(list)) {
        const parts = partsOf(name);
        const known = [...new Set(parts.map((part) => halfOfPart.get(part)).filter(Boolean))];
        if (known.length > 1) continue;
        const fewer =
          halves.open[origin][role].length <= halves.opened[origin][role].length ? 'open' : 'opened';
        const half = known[0] ?? fewer;
        for (const part of parts) halfOfPart.set(part, half);
        halves[half][origin][role].push(name);
      }
  }
  return halves;
}

/** The texts of both halves: half -> [{ name, text }]. The same seed writes the same texts. */
export function textsOfHalves() {
  const draw = drawing(seed);
  const dealt = halvesOf(documentsOfHalves(), draw);
  const people = namesInHalves(draw);
  const take = takes(draw);
  const written = {};
  for (const half of ['open', 'opened']) {
    const share = take(half);
    const lists = {
      words: share('words', coined),
      places: share('places', places),
      post: share('post', postPlaces),
      streets: share('streets', streets),
      other: share('other', otherAddresses),
      offices: share('offices', offices),
    };
    const tools = {
      draw,
      values: valuesFor(draw, shapes, lists),
      deal: dealer(draw, people[half]),
      mailFor: mailOf(draw, shapes.mailShapes),
    };
    written[half] = draw.shuffled(dealt[half]).map((document, index) => ({
      name: `${String(index + 1).padStart(2, '0')}-${document.kind}.txt`,
      text: filled(document, tools),
    }));
  }
  return written;
}
