import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import type { MergeNotes } from './mergeNotes.js';

/** A line of a merged source: what a project says of it. */
interface MergedLine {
  quote: string;
  speaker: string;
  label: string;
  /** Its position in each project, -1 where the project does not have it. */
  readonly positions: Map<number, number>;
}

/** What makes two lines of different projects one. */
type Matched = 'label' | 'place' | 'quote';

/**
 * Adds the lines of several projects to a builder. In one source, lines of equal number (or whatever the files call them) are
 * one; where the files call them nothing, the lines of two files are one by one the same where all of them say the same, and
 * else those that say what no other line says. The others stay apart, which is told.
 *
 * @param sources per project: source of the builder for each source
 * @returns per project: the line of the builder for each line
 */
export function mergeLines(
  corpora: readonly Corpus[],
  sources: readonly Int32Array[],
  builder: CorpusBuilder,
  notes: MergeNotes,
): Int32Array[] {
  const found = corpora.map(({ lines }) => new Int32Array(lines.length).fill(-1));
  builder.sources.forEach(({ name }, source) => {
    const merged: MergedLine[] = [];
    corpora.forEach(({ lines }, part) => {
      const own: number[] = [];
      for (let i = 0; i < lines.length; i++) if (sources[part][lines.source[i]] === source) own.push(i);
      if (own.length > 0) addLines(merged, part, own, corpora, name, notes);
    });
    for (const { quote, speaker, label, positions } of merged) {
      const line = builder.addLine(source, quote, speaker, label);
      for (const [part, position] of positions) found[part][position] = line;
    }
  });
  return found;
}

function addLines(
  merged: MergedLine[],
  part: number,
  own: readonly number[],
  corpora: readonly Corpus[],
  source: string,
  notes: MergeNotes,
): void {
  const { lines } = corpora[part];
  const isFirst = merged.length === 0;
  const { how, matches } = matchesOf(merged, own, lines);
  if (how === 'label') tellTexts(matches, lines, source, part, notes);
  let after = -1;
  let apart = 0;
  let speakers = 0;
  for (const position of own) {
    const known = matches.get(position);
    if (known !== undefined) {
      known.positions.set(part, position);
      if (fillIn(known, position, lines)) speakers++;
      const next = merged.indexOf(known, after + 1);
      after = next >= 0 ? next : merged.indexOf(known);
      continue;
    }
    apart++;
    merged.splice(++after, 0, {
      quote: lines.quote[position],
      speaker: lines.speaker?.[position] ?? '',
      label: lines.label?.[position] ?? '',
      positions: new Map([[part, position]]),
    });
  }
  // Numbers say which lines they are; a line with a number of its own is another line.
  if (!isFirst && apart > 0 && how !== 'label') tellApart(source, part, apart, own.length, notes);
  if (speakers > 0) tellSpeakers(source, part, speakers, notes);
}

/** What a line has not said yet, another file says. @returns whether the files name different speakers */
function fillIn(line: MergedLine, position: number, lines: Corpus['lines']): boolean {
  const speaker = lines.speaker?.[position] ?? '';
  if (line.quote === '') line.quote = lines.quote[position];
  if (line.label === '') line.label = lines.label?.[position] ?? '';
  if (line.speaker === '') line.speaker = speaker;
  return !fits(line.speaker, speaker);
}

function matchesOf(
  merged: readonly MergedLine[],
  own: readonly number[],
  lines: Corpus['lines'],
): { readonly how: Matched; readonly matches: ReadonlyMap<number, MergedLine> } {
  const labelOf = (position: number) => lines.label?.[position] ?? '';
  const labels = uniqueBy(merged, ({ label }) => label);
  const ownLabels = uniqueBy(own, labelOf);
  if (merged.length > 0 && labels.size === merged.length && ownLabels.size === own.length)
    return { how: 'label', matches: pairs(ownLabels, labels) };

  const earlier = new Set(merged.flatMap(({ positions }) => [...positions.keys()]));
  for (const other of earlier) {
    const theirs = merged.filter(({ positions }) => positions.has(other));
    const isSame =
      theirs.length === own.length &&
      theirs.every(({ quote, label }, i) => quote === lines.quote[own[i]] && fits(label, labelOf(own[i])));
    if (isSame) return { how: 'place', matches: new Map(own.map((position, i) => [position, theirs[i]])) };
  }
  const quotes = uniqueBy(merged, ({ quote }) => quote);
  return {
    how: 'quote',
    matches: pairs(
      uniqueBy(own, (position) => lines.quote[position]),
      quotes,
    ),
  };
}

/** Two names of a line do not fit where both are given and differ. */
function fits(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

/** What a key tells from all others; nothing for an empty key. */
function uniqueBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing> {
  const found = new Map<string, Thing>();
  const twice = new Set<string>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === '') continue;
    if (found.has(key)) twice.add(key);
    found.set(key, thing);
  }
  for (const key of twice) found.delete(key);
  return found;
}

function pairs<One, Other>(
  ones: ReadonlyMap<string, One>,
  others: ReadonlyMap<string, Other>,
): Map<One, Other> {
  const found = new Map<One, Other>();
  for (const [key, one] of ones) {
    const other = others.get(key);
    if (other !== undefined) found.set(one, other);
  }
  return found;
}

function tellApart(source: string, part: number, apart: number, all: number, notes: MergeNotes): void {
  const file = notes.nameOf(part);
  notes.tell('line-conflict', part, {
    nb: `kilden «${source}»: ${apart} av ${all} linjer i ${file} kan ikke kjennes igjen i de andre filene, og er egne linjer. Gi linjene nummer i en kolonne (line) i alle filene`,
    en: `source "${source}": ${apart} of ${all} lines in ${file} cannot be found again in the other files, and are lines of their own. Number the lines in a column (line) of all files`,
  });
}

function tellSpeakers(source: string, part: number, speakers: number, notes: MergeNotes): void {
  const file = notes.nameOf(part);
  notes.lose('line-conflict', part, {
    nb: `kilden «${source}»: linjer med en annen taler i ${file} enn i en tidligere fil: ${speakers}; den første gjelder`,
    en: `source "${source}": lines with another speaker in ${file} than in an earlier file: ${speakers}; the first stands`,
  });
}

/** Says where lines of equal number have different words. */
function tellTexts(
  matches: ReadonlyMap<number, MergedLine>,
  lines: Corpus['lines'],
  source: string,
  part: number,
  notes: MergeNotes,
): void {
  const differing = [...matches].filter(
    ([position, { quote }]) =>
      quote !== '' && lines.quote[position] !== '' && quote !== lines.quote[position],
  );
  if (differing.length === 0) return;
  const labels = differing.slice(0, 5).map(([, { label }]) => label);
  const more = differing.length > labels.length ? ' …' : '';
  notes.lose('line-conflict', part, {
    nb: `kilden «${source}»: linjer med samme nummer og ulik tekst i filene: ${differing.length} (${labels.join(', ')}${more}); teksten i den første filen gjelder`,
    en: `source "${source}": lines with the same number and different texts in the files: ${differing.length} (${labels.join(', ')}${more}); the text of the first file stands`,
  });
}
