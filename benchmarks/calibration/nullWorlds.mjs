// Worlds in which no codes go together: what a coder's convention, the cut of the units, the order of topics and the
// number of sources do alone. Judged are all cells, save where a world says which.
import { between, happens, normal, times } from './drawing.mjs';
import { asLines, asSelections, asSpans } from './material.mjs';
import {
  about,
  anywhere,
  coded,
  columnCount,
  crowded,
  exactly,
  logistic,
  rowCount,
  streaky,
  unordered,
} from './places.mjs';

const selections = { shape: asSelections };
const never = 'coder’s convention';
const cut = 'cut of the material';
const order = 'order';
const few = 'few sources or codes';

const whole = (draw) => (random) => ({ sources: draw(random) });
const both = (rows, columns) => rows.length > 0 && columns.length > 0;

/** The topic of a place follows an interview guide of four topics: codes of the topic are more frequent. */
const guide = (strength) => (position) => {
  const topic = Math.min(3, Math.floor(position * 4));
  return times(rowCount + columnCount, (code) => (code % 4 === topic ? strength : 0));
};

/** The first and the last tenth are about other things than the rest. */
const frame = (position) =>
  times(rowCount + columnCount, (code) =>
    (position < 0.1 || position > 0.9) === code % 3 < 1 ? 0.55 : -0.55,
  );

const fromStreaks =
  (options, shape, { sources = 30, length = about(20) } = {}) =>
  (random) => {
    const next = streaky(options)(random);
    return { sources: times(sources, () => shape(next(length(random)), random)) };
  };

const spansOf = (low, high) => (places, random) =>
  asSpans(places.map((place) => ({ ...place, sentences: between(random, low, high) })));

/** Codes stay for a burst of places, each of which was coded by itself; nothing is coded between two of three bursts. */
const bursts = (random, count, next) => {
  const places = [];
  while (places.length < count) {
    const codes = happens(random, 0.33) ? [] : next();
    for (let left = between(random, 1, 10); left > 0 && places.length < count; left--) places.push({ codes });
  }
  return places;
};

const inBursts = (shape) => (random) => {
  const next = logistic()(random);
  return { sources: times(30, () => shape(bursts(random, about(60)(random), next))) };
};

/** Runs of places with the same codes are one span. */
const asBurstSpans = (places) => {
  const spans = [];
  for (const { codes } of places) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.codes === codes) last.sentences++;
    else spans.push({ codes, sentences: 1 });
  }
  return asSpans(spans);
};

/** Every second turn is the interviewer's, which bears no code. */
const withInterviewer = (places) => asLines(places.flatMap((place) => [{ codes: [] }, place]));

/** Some sources are coded thickly and others thinly; a source is one unit. */
const richAndPoor = (sources, spread) => (random) => {
  const next = logistic({ rates: [0.15, 0.45], keeps: coded })(random);
  return {
    sources: times(sources, () => {
      const mood = spread * normal(random);
      return { codes: next(times(rowCount + columnCount, () => mood)) };
    }),
  };
};

/** A code that is split in two: places that bore it bear the one or the other, never both. */
const split = (random) => {
  const next = logistic({ columns: columnCount - 1 })(random);
  const last = rowCount + columnCount - 1;
  const halved = (codes) =>
    codes.map((code) => (code === rowCount && happens(random, 0.5) ? last : code)).sort((a, b) => a - b);
  return {
    sources: times(30, () => asSelections(times(about(20)(random), () => ({ codes: halved(next()) })))),
  };
};

