import type { Corpus } from '../../src/corpus/corpus.js';
import type { Memo } from '../../src/corpus/source.js';
import { unjudgedAt } from '../../src/corpus/unjudged.js';
import {
  type Compared,
  type Difference,
  selectionWords,
  shown,
  type Tell,
  unlike,
  unlikeId,
} from './comparing.js';
import { detailDifferences } from './detailDifferences.js';
import { keepsOrder, type Matched, matched } from './matched.js';

/**
 * Everything in which a corpus `after` differs from the one `before`: sources, texts, codes and their tree, coders, selections
 * and their places, codings, who went through what, memos, lines, and what tools say beyond these. Ids, names and all else are
 * each a difference of its own; the order of selections, codings and memos is none, and neither is what is new and says nothing: an
 * id for what had none, a variable for an attribute, the path of a text within an archive; nor is a value of nothing but spaces.
 */
export function differences(before: Corpus, after: Corpus): Difference[] {
  const found: Difference[] = [];
  const tell: Tell = (kind, words) => found.push({ kind, words });
  const compared = compare(before, after);
  provenance(before, after, tell);
  sources(compared, tell);
  codes(compared, tell);
  coders(compared, tell);
  selections(compared, tell);
  codings(compared, tell);
  judgements(compared, tell);
  memos(compared, tell);
  lines(compared, tell);
  detailDifferences(compared, tell);
  return found;
}

/** A name without what some formats cannot hold: spaces around it, control characters, halves of characters. */
const withoutOdd = (name: string) => name.replace(/[\p{Control}\p{Surrogate}\u{FFFD}]/gu, '').trim();

function compare(before: Corpus, after: Corpus): Compared {
  const corpora = [before, after] as const;
  const named = (list: 'sources' | 'coders') =>
    matched(
      [before[list].length, after[list].length],
      (i, side) => corpora[side][list][i].id,
      (i, side) => corpora[side][list][i].name,
      (i, side) => withoutOdd(corpora[side][list][i].name),
    );
  const [sources, coders] = [named('sources'), named('coders')];
  const codes = matched(
    [before.codes.length, after.codes.length],
    (i, side) => corpora[side].codes[i].id,
    (i, side) => JSON.stringify(corpora[side].codes[i].path),
    (i, side) => corpora[side].codes[i].name,
    (i, side) => withoutOdd(corpora[side].codes[i].name),
  );
  const matchedSelections = matchSelections(corpora, sources, codes, coders);
  const codings = matched([before.codings.length, after.codings.length], (i, side) => {
    const { selection, code, coder } = corpora[side].codings;
    const at = [
      [matchedSelections, selection],
      [codes, code],
      [coders, coder],
    ] as const;
    const indices = at.map(([match, column]) => (side === 0 ? match.there[column[i]] : column[i]));
    return indices.includes(-1) ? undefined : indices.join(' ');
  });
  return { corpora, sources, codes, coders, selections: matchedSelections, codings };
}

/** The words of a selection; a place in brackets, as readers call regions, is no words. */
const words = (corpus: Corpus, i: number, isRegion = true) =>
  isRegion ? corpus.quote(i).replace(/^\[[^\]]*\]$/u, '') : corpus.quote(i);

