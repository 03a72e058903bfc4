// Documents with slots, and how they are filled and marked.
import { readdirSync, readFileSync } from 'node:fs';
import { nameOf } from './people.mjs';

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

/** The documents of a folder, in the order in which they were written: [{ kind, lower, text }]. */
export function documentsIn(folder) {
  return readdirSync(folder)
    .filter((name) => /^documents-\d+\.txt$/u.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(folder + name, 'utf8')
        .split(/^=== /mu)
        .slice(1),
    )
    .map((part) => {
      const [kind, ...lines] = part.trimEnd().split('\n');
      const lower = lines[0] === '# lower';
      return { kind, lower, text: lines.filter((line) => !/^# (?:lower|note)$/u.test(line)).join('\n') };
    });
}

const named = new Set(['place', 'office', 'address']);
const lowered = (text) => text.toLocaleLowerCase('nb');
const caseOf = (text) => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === lowered(text).replace(/[^\p{L}]/gu, '')) return 'lower';
  return letters.length > 3 && letters === letters.toLocaleUpperCase('nb') ? 'upper' : 'capital';
};

/**
 * The text of a document with its slots filled and marked.
 *
 * @param tools values (of `valuesFor`), deal (a `dealer`), mailFor (of `mailOf`), draw
 * @throws RangeError if there is no such slot
 */
export function filled({ kind, lower, text }, { values, deal, mailFor, draw }) {
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
      const item = mailFor(personOf(mail[1]));
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
