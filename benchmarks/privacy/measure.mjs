// What a finder of identifiers finds of the marked pieces, and how much of what it blocks is one.
import { isItem, isName } from './marks.mjs';

/** Findings of these certainties block: what holds them is not published. */
const blocking = new Set(['certain', 'likely']);
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The goals, with the pieces that each is about. */
export const goals = {
  'numbers, addresses and mail': {
    goal: 0.98,
    of: ({ kind }) => ['national-id', 'bank-account', 'telephone', 'e-mail', 'address'].includes(kind),
  },
  'names, with capitals': { goal: 0.95, of: (piece) => isName(piece) && piece.case !== 'lower' },
  'names, lower case': { goal: 0.95, of: (piece) => isName(piece) && piece.case === 'lower' },
};

/**
 * One part, measured.
 *
 * A piece is **found** if blocking findings cover at least half of its letters and digits; a name only if they cover every
 * letter of it. It is **whole** if they cover every letter and digit. A finding is **right** if at least half of its letters
 * and digits lie in identifiers; one that lies mostly in a neutral piece is left out. What is not marked is no identifier.
 *
 * @param documents of `readPart`: name, text, pieces
 * @param find text -> [{ start, end, kind, certainty }]
 * @returns counts by kind, by form, by origin and case; precision by the finder's kinds; goals; misses and false findings
 */
export function measure(documents, find) {
  const items = tallies();
  const forms = tallies();
  const origins = tallies();
  const goalCounts = tallies();
  const precision = {};
  const falseBy = {};
  const misses = [];
  const wrong = [];
  for (const { name, text, pieces } of documents) {
    const findings = find(text).filter(({ certainty }) => blocking.has(certainty));
    const covered = new Uint8Array(text.length);
    for (const { start, end } of findings) covered.fill(1, start, end);
    for (const piece of pieces.filter(isItem)) {
      const signs = signsOf(text, piece);
      const hidden = signs.filter((at) => covered[at] === 1).length;
      const whole = hidden === signs.length;
      const found = isName(piece) ? whole : hidden * 2 >= signs.length;
      items.add(piece.kind, found, whole);
      if (isName(piece))
        origins.add(`${piece.form}|${piece.case === 'lower' ? 'lower' : 'capital'}`, found, whole);
      else forms.add(`${piece.kind}|${piece.form}`, found, whole);
      for (const [goal, { of }] of Object.entries(goals)) if (of(piece)) goalCounts.add(goal, found, whole);
      if (!found) misses.push({ document: name, ...piece });
    }
    for (const finding of findings) {
      const { verdict, sort } = judged(text, pieces, finding);
      if (verdict === 'neutral') continue;
      precision[finding.kind] ??= { findings: 0, right: 0 };
      precision[finding.kind].findings += 1;
      if (verdict === 'right') precision[finding.kind].right += 1;
      else {
        falseBy[sort] = (falseBy[sort] ?? 0) + 1;
        wrong.push({
          document: name,
          kind: finding.kind,
          sort,
          text: text.slice(finding.start, finding.end),
        });
      }
    }
  }
  const distractors = {};
  for (const piece of documents.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'none')))
    distractors[piece.form] = (distractors[piece.form] ?? 0) + 1;
  return {
    documents: documents.length,
    items: items.counts,
    forms: forms.counts,
    origins: origins.counts,
    goals: goalCounts.counts,
    precision,
    distractors,
    falseBy,
    misses,
    wrong,
  };
}

/** The numbers of a part without any text of it. */
export function numbersOnly({ misses: _misses, wrong: _wrong, ...numbers }) {
  return numbers;
}

function signsOf(text, { start, end }) {
  const signs = [];
  for (let at = start; at < end; at++) if (letterOrDigit.test(text[at])) signs.push(at);
  return signs;
}

function judged(text, pieces, finding) {
  const signs = signsOf(text, finding);
  const within = (piece) => signs.filter((at) => at >= piece.start && at < piece.end).length;
  const share = (test) => pieces.filter(test).reduce((sum, piece) => sum + within(piece), 0) / signs.length;
  if (share(isItem) >= 0.5) return { verdict: 'right' };
  if (share(({ kind }) => kind === 'neutral') >= 0.5) return { verdict: 'neutral' };
  const touched = pieces.find((piece) => piece.kind === 'none' && within(piece) > 0);
  return { verdict: 'wrong', sort: touched?.form ?? 'plain text' };
}

function tallies() {
  const counts = {};
  return {
    counts,
    add(key, found, whole) {
      counts[key] ??= { items: 0, found: 0, whole: 0 };
      counts[key].items += 1;
      counts[key].found += found ? 1 : 0;
      counts[key].whole += whole ? 1 : 0;
    },
  };
}