/** By place and words, and where these say nothing, by what is coded there. */
function matchSelections(
  corpora: readonly [Corpus, Corpus],
  sources: Matched,
  codes: Matched,
  coders: Matched,
): Matched {
  const coded = corpora.map((corpus, side) => {
    const signature: string[][] = corpus.selections.kind.map(() => []);
    for (let i = 0; i < corpus.codings.length; i++) {
      const { selection, code, coder } = corpus.codings;
      const both = side === 0 ? [codes.there[code[i]], coders.there[coder[i]]] : [code[i], coder[i]];
      signature[selection[i]].push(both.join(' '));
    }
    return signature.map((codings) => codings.sort().join(','));
  });
  const made = corpora.map((corpus) => {
    const dates: string[][] = corpus.selections.kind.map(() => []);
    corpus.codings.selection.forEach((selection, i) => {
      dates[selection].push(corpus.details?.codings.created.at(i) ?? '');
    });
    return dates.map((each) => each.sort().join(','));
  });
  const key =
    (parts: readonly ('kind' | 'start' | 'end' | 'line' | 'quote' | 'coded' | 'made' | 'told')[]) =>
    (i: number, side: 0 | 1): string | undefined => {
      const corpus = corpora[side];
      const from = corpus.selections.source[i];
      const source = side === 0 ? sources.there[from] : from;
      if (source < 0) return undefined;
      const values = parts.map((part) => {
        if (part === 'quote') return words(corpus, i);
        if (part === 'made') return made[side][i];
        if (part === 'told') return corpus.selections.told?.[i] ?? '';
        return part === 'coded' ? coded[side][i] : corpus.selections[part][i];
      });
      return [source, ...values].join('\n');
    };
  /** The same for what is coded alone: of equal words, the coded ones are the same ones. */
  const keyOfCoded =
    (...parts: Parameters<typeof key>) =>
    (i: number, side: 0 | 1) =>
      coded[side][i] === '' ? undefined : key(...parts)(i, side);
  return matched(
    [corpora[0].selections.length, corpora[1].selections.length],
    key(['kind', 'start', 'end', 'line', 'quote', 'told', 'coded', 'made']),
    key(['kind', 'start', 'end', 'line', 'quote', 'coded', 'made']),
    key(['kind', 'start', 'end', 'line', 'quote', 'coded']),
    keyOfCoded(['quote', 'coded', 'made']),
    keyOfCoded(['quote', 'coded']),
    key(['kind', 'start', 'end', 'line', 'quote']),
    key(['kind', 'start', 'end', 'line', 'coded', 'made']),
    key(['kind', 'start', 'end', 'line', 'coded']),
    key(['quote', 'coded', 'made']),
    key(['kind', 'quote', 'coded']),
    key(['start', 'end', 'quote', 'coded']),
    key(['quote', 'coded']),
    key(['quote']),
    key(['coded']),
    key(['kind', 'start', 'end']),
  );
}

function provenance({ provenance: one }: Corpus, { provenance: other }: Corpus, tell: Tell): void {
  unlike(tell, 'projectName', 'name of the project', one.name, other.name);
  unlike(tell, 'projectDescription', 'description of the project', one.description, other.description);
  unlike(tell, 'provenance', 'licence', one.licence, other.licence);
  unlike(tell, 'provenance', 'synthetic', one.synthetic, other.synthetic);
}

function sources({ corpora: [before, after], sources: match }: Compared, tell: Tell): void {
  for (const i of match.lost) {
    const { name, text, attributes } = before.sources[i];
    tell('sourceLost', `source ${shown(name)} is gone`);
    if (text !== null) tell('text', `text of source ${shown(name)} is gone`);
    if (Object.keys(attributes).length > 0) tell('attribute', `attributes of source ${shown(name)} are gone`);
  }
  for (const i of match.added) tell('sourceAdded', `source ${shown(after.sources[i].name)} is new`);
  if (!keepsOrder(match)) tell('sourceOrder', 'sources stand in another order');
  for (const [i, j] of match.pairs) {
    const [one, other] = [before.sources[i], after.sources[j]];
    const what = `source ${shown(one.name)}`;
    unlike(tell, 'sourceId', `id of ${what}`, one.id, other.id);
    unlike(tell, 'sourceName', `name of ${what}`, one.name, other.name);
    unlike(tell, 'sourceKind', `kind of ${what}`, one.kind, other.kind);
    unlike(tell, 'text', `text of ${what}`, one.text?.value, other.text?.value);
    for (const name of new Set([...Object.keys(one.attributes), ...Object.keys(other.attributes)])) {
      const values = [one, other].map(({ attributes }) =>
        Object.hasOwn(attributes, name) && attributes[name].trim() !== '' ? attributes[name] : '',
      );
      unlike(tell, 'attribute', `${name} of ${what}`, values[0], values[1]);
    }
  }
}

