// Worlds without effects in which somebody else decides what may stand together: two kinds of passage, two coders, passes
// of each family, codes of one tree.
import { between, chance, happens, logUniform, odds, times, weighted } from './drawing.mjs';
import { asSelections, asText, asTurns } from './material.mjs';
import { about, columnCount, logistic, rowCount } from './places.mjs';

const codeCount = rowCount + columnCount;
const kinds = 'kinds of passage';
const coders = 'coders';
const trees = 'codes of one tree';

/** Half of the codes are at home in one kind, the others in the other. */
const home = (kind, strength) => times(codeCount, (code) => (code % 2 === kind ? strength : -strength));
const [some, strong] = [0.6, 1.2];

/**
 * Places of two kinds.
 *
 * @param kindOf (position, random) -> 0 or 1
 * @param label what the material says of the kind
 * @param strength how far the log odds of a code are shifted, up where it is at home and down elsewhere
 */
const twoKinds =
  (kindOf, label, shape, strength = strong) =>
  (random) => {
    const next = logistic()(random);
    const place = (i) => {
      const kind = kindOf(i, random);
      return { codes: next(home(kind, strength)), ...label(kind) };
    };
    return { sources: times(30, () => shape(times(about(20)(random), place))) };
  };

const inTurn = (i) => i % 2;
const mixed = (_, random) => random.below(2);
const unlabelled = () => ({});
const bySpeaker = (kind) => ({ speaker: ['Kari', 'Ola'][kind] });
const bySection = (kind) => ({ section: kind });
const byCoder = (kind) => ({ coder: ['anna', 'bo'][kind] });
/** Six places of one kind, then six of the other, as chapters are. */
const inChapters = (i) => Math.floor(i / 6) % 2;

/** Both coders went through everything; their spans of one place differ by a word, and each misses one code in ten. */
const nearSpans = (random) => {
  const next = logistic()(random);
  const words = [0, 5, 8];
  const places = () => times(about(20)(random), () => ({ codes: next() }));
  const twice = ({ codes }, i) =>
    ['anna', 'bo'].map((coder) => ({
      start: 100 * i + words[random.below(3)],
      end: 100 * i + 80 + words[random.below(3)],
      codes: codes.filter(() => happens(random, 0.9)),
      coder,
    }));
  return { sources: times(30, () => ({ marks: places().flatMap(twice) })) };
};

/** Spans of one family that follow one another with gaps, over a text of so many sentences. */
const pass = (random, sentences, longest, next, coder) => {
  const spans = [];
  for (let at = between(random, 0, 4); at < sentences; ) {
    const length = between(random, 1, longest);
    spans.push([at, length, next(), coder]);
    at += length + between(random, 0, 5);
  }
  return spans;
};

/** Conditions first, indicators in a second pass, each on spans of its own. */
const separatePasses = (random) => {
  const weights = times(codeCount, () => logUniform(random, 0.5, 2));
  const one = (from, to) => () => {
    const own = weights.slice(from, to);
    const first = weighted(random, own);
    const second = happens(random, 0.3) ? weighted(random, own) : first;
    return [...new Set([first, second])].map((code) => from + code);
  };
  const sentences = 60;
  return {
    sources: times(30, () =>
      asText(sentences, 3, [
        ...pass(random, sentences, 5, one(0, rowCount)),
        ...pass(random, sentences, 4, one(rowCount, codeCount)),
      ]),
    ),
  };
};

const treeSize = 9;
/** A theme is coded by the parent, or by one of its two children, never by two of them. */
const parentOrChild = (random) => {
  const base = times(treeSize, () => odds(logUniform(random, 0.08, 0.2)));
  const theme = odds(0.35);
  const place = () => {
    for (;;) {
      const others = times(treeSize - 3, (i) => i + 3).filter((code) => happens(random, chance(base[code])));
      const found = happens(random, chance(theme)) ? [random.below(3), ...others] : others;
      if (found.length > 0) return { codes: found };
    }
  };
  return { sources: times(30, () => asSelections(times(about(20)(random), place))) };
};

/** One family against itself. */
const square = (random) => {
  const next = logistic({ rows: treeSize, columns: 0, rates: [0.1, 0.2] })(random);
  return { sources: times(30, () => asSelections(times(about(20)(random), () => ({ codes: next() })))) };
};

export const kindWorlds = [
  ...[
    [
      'two kinds in turn, unlabelled',
      'to slags passasjer annenhver gang, uten merke',
      inTurn,
      some,
      'every second selection is of another kind, in which half of the codes are more frequent (odds times 3.3) and the others less; nothing in the material says so',
    ],
    [
      'two kinds mixed, unlabelled',
      'to slags passasjer om hverandre, uten merke',
      mixed,
      some,
      'the same, in no order; a coder that nobody recorded is such a kind',
    ],
    [
      'two kinds in turn, strong, unlabelled',
      'to svært ulike slags passasjer, uten merke',
      inTurn,
      strong,
      'the same in turn, odds times 11',
    ],
  ].map(([name, nb, kindOf, strength, description]) => ({
    name,
    nb,
    part: kinds,
    description,
    ugly: 'a mixture that nobody labelled is a true association of the codes of each kind; only a label answers it',
    draw: twoKinds(kindOf, unlabelled, asSelections, strength),
  })),
  {
    name: 'two kinds in turn, by speaker',
    nb: 'to slags passasjer, etter hvem som snakker',
    part: kinds,
    description: 'the strong one in turns of two speakers, whose names stand before what they say',
    draw: twoKinds(inTurn, bySpeaker, asTurns),
  },
  {
    name: 'two kinds in chapters, by section',
    nb: 'to slags passasjer, etter del av intervjuet',
    part: kinds,
    description:
      'six passages of one kind, then six of the other; a code of its own says which, and the test is told of it',
    sections: 2,
    draw: twoKinds(inChapters, bySection, asSelections),
  },
  {
    name: 'two coders in turn with favourites',
    nb: 'to kodere annenhver gang, med yndlingskoder',
    part: coders,
    description: 'two coders code every second selection each, and each has favourite codes (odds times 11)',
    draw: twoKinds(inTurn, byCoder, asSelections),
  },
  {
    name: 'two coders, spans differ by a word',
    nb: 'to kodere, utdrag som skiller seg med et ord',
    part: coders,
    description:
      'both coders code every place; their spans differ by a word, and each misses one code in ten',
    draw: nearSpans,
  },
  ...['sentence', 'paragraph'].map((unit) => ({
    name: `families in separate passes, by ${unit}`,
    nb: `familier kodet hver for seg, etter ${unit === 'sentence' ? 'setning' : 'avsnitt'}`,
    part: coders,
    description: `conditions and indicators coded in two passes on spans of their own, that share no borders; by ${unit}`,
    unit,
    draw: separatePasses,
  })),
  {
    name: 'parent or child',
    nb: 'overkode eller underkode',
    part: trees,
    description:
      'nine codes against themselves; a theme is coded by the parent or by one of two children, never by two of them',
    rows: treeSize,
    columns: 0,
    parents: [-1, 0, 0],
    /** What convention decides, not chance. */
    refused: (row, column) => row < 3 && column < 3,
    refusedBecause: 'codes of one tree that exclude one another by convention',
    draw: parentOrChild,
  },
  {
    name: 'one family against itself',
    nb: 'én familie mot seg selv',
    part: trees,
    description: 'nine independent codes against themselves, coded selections only',
    rows: treeSize,
    columns: 0,
    draw: square,
  },
].map((world) => ({ unit: 'selection', rows: rowCount, columns: columnCount, effects: [], ...world }));
