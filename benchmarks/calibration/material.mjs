// A drawn world as the project that somebody would have: sources with texts, lines or spans, coders, attributes.

/**
 * @typedef {object} Place what somebody coded at one place
 * @property {number[]} codes positions among all codes, rows first
 * @property {string} [coder] default: anna
 * @property {number} [sentences] how long it is; default: 1
 * @property {string} [speaker] who says it
 * @property {number} [section] which of the codes that name a section it bears too
 *
 * @typedef {object} Mark a span that somebody coded
 * @property {number} start
 * @property {number} end
 * @property {number[]} codes
 * @property {string} [coder]
 *
 * @typedef {object} DrawnSource
 * @property {Record<string, string>} [attributes]
 * @property {string} [text]
 * @property {Mark[]} [marks] spans that were coded
 * @property {Place[]} [lines] rows of a table of lines, coded or not
 * @property {number[]} [codes] of the source as a whole
 *
 * @typedef {object} Material
 * @property {DrawnSource[]} sources
 * @property {number} rows how many codes stand in the rows
 * @property {number} columns 0: one family against itself
 * @property {number[]} [parents] of each code, -1 for none
 * @property {number} [sections] codes after the columns that name the section of a place
 */

const [sentence, width] = ['Det sa de hele tiden da. ', 25];

/** Coded spans one after the other; nothing else is known of the text. */
export function asSelections(places) {
  const coded = places.filter(({ codes }) => codes.length > 0);
  return { marks: coded.map((place, i) => ({ ...place, start: 10 * i, end: 10 * i + 10 })) };
}

/** Rows of a table, one for each place, coded or not. */
export const asLines = (places) => ({ lines: places });

/**
 * A text of sentences, a paragraph for each `paragraph` of them, and spans of sentences in it.
 *
 * @param spans [first sentence, number of sentences, codes, coder], in any order
 */
export function asText(sentences, paragraph, spans) {
  let text = '';
  const starts = [];
  for (let i = 0; i < sentences; i++) {
    if (i > 0 && i % paragraph === 0) text = `${text.trimEnd()}\n\n`;
    starts.push(text.length);
    text += sentence;
  }
  const marks = spans.map(([first, length, codes, coder]) => {
    const last = Math.min(sentences, first + length) - 1;
    return { start: starts[first], end: starts[last] + width - 1, codes, coder };
  });
  return { text: text.trimEnd(), marks };
}

/** Places as spans of sentences one after the other; those without codes are text that nobody coded. */
export function asSpans(places, paragraph = 1000) {
  let at = 0;
  const spans = places.map(({ codes, coder, sentences = 1 }) => {
    at += sentences;
    return [at - sentences, sentences, codes, coder];
  });
  return asText(
    at,
    paragraph,
    spans.filter(([, , codes]) => codes.length > 0),
  );
}

/** Every place is a turn, with its speaker's name before it. */
export function asTurns(places) {
  let text = '';
  const marks = [];
  for (const place of places) {
    text += `${place.speaker}: `;
    const start = text.length;
    text += sentence.repeat(place.sentences ?? 1).trimEnd();
    if (place.codes.length > 0)
      marks.push({ start, end: text.length, codes: place.codes, coder: place.coder });
    text += '\n\n';
  }
  return { text: text.trimEnd(), marks };
}

/**
 * The material as a corpus.
 *
 * @param {Material} material
 * @param builder an empty `CorpusBuilder`
 */
export function materialCorpus({ sources, rows, columns, parents = [], sections = 0 }, builder) {
  const id = (code) => (code < rows ? `R${code}` : `C${code - rows}`);
  for (let code = 0; code < rows + columns; code++) {
    const parent = parents[code] ?? -1;
    builder.addCode(
      {
        id: id(code),
        name: id(code),
        family: code < rows ? 'condition' : 'indicator',
        ...(parent < 0 ? {} : { parentId: id(parent) }),
      },
      id(code),
    );
  }
  for (let i = 0; i < sections; i++)
    builder.addCode({ id: `S${i}`, name: `S${i}`, family: 'other' }, `S${i}`);
  sources.forEach((drawn, s) => {
    const { text = null, attributes = {} } = drawn;
    const source = builder.addSource({ id: `s${s}`, kind: 'interview', attributes, text }, `source ${s}`);
    const add = (selection, { codes, section, coder = 'anna' }) => {
      const all = section === undefined ? codes : [...codes, rows + columns + section];
      for (const code of all) builder.addCoding(selection, code, builder.coder(coder), 'world');
    };
    for (const mark of drawn.marks ?? []) add(builder.span(source, mark.start, mark.end, 'world'), mark);
    for (const place of drawn.lines ?? []) {
      const line = builder.addLine(source, '');
      if (place.codes.length > 0) add(builder.line(line), place);
    }
    if (drawn.codes !== undefined) add(builder.wholeSource(source), drawn);
  });
  const provenance = { name: 'world', synthetic: true, licence: '', description: '' };
  return builder.build('world', 'world', 'calibration', provenance).corpus;
}