function codes({ corpora: [before, after], codes: match }: Compared, tell: Tell): void {
  const used = new Set(before.codings.code);
  for (const i of match.lost) {
    tell(used.has(i) ? 'codeLost' : 'unusedCodeLost', `code ${shown(before.codes[i].path)} is gone`);
    const { description, color, name, nameEnglish, appliesTo } = before.codes[i];
    const what = `code ${shown(before.codes[i].path)}`;
    unlike(tell, 'codeDescription', `description of ${what}`, description, '');
    unlike(tell, 'codeColor', `colour of ${what}`, color, '');
    unlike(tell, 'codeEnglish', `English name of ${what}`, nameEnglish, name);
    unlike(tell, 'codeAppliesTo', `kinds of sources of ${what}`, appliesTo, undefined);
  }
  for (const i of match.added) tell('codeAdded', `code ${shown(after.codes[i].path)} is new`);
  if (!keepsOrder(match)) tell('codeOrder', 'codes stand in another order');
  for (const [i, j] of match.pairs) {
    const [one, other] = [before.codes[i], after.codes[j]];
    const what = `code ${shown(one.path)}`;
    const parent = one.parent < 0 ? -1 : match.there[one.parent];
    unlike(tell, 'codeId', `id of ${what}`, one.id, other.id);
    unlike(tell, 'codeName', `name of ${what}`, one.name, other.name);
    const english = [one, other].map((code) => (code.nameEnglish === code.name ? '' : code.nameEnglish));
    unlike(tell, 'codeEnglish', `English name of ${what}`, english[0], english[1]);
    if (one.parent >= 0 !== other.parent >= 0 || parent !== other.parent)
      tell('codeParent', `place of ${what} became ${shown(other.path)}`);
    const bare = used.has(i) ? '' : 'unused';
    unlike(tell, `${bare}codeFamily`, `family of ${what}`, one.family, other.family);
    unlike(tell, `${bare}codeRole`, `role of ${what}`, one.role, other.role);
    unlike(tell, 'codeDescription', `description of ${what}`, one.description, other.description);
    unlike(tell, 'codeColor', `colour of ${what}`, one.color.toLowerCase(), other.color.toLowerCase());
    unlike(tell, 'codeAppliesTo', `kinds of sources of ${what}`, one.appliesTo, other.appliesTo);
  }
}

function coders({ corpora: [before, after], coders: match }: Compared, tell: Tell): void {
  const coded = new Set(before.codings.coder);
  for (const i of match.lost)
    if (before.coders[i].id !== 'unknown' || coded.has(i))
      tell('coderLost', `coder ${shown(before.coders[i].name)} is gone`);
  for (const i of match.added) tell('coderAdded', `coder ${shown(after.coders[i].name)} is new`);
  const named = match.pairs.filter(([i]) => before.coders[i].id !== 'unknown');
  if (!keepsOrder({ pairs: named })) tell('coderOrder', 'coders stand in another order');
  for (const [i, j] of match.pairs) {
    const [one, other] = [before.coders[i], after.coders[j]];
    const what = `coder ${shown(one.name)}`;
    unlike(tell, 'coderId', `id of ${what}`, one.id, other.id);
    unlike(tell, 'coderName', `name of ${what}`, one.name, other.name);
    unlike(tell, 'reconciled', `reconciled of ${what}`, one.reconciled, other.reconciled);
  }
}