export const nullWorlds = [
  ...[1.2, 1.5, 2, 4].map((mean) => ({
    name: `${mean} codes a selection`,
    nb: `${String(mean).replace('.', ',')} koder i hvert utdrag`,
    part: never,
    description: `coded selections only, of ${mean} independent codes on average`,
    draw: whole(unordered(crowded(mean), selections)),
  })),
  {
    name: 'exactly one of each',
    nb: 'nøyaktig én av hver',
    part: never,
    description: 'every selection bears exactly one condition and one indicator',
    draw: whole(unordered(exactly(), selections)),
  },
  {
    name: 'at least one of each',
    nb: 'minst én av hver',
    part: never,
    description: 'selections with at least one condition and one indicator',
    draw: whole(unordered(logistic({ keeps: both }), selections)),
  },
  {
    name: 'indicator only beside a condition',
    nb: 'indikator bare ved siden av en betingelse',
    part: never,
    description: 'an indicator is coded only where a condition is',
    draw: whole(unordered(logistic({ keeps: (rows) => rows.length > 0 }), selections)),
  },
  {
    name: 'either family, rarely both',
    nb: 'den ene eller den andre familien, sjelden begge',
    part: never,
    description: 'conditions or indicators; nine of ten selections that would bear both are not there',
    draw: whole(
      unordered(
        logistic({
          rates: [0.1, 0.25],
          keeps: (rows, columns, random) =>
            coded(rows, columns) && (!both(rows, columns) || happens(random, 0.1)),
        }),
        selections,
      ),
    ),
  },
  {
    name: 'rich in conditions, rich in indicators',
    nb: 'utdrag rike på betingelser og utdrag rike på indikatorer',
    part: never,
    description: 'selections rich in conditions and poor in indicators, and the other way round, mixed',
    draw: whole(
      unordered(
        logistic({ rates: [0.1, 0.2], mood: (random) => (happens(random, 0.5) ? [1, -1] : [-1, 1]) }),
        selections,
      ),
    ),
  },
  {
    name: 'exactly two codes in all',
    nb: 'nøyaktig to koder i alt',
    part: never,
    description: 'every selection bears exactly two codes, of whichever family',
    draw: whole(unordered(exactly({ number: 2 }), selections)),
  },
  {
    name: 'exactly one code in all',
    nb: 'nøyaktig én kode i alt',
    part: never,
    description: 'every selection bears one code: no pair ever meets, by convention',
    refuses: 'no two codes ever stand on one passage, so nothing could tell a pair from another',
    draw: whole(unordered(exactly({ number: 1 }), selections)),
  },
  {
    name: 'a code split in two',
    nb: 'en kode delt i to',
    part: never,
    description: 'places that bore one indicator bear one of two, never both',
    draw: split,
  },
  {
    name: 'busy selections',
    nb: 'travle utdrag',
    part: never,
    description: 'some selections attract codes of every kind (spread of log odds 0.8) and others few',
    draw: whole(
      unordered(
        logistic({
          mood: (random) => {
            const mood = 0.8 * normal(random);
            return [mood, mood];
          },
        }),
        selections,
      ),
    ),
  },
  {
    name: 'sentences of selections of 4',
    nb: 'setninger i utdrag på 4',
    part: cut,
    description: 'selections of four sentences, counted by the sentence',
    unit: 'sentence',
    draw: whole(unordered(logistic({ keeps: anywhere }), { shape: spansOf(4, 4) })),
  },
  {
    name: 'sentences of selections of 1 to 6',
    nb: 'setninger i utdrag på 1 til 6',
    part: cut,
    description: 'selections of one to six sentences, counted by the sentence',
    unit: 'sentence',
    draw: whole(unordered(logistic({ keeps: anywhere }), { shape: spansOf(1, 6) })),
  },
  {
    name: 'bursts of 1 to 10 sentences',
    nb: 'strekk på 1 til 10 setninger',
    part: cut,
    description: 'spans of one to ten sentences with gaps between, counted by the sentence',
    unit: 'sentence',
    draw: inBursts(asBurstSpans),
  },
  {
    name: 'bursts of 1 to 10 lines',
    nb: 'strekk på 1 til 10 linjer',
    part: cut,
    description: 'one to ten lines in a row bear the same codes, each coded by itself',
    unit: 'line',
    draw: inBursts(asLines),
  },
  {
    name: 'every second turn not codable',
    nb: 'annenhver replikk kan ikke kodes',
    part: cut,
    description: 'lines, of which every second is the interviewer’s and bears no code',
    unit: 'line',
    draw: whole(unordered(logistic({ keeps: anywhere }), { shape: withInterviewer })),
  },
  {
    name: 'streaks of selections',
    nb: 'serier av utdrag',
    part: order,
    description: 'a code goes on: a selection keeps what decided a code in the one before in 60 % of cases',
    draw: fromStreaks({}, asSelections),
  },
  {
    name: 'streaks of lines',
    nb: 'serier av linjer',
    part: order,
    description: 'the same for lines, also those that bear no code',
    unit: 'line',
    draw: fromStreaks({ keeps: anywhere }, asLines),
  },
  ...[
    ['interview guide', 'intervjuguide', 3],
    ['strong interview guide', 'streng intervjuguide', 4],
  ].map(([name, nb, odds]) => ({
    name,
    nb,
    part: order,
    description: `topics come in the order of a guide, in every interview: a quarter each, odds of its codes times ${odds}`,
    draw: fromStreaks({ persistence: 0, shiftsAt: guide(Math.log(odds)) }, asSelections),
  })),
  {
    name: 'opening and closing',
    nb: 'åpning og avslutning',
    part: order,
    description:
      'the first and the last tenth of an interview are about other things than the rest: odds of a code times 3 or 1/3',
    draw: fromStreaks({ persistence: 0, shiftsAt: frame }, asSelections),
  },
  {
    name: 'busy, streaks and guide',
    nb: 'travle utdrag, serier og guide',
    part: order,
    description: 'busy selections (spread 0.8), streaks (60 %) and the guide together',
    draw: fromStreaks({ moodSpread: 0.8, shiftsAt: guide(Math.log(3)) }, asSelections),
  },
  ...[
    ['4 sources of 90', '4 kilder med 90', Array(4).fill(90), '4 sources of 90 selections'],
    ['8 sources', '8 kilder', Array(8).fill(20), '8 sources of 20 selections'],
    ['one source of 400', 'én kilde med 400', [400], 'one source of 400 selections'],
    [
      'one of 400, 20 of 5',
      'én med 400, 20 med 5',
      [400, ...Array(20).fill(5)],
      'one source of 400 selections and 20 of 5',
    ],
  ].map(([name, nb, sources, description]) => ({
    name,
    nb,
    part: few,
    description,
    draw: whole(unordered(logistic(), { ...selections, sources })),
  })),
  ...[
    [3, 3],
    [1, 6],
    [2, 3],
    [2, 2],
  ].map(([rows, columns]) => ({
    name: `${rows} x ${columns} codes`,
    nb: `${rows} x ${columns} koder`,
    part: few,
    description: `60 sources, ${rows} conditions and ${columns} indicators in the whole project`,
    rows,
    columns,
    ...(rows * columns < 6
      ? { refuses: 'a table of fewer than six cells cannot tell how much its scores vary' }
      : {}),
    draw: whole(unordered(logistic({ rows, columns, rates: [0.1, 0.25] }), { ...selections, sources: 60 })),
  })),
  ...[40, 112].map((sources) => ({
    name: `${sources} sources as units`,
    nb: `${sources} kilder som enheter`,
    part: few,
    description: `a source is a unit; ${sources} of them, some coded thickly and others thinly (spread of log odds 1)`,
    unit: 'source',
    draw: richAndPoor(sources, 1),
  })),
].map((world) => ({ unit: 'selection', rows: rowCount, columns: columnCount, effects: [], ...world }));
