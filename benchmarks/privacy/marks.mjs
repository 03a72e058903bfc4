// The marks of the texts, and what they stand for: `⟦kind|origin or form|case:text⟧`.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const mark = /⟦([a-z-]+)\|([a-z0-9 -]+)\|(capital|lower|upper|-):([^⟦⟧]+)⟧/gu;
const anyBracket = /[⟦⟧]/u;

/**
 * Strips the marks off a text and tells where the marked pieces stand in what is left, in UTF-16 units.
 *
 * @param marked the text with its marks
 * @returns text, and its pieces in order: kind (`none`: looks like an identifier and is none; `neutral`: may be found or
 *   not, counts nowhere), form (origin of a name, form of a number, sort of a distractor), case (`-` where it means
 *   nothing), start, end, text
 * @throws SyntaxError if a bracket is left over
 */
export function parseMarks(marked) {
  let text = '';
  let from = 0;
  const pieces = [];
  for (const found of marked.matchAll(mark)) {
    const [whole, kind, form, letterCase, piece] = found;
    text += marked.slice(from, found.index);
    pieces.push({
      kind,
      form,
      case: letterCase,
      start: text.length,
      end: text.length + piece.length,
      text: piece,
    });
    text += piece;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  const left = anyBracket.exec(text);
  if (left)
    throw new SyntaxError(
      `a mark is broken near «${text.slice(Math.max(0, left.index - 30), left.index + 30)}»`,
    );
  return { text, pieces };
}

/** Whether a piece is an identifier: it should be found. */
export const isItem = ({ kind }) => kind !== 'none' && kind !== 'neutral';

/** Whether a piece is a name of a person. */
export const isName = ({ kind }) => kind.startsWith('name-');

/**
 * The parts of the texts. `closed` ones are not read by whoever writes rules, and of them numbers alone are told; once a
 * part has been measured and rules are to change again, it is opened, and a new one is written.
 */
export const parts = {
  open: { closed: false },
  opened: { closed: false },
  fresh: { closed: false },
  sealed: { closed: false },
  natural: { closed: false },
  unseen: { closed: true },
};

/** The texts of a part, by its name in `parts`: name, text, pieces. */
export function readPart(part) {
  const folder = fileURLToPath(new URL(`${part}/`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, ...parseMarks(readFileSync(folder + name, 'utf8')) }));
}
