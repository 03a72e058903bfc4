// Whether a notebook gives the same elsewhere as in our kernel with this Node: every output of every cell, but for the images, which are
// drawn later.
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../install.mjs';

const joined = (text) => (Array.isArray(text) ? text.join('') : text);

/** An output in one form, whoever saved it. */
function plain({ output_type: type, name, text, data = {}, ename, evalue }) {
  const kept = Object.entries(data).filter(([mime]) => mime !== 'image/png');
  return {
    type,
    name,
    text: joined(text),
    data: Object.fromEntries(kept.map(([mime, value]) => [mime, joined(value)])),
    ename,
    evalue,
  };
}

/** Every notebook of the project, by its name, as our kernel gives it with this Node. Needs the build. */
export async function givenHere() {
  const { runNotebooks } = await import(`${root}dist/runner/runNotebooks.js`);
  const names = readdirSync(`${root}notebooks`).filter((name) => name.endsWith('.ipynb'));
  const notebooks = names.map((name) => ({ path: `${root}notebooks/${name}` }));
  const results = await runNotebooks({ notebooks, renderImages: false, cellTimeoutMs: 600_000 });
  const failed = results.filter(({ status }) => status !== 'ok');
  if (failed.length > 0)
    throw new Error(`not run: ${failed.map(({ path, error }) => `${path} ${error?.evalue}`)}`);
  return new Map(results.map(({ notebook }, index) => [names[index], notebook]));
}

export function readNotebook(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The cells of code of a notebook that have something to run, with their source as one text. */
export function codeCells({ cells }) {
  return cells
    .filter(({ cell_type: type, source }) => type === 'code' && joined(source).trim() !== '')
    .map((cell) => ({ ...cell, source: joined(cell.source) }));
}

/**
 * The cells whose outputs differ, each with both.
 *
 * @returns {{ cell: number, saved: object[], given: object[] }[]}
 */
export function differences(saved, given) {
  const [before, now] = [codeCells(saved), codeCells(given)];
  if (before.length !== now.length)
    throw new RangeError(`${now.length} cells, where ${before.length} were given here`);
  return before.flatMap(({ outputs }, index) => {
    const [a, b] = [outputs.map(plain), now[index].outputs.map(plain)];
    return isDeepStrictEqual(a, b) ? [] : [{ cell: index + 1, saved: a, given: b }];
  });
}

/** A number as it is printed with all its digits; the last ones hang on how the engine computes exp, log and their like. */
const longNumber = /-?\d+\.\d{8,}(?:e[+-]?\d+)?/gu;
const withoutLastDigits = (text) => text.replace(longNumber, (number) => Number(number).toPrecision(9));

/**
 * Says which cells of a notebook differ, and whether none does.
 *
 * @param {{ lastDigits: boolean }} options whether the last digits of numbers may differ
 */
export function isSame(name, saved, given, { lastDigits = false } = {}) {
  const texts = differences(saved, given).map(({ cell, ...both }) => ({
    cell,
    texts: [both.saved, both.given].map((outputs) => JSON.stringify(outputs, sortedKeys)),
  }));
  const others = texts.filter(
    ({ texts: [a, b] }) => !lastDigits || withoutLastDigits(a) !== withoutLastDigits(b),
  );
  const numbers = texts.reduce((sum, { texts: [a, b] }) => sum + differing(a, b), 0);
  const but =
    texts.length > 0 && others.length === 0 ? `, but for the last digits of ${numbers} numbers` : '';
  console.log(
    `${others.length === 0 ? 'same' : 'DIFFERENT'}: ${name}, ${codeCells(saved).length} cells${but}`,
  );
  for (const { cell, texts: both } of others) {
    const [a, b] = lastDigits ? both.map(withoutLastDigits) : both;
    const at = Math.max(0, [...a].findIndex((letter, index) => letter !== b[index]) - 100);
    console.log(
      `  cell ${cell}\n    here:  … ${a.slice(at, at + 300)}\n    there: … ${b.slice(at, at + 300)}`,
    );
  }
  return others.length === 0;
}

/** How many of the numbers in two texts, one after another, are not the same. */
function differing(a, b) {
  const others = b.match(longNumber) ?? [];
  return (a.match(longNumber) ?? []).filter((number, index) => number !== others[index]).length;
}

const sortedKeys = (_, value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
