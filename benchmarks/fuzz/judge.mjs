// What may come of a damaged file: it is refused with its problems, or read as a corpus that holds what its report says.
import { ProblemsError } from '../../dist/shared/problem.js';
import { readSeed } from './seeds.mjs';

/** A person reads a message whole, and a file of problems nobody does. */
const most = { letters: 2000, problems: 10_000 };

/**
 * @param {import('./seeds.mjs').Seed} mutated
 * @returns {Promise<{ outcome: 'read' | 'refused' | 'crash' | 'wrong', detail: string }>}
 */
export async function judge(mutated) {
  let read;
  try {
    read = await readSeed(mutated);
  } catch (error) {
    if (!(error instanceof ProblemsError)) return { outcome: 'crash', detail: String(error?.stack ?? error) };
    const detail = error.problems.length === 0 ? 'an error without a problem' : unclear(error.problems);
    return detail === '' ? { outcome: 'refused', detail } : { outcome: 'wrong', detail };
  }
  try {
    const detail = Array.isArray(read)
      ? emptyRow(read)
      : contradiction(read) || unclear([...read.report.losses, ...read.report.warnings]);
    return detail === '' ? { outcome: 'read', detail } : { outcome: 'wrong', detail };
  } catch (error) {
    return { outcome: 'crash', detail: `while looking at the corpus: ${error?.stack ?? error}` };
  }
}

/** The first problem that tells a person nothing, or more than can be read; empty where there is none. */
function unclear(problems) {
  if (problems.length > most.problems) return `${problems.length} problems`;
  const bad = problems.find(
    ({ kind, where, message }) =>
      !/^[a-z][a-z0-9-]*$/u.test(kind) ||
      typeof message !== 'string' ||
      message.length < 10 ||
      message.length > most.letters ||
      typeof where !== 'string' ||
      where.length > most.letters,
  );
  return bad === undefined ? '' : `an unclear problem: ${JSON.stringify(bad).slice(0, 300)}`;
}

/** A row of judgements or of a key that says nothing. */
function emptyRow(rows) {
  const at = rows.findIndex((row) => Object.values(row).some((value) => value === '' || value === undefined));
  return at < 0 ? '' : `row ${at} has an empty cell`;
}

/** The first thing that a corpus says otherwise than its report or than its own parts; empty where all fits. */
function contradiction({ corpus, report }) {
  const { sources, codes, coders, selections, codings, lines, memos } = corpus;
  const said = {
    sources: [report.sources, sources.length],
    sourcesWithText: [report.sourcesWithText, sources.filter(({ text }) => text !== null).length],
    codes: [report.codes + report.categories, codes.length],
    codesUsed: [report.codesUsed, new Set(codings.code).size],
    codings: [report.codings, codings.length],
    selections: [report.selections, selections.length],
    coders: [report.coders + report.otherUsers, coders.length],
    memos: [report.memos, memos.length],
    lines: [report.lines, lines.length],
  };
  for (const [what, [reported, held]] of Object.entries(said))
    if (reported !== held) return `${what}: the report says ${reported}, the corpus holds ${held}`;
  if (report.offsets.matched > report.offsets.quotes) return 'more quotes match than there are';
  if (report.errors.length > 0) return 'a corpus in spite of errors';
  const triples = new Set();
  for (let i = 0; i < codings.length; i++) {
    const [selection, code, coder] = [codings.selection[i], codings.code[i], codings.coder[i]];
    if (!(selection in selections.kind) || !(code in codes) || !(coder in coders))
      return `coding ${i} points at nothing`;
    triples.add(`${selection} ${code} ${coder}`);
  }
  if (triples.size !== codings.length) return 'a coding stands twice';
  for (let i = 0; i < selections.length; i++) {
    const source = sources[selections.source[i]];
    if (source === undefined) return `selection ${i} points at no source`;
    const [start, end] = [selections.start[i], selections.end[i]];
    if (start >= 0 && (end < start || (source.text !== null && end > source.text.length)))
      return `selection ${i} reaches from ${start} to ${end}, outside of its text`;
    if (typeof corpus.quote(i) !== 'string') return `selection ${i} has no quote`;
  }
  for (const { index, parent } of codes) {
    const seen = new Set([index]);
    for (let above = parent; above >= 0; above = codes[above].parent) {
      if (seen.has(above)) return `code ${index} is its own ancestor`;
      seen.add(above);
    }
  }
  return new Set(sources.map(({ id }) => id)).size === sources.length ? '' : 'two sources have one id';
}
