// Writes the marked texts: `node benchmarks/privacy/writing/write.mjs`. Fills the slots of the documents beside this file,
// deals the documents to the two halves, and writes open/ and closed/. The same seed writes the same texts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawing } from './draw.mjs';
import { dealer, mailShapes, nameOf, namesInHalves } from './people.mjs';
import { valuesFor } from './values.mjs';

export const seed = 20261130;
const here = fileURLToPath(new URL('.', import.meta.url));
const slot = /<([^<>]+)>/gu;
const notice = {
  nb: '(Syntetisk tekst: alle personer, numre og hendelser er oppdiktet.)',
  en: '(Synthetic text: all persons, numbers and events are invented.)',
};

/** Swaps two letters in one of forty longer words that are not marked, as thumbs do. */
function withTypos(text, draw) {
  return text.replace(/⟦[^⟧]*⟧|\p{L}{5,}/gu, (piece) => {
    if (piece.startsWith('⟦') || draw.between(1, 40) > 1) return piece;
    const at = draw.between(1, piece.length - 3);
    return piece.slice(0, at) + piece[at + 1] + piece[at] + piece.slice(at + 2);
  });
}

/** [{ kind, lower, text }], in the order in which they were written. */
export function documents() {
  return readdirSync(here)
    .filter((name) => /^documents-\d\.txt$/u.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(here + name, 'utf8')
        .split(/^=== /mu)
        .slice(1),
    )
    .map((part) => {
      const [kind, ...lines] = part.trimEnd().split('\n');
      const lower = lines[0] === '# lower';
      return { kind, lower, text: lines.filter((line) => !/^# (?:lower|note)$/u.test(line)).join('\n') };
    });
}

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
    ['closed', -1],
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
    const halves = { open: [], closed: [] };
    for (let at = 0; at < sorted.length; at += 2) {
      const [first, second] = draw.shuffled(sorted.slice(at, at + 2));
      halves.open.push(first);
      if (second) halves.closed.push(second);
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

const named = new Set(['place', 'office', 'address']);
const lowered = (text) => text.toLocaleLowerCase('nb');
const caseOf = (text) => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === lowered(text).replace(/[^\p{L}]/gu, '')) return 'lower';
  return letters.length > 3 && letters === letters.toLocaleUpperCase('nb') ? 'upper' : 'capital';
};

function filled({ kind, lower, text }, { values, deal, mailOf, draw }) {
  const english = kind.includes('english');
  const people = new Map();
  const mentions = new Map();
  for (const [, inner] of text.matchAll(slot)) {
    const letter = /^([A-Z])\.|^mail:([A-Z])$/u.exec(inner);
    if (letter) mentions.set(letter[1] ?? letter[2], (mentions.get(letter[1] ?? letter[2]) ?? 0) + 1);
  }
  const personOf = (letter) => {
    if (!people.has(letter))
      people.set(letter, deal({ female: letter < 'N', mentions: mentions.get(letter) }));
    return people.get(letter);
  };
  const mark = (item, origin, letterCase, shown) => `⟦${item}|${origin}|${letterCase}:${shown}⟧`;
  const body = text.replace(slot, (whole, inner, offset) => {
    const distractor = /^-([a-z]+)\|(.*)$/su.exec(inner);
    if (distractor) return mark('none', distractor[1], '-', distractor[2]);
    const neutral = /^~([a-z]+)\|(.*)$/su.exec(inner);
    if (neutral) return mark('neutral', neutral[1], '-', neutral[2]);
    const before = text.slice(Math.max(0, offset - 20), offset);
    const label = /^[\s\S]*\n$|^$/u.test(before) && text.slice(offset + whole.length).startsWith(':');
    const person = /^([A-Z])\.([a-z]+)(?:\.([lu]))?$/u.exec(inner);
    if (person) {
      const [, letter, way, forced] = person;
      const { kind: item, text: name } = nameOf(personOf(letter), way, draw);
      // A tired transcriber forgets about one capital in five; never that of a speaker's label.
      const slip = !label && draw.between(1, 5) === 1;
      const shown =
        forced === 'u'
          ? name.toLocaleUpperCase('nb')
          : lower || forced === 'l' || slip
            ? lowered(name)
            : name;
      return mark(item, personOf(letter).origin, caseOf(shown), shown);
    }
    const mail = /^mail:([A-Z])$/u.exec(inner);
    if (mail) {
      const item = mailOf(personOf(mail[1]));
      return mark(item.kind, item.form, '-', lower ? lowered(item.text) : item.text);
    }
    const [, name, option] = /^([a-z]+)(?:[:.]([a-z]+))?$/u.exec(inner) ?? [];
    if (values[name] === undefined) throw new RangeError(`${kind}: no such slot: ${whole}`);
    const labelled =
      /(?:saksnr|saksnummer|sak|saken|ref|referanse|reference|file|case)\.?(?: is| has)?:? $/iu.test(before);
    const item = values[name](option, { labelled, english });
    const shown = lower && named.has(item.kind) ? lowered(item.text) : item.text;
    return `${item.before ?? ''}${mark(item.kind, item.form, named.has(item.kind) ? caseOf(shown) : '-', shown)}`;
  });
  return `${english ? notice.en : notice.nb}\n\n${lower ? withTypos(body, draw) : body}\n`;
}

export function texts() {
  const draw = drawing(seed);
  const dealt = halvesOf(documents(), draw);
  const people = namesInHalves(draw);
  const take = takes(draw);
  const written = {};
  for (const half of ['open', 'closed']) {
    const tools = {
      draw,
      values: valuesFor(draw, take(half)),
      deal: dealer(draw, people[half]),
      mailOf: mailShapes(draw),
    };
    written[half] = draw.shuffled(dealt[half]).map((document, index) => ({
      name: `${String(index + 1).padStart(2, '0')}-${document.kind}.txt`,
      text: filled(document, tools),
    }));
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [half, files] of Object.entries(texts())) {
    const folder = fileURLToPath(new URL(`../${half}/`, import.meta.url));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { name, text } of files) writeFileSync(folder + name, text);
  }