function selections({ corpora: [before, after], selections: match }: Compared, tell: Tell): void {
  const coded = corporaCoded(before, after);
  for (const i of match.lost)
    tell(
      coded[0].has(i) ? 'selectionLost' : 'uncodedSelectionLost',
      `selection ${selectionWords(before, i)} is gone`,
    );
  for (const i of match.added)
    tell(
      coded[1].has(i) ? 'selectionAdded' : 'uncodedSelectionAdded',
      `selection ${selectionWords(after, i)} is new`,
    );
  for (const [i, j] of match.pairs) {
    const [one, other] = [before.selections, after.selections];
    const what = `selection ${selectionWords(before, i)}`;
    const isRegion = one.kind[i] === 'region';
    if ((one.told?.[i] ?? '') !== '')
      unlike(tell, 'told', `place in words of ${what}`, one.told![i], other.told?.[j] ?? '');
    unlike(tell, 'given', `whether ${what} was given`, one.given?.[i] ?? 0, other.given?.[j] ?? 0);
    unlike(tell, `${one.kind[i]}Kind`, `kind of ${what}`, one.kind[i], other.kind[j]);
    unlike(tell, 'place', `place of ${what}`, [one.start[i], one.end[i]], [other.start[j], other.end[j]]);
    unlike(tell, 'quote', `quote of ${what}`, words(before, i, isRegion), words(after, j, isRegion));
  }
}

const corporaCoded = (...corpora: readonly Corpus[]) =>
  corpora.map(({ codings }) => new Set(codings.selection));

function codings({ corpora: [before, after], codings: match }: Compared, tell: Tell): void {
  const told = (corpus: Corpus, i: number) =>
    `coding ${shown(corpus.codes[corpus.codings.code[i]].path)} by ${shown(corpus.coders[corpus.codings.coder[i]].name)} of ${selectionWords(corpus, corpus.codings.selection[i])}`;
  const lostDetails = before.details?.codings;
  for (const i of match.lost) {
    tell('codingLost', `${told(before, i)} is gone`);
    unlikeId(tell, 'codingId', `id of ${told(before, i)}`, lostDetails?.id.at(i), '');
    unlikeId(tell, 'codingDate', `date of ${told(before, i)}`, lostDetails?.created.at(i), '');
  }
  for (const i of match.added) tell('codingAdded', `${told(after, i)} is new`);
  for (const [i, j] of match.pairs) {
    const [one, other] = [before.details?.codings, after.details?.codings];
    unlikeId(tell, 'codingId', `id of ${told(before, i)}`, one?.id.at(i) ?? '', other?.id.at(j) ?? '');
    unlike(
      tell,
      'codingDate',
      `date of ${told(before, i)}`,
      one?.created.at(i) ?? '',
      other?.created.at(j) ?? '',
    );
  }
}

/** Who went through a source, and what they did not judge there. */
function judgements({ corpora, sources: sourceMatch, ...match }: Compared, tell: Tell): void {
  const read = corpora.map(({ codedBy }, side) =>
    codedBy.flatMap((coders, source) => {
      const [at, who] = [side === 0 ? sourceMatch.there[source] : source, [...coders]];
      return who.map((coder) => `${at} ${side === 0 ? match.coders.there[coder] : coder}`);
    }),
  );
  setDifferences(read, 'reading', 'reading (source, coder)', tell);
  const open = corpora.map(({ unjudged }, side) =>
    Array.from({ length: unjudged?.length ?? 0 }, (_, i) => {
      const { source, line, selection, code, coder } = unjudgedAt(unjudged!, i);
      const to = ({ there }: Matched, index: number) => (side === 0 && index >= 0 ? there[index] : index);
      return [
        to(sourceMatch, source),
        line,
        to(match.selections, selection),
        to(match.codes, code),
        to(match.coders, coder),
      ].join(' ');
    }),
  );
  setDifferences(open, 'unjudged', 'judgement not made (source, line, selection, code, coder)', tell);
}

function setDifferences([before, after]: readonly string[][], kind: string, what: string, tell: Tell): void {
  const match = matched([before.length, after.length], (i, side) => [before, after][side][i]);
  for (const i of match.lost) tell(`${kind}Lost`, `${what} ${before[i]} is gone`);
  for (const i of match.added) tell(`${kind}Added`, `${what} ${after[i]} is new`);
}

function memos({ corpora: [before, after], ...match }: Compared, tell: Tell): void {
  const lists = [before.memos, after.memos];
  const columns: Partial<Record<Memo['target'], Matched>> = {
    source: match.sources,
    code: match.codes,
    coder: match.coders,
    selection: match.selections,
    coding: match.codings,
  };
  const about = (i: number, side: 0 | 1) => {
    const { target, index } = lists[side][i];
    return `${target} ${side === 0 ? (columns[target]?.there[index] ?? index) : index}`;
  };
  const found = matched(
    [before.memos.length, after.memos.length],
    (i, side) => [about(i, side), lists[side][i].text, lists[side][i].coder, lists[side][i].id].join('\n'),
    (i, side) => [about(i, side), lists[side][i].text, lists[side][i].coder].join('\n'),
    (i, side) => [about(i, side), lists[side][i].text].join('\n'),
    (i, side) => [about(i, side), lists[side][i].text.trim()].join('\n'),
  );
  for (const i of found.lost) {
    const { target, text } = before.memos[i];
    tell(`${target}MemoLost`, `memo on a ${target}, ${shown(text)}, is gone`);
    const { id, title, created, modified } = before.memos[i];
    unlikeId(tell, 'memoId', `id of memo ${shown(text)}`, id, '');
    unlike(tell, 'memoTitle', `title of memo ${shown(text)}`, title, undefined);
    unlike(tell, 'memoDate', `dates of memo ${shown(text)}`, [created ?? '', modified ?? ''], ['', '']);
  }
  for (const i of found.added)
    tell('memoAdded', `memo on a ${after.memos[i].target}, ${shown(after.memos[i].text)}, is new`);
  for (const [i, j] of found.pairs) {
    const [one, other] = [before.memos[i], after.memos[j]];
    const what = `memo ${shown(one.text)}`;
    unlike(tell, 'memoText', what, one.text, other.text);
    unlikeId(tell, 'memoId', `id of ${what}`, one.id, other.id);
    unlike(tell, 'memoTitle', `title of ${what}`, one.title, other.title);
    unlike(
      tell,
      'memoDate',
      `dates of ${what}`,
      [one.created ?? '', one.modified ?? ''],
      [other.created ?? '', other.modified ?? ''],
    );
    const coderOf = ({ coders }: Corpus, { coder }: Memo) => coders.findIndex(({ id }) => id === coder);
    const wrote = coderOf(before, one);
    const writer = wrote < 0 ? `${one.coder}` : match.coders.there[wrote];
    const writes = coderOf(after, other);
    // Nobody may be called unknown, or nothing.
    if (nobody(one.coder) && nobody(other.coder)) continue;
    unlike(tell, 'memoCoder', `writer of ${what}`, writer, writes < 0 ? other.coder : writes);
  }
}

const nobody = (coder: string) => coder === '' || coder === 'unknown';

function lines({ corpora: [before, after], sources: match }: Compared, tell: Tell): void {
  const label = (corpus: Corpus, i: number, side: number, speaker: boolean) => {
    const { source, quote } = corpus.lines;
    const from = side === 0 ? match.there[source[i]] : source[i];
    return [from, quote[i], speaker ? (corpus.lines.speaker?.[i] ?? '') : ''].join('\n');
  };
  const corpora = [before, after];
  const found = matched(
    [before.lines.length, after.lines.length],
    (i, side) => label(corpora[side], i, side, true),
    (i, side) => label(corpora[side], i, side, false),
  );
  for (const i of found.lost) tell('lineLost', `line ${i + 1}, ${shown(before.lines.quote[i])}, is gone`);
  for (const i of found.added) tell('lineAdded', `line ${i + 1}, ${shown(after.lines.quote[i])}, is new`);
  if (!keepsOrder(found)) tell('lineOrder', 'lines stand in another order');
  for (const [i, j] of found.pairs)
    unlike(
      tell,
      'lineLabel',
      `name of line ${i + 1}`,
      before.lines.label?.[i] ?? '',
      after.lines.label?.[j] ?? '',
    );
  for (const [i, j] of found.pairs)
    unlike(
      tell,
      'speaker',
      `speaker of line ${i + 1}`,
      before.lines.speaker?.[i] ?? '',
      after.lines.speaker?.[j] ?? '',
    );
}
