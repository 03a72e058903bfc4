import fc from 'fast-check';
import { families, roles } from '../../src/corpus/code.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { type Memo, sourceKinds } from '../../src/corpus/source.js';

/** Names that tables, spreadsheets and XML get wrong. */
const name = fc.constantFrom(
  'Tid',
  'Tid ',
  ' Tid',
  'A > B',
  '> A',
  'A >',
  '\\> x',
  '=1+1',
  "'=x",
  '-',
  '@x',
  'æøå 😀',
  'a;b',
  '"q", r',
  'to\nlinjer',
  'NA',
  '007',
  '1E5',
  'TRUE',
  'source',
  'code',
  'neutralised',
  'created',
  'attribute:x',
  'C07',
  '_x0041_',
  '\tx',
);

const text = fc.oneof(
  name,
  fc.constantFrom('Hun 😀 sa\r\n«nei».', 'en\ro', ' ', 'x\u0000y', '[side 2]', '\ud800'),
);

/** Texts of which something is seen. */
const words = text.filter((each) => each.trim() !== '');

const date = fc.constantFrom('', '', '2024-03-01T10:00:00Z', '2024-03-01', '1. mars');

const guid = fc.nat(9).map((digit) => `0000000${digit}-0000-4000-8000-000000000000`);

const place = fc.record({
  source: fc.nat(3),
  kind: fc.constantFrom('span', 'span', 'quote', 'quote at', 'region', 'source', 'line'),
  start: fc.nat(5),
  length: fc.nat(4),
  quote: text,
});

const plan = fc.record({
  sources: fc.array(
    fc.record({
      id: fc.oneof(name, guid),
      name,
      kind: fc.constantFrom(...sourceKinds),
      text: fc.option(text),
      attributes: fc.dictionary(name, text, { maxKeys: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  codes: fc.array(
    fc.record({
      id: fc.oneof(name, guid),
      name,
      parent: fc.nat(5),
      family: fc.constantFrom(...families),
      role: fc.constantFrom(null, null, ...roles),
      description: fc.oneof(fc.constant(''), words),
      nameEnglish: fc.oneof(fc.constant(''), name),
      color: fc.constantFrom('', '#aabbcc', 'rød'),
      appliesTo: fc.option(fc.constantFrom(...sourceKinds)),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  coders: fc.array(fc.record({ id: fc.oneof(name, guid), name, reconciled: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  lines: fc.array(fc.record({ source: fc.nat(3), quote: text, speaker: fc.constantFrom('', 'Kari') }), {
    maxLength: 4,
  }),
  places: fc.array(place, { maxLength: 10 }),
  codings: fc.array(
    fc.record({
      place: fc.nat(9),
      code: fc.nat(5),
      coder: fc.nat(2),
      created: date,
      id: fc.oneof(fc.constant(''), guid, name),
    }),
    { maxLength: 14 },
  ),
  memos: fc.array(
    fc.record({
      target: fc.constantFrom<Memo['target']>('project', 'source', 'code', 'selection', 'coding', 'coder'),
      index: fc.nat(9),
      text,
      coder: fc.nat(3),
      title: fc.oneof(fc.constant(''), name),
      created: date,
    }),
    { maxLength: 4 },
  ),
  readings: fc.array(fc.record({ source: fc.nat(3), coder: fc.nat(2) }), { maxLength: 2 }),
  gaps: fc.array(fc.record({ source: fc.nat(3), code: fc.integer({ min: -1, max: 5 }), coder: fc.nat(2) }), {
    maxLength: 2,
  }),
  about: fc.record({
    name,
    description: fc.oneof(fc.constant(''), words),
    licence: fc.constantFrom('', 'CC0-1.0', 'bare for oss'),
    synthetic: fc.boolean(),
  }),
});

/** Small projects with everything that tables and tools get wrong: names, places, times, memos, trees. */
export const anyCorpus: fc.Arbitrary<Corpus> = plan.map(build);

function build(made: ReturnType<(typeof plan)['generate']>['value']): Corpus {
  const builder = new CorpusBuilder();
  for (const { parent, appliesTo, ...code } of made.codes) {
    if (builder.codeIndex(code.id) !== undefined) continue;
    const above = parent < builder.codes.length ? builder.codes[parent].id : '';
    builder.addCode(
      { ...code, parentId: above, ...(appliesTo === null ? {} : { appliesTo: [appliesTo] }) },
      '',
    );
  }
  for (const source of made.sources)
    if (builder.sourceIndex(source.id) === undefined) builder.addSource(source, '');
  for (const { id, name: called, reconciled } of made.coders) builder.coder(id, called, reconciled);
  const of = (index: number, items: readonly unknown[]) => index % items.length;
  const source = (index: number) => of(index, builder.sources);
  const coder = (index: number) => of(index, builder.coders);
  const code = (index: number) => of(index, builder.codes);
  const lines = made.lines.map((line) => builder.addLine(source(line.source), line.quote, line.speaker));
  const selections = made.places.map(({ kind, start, length, quote, ...at }, i) => {
    const within = source(at.source);
    const characters = builder.sources[within].text?.length ?? 99;
    if (kind === 'span') {
      const from = Math.min(start, characters);
      return builder.span(
        within,
        from,
        Math.min(from + length, characters),
        '',
        builder.sources[within].text === null ? quote : '',
      );
    }
    if (kind === 'quote') return builder.quote(within, quote);
    if (kind === 'quote at') return builder.quote(within, quote, `${i}`);
    if (kind === 'region') return builder.region(within, `${i}`, quote);
    if (kind === 'line' && lines.length > 0) return builder.line(lines[of(i, lines)]);
    return builder.wholeSource(within);
  });
  let codings = 0;
  for (const { place: at, code: applied, coder: by, ...details } of made.codings) {
    if (selections.length === 0) break;
    const selection = selections[of(at, selections)];
    if (builder.findCoding(selection, code(applied), coder(by)) >= 0) continue;
    builder.addCoding(selection, code(applied), coder(by), '', details);
    codings++;
  }
  const counts: Partial<Record<Memo['target'], number>> = {
    source: builder.sources.length,
    code: builder.codes.length,
    selection: new Set(selections).size,
    coding: codings,
    coder: builder.coders.length,
  };
  for (const { target, index, coder: by, title, created, ...memo } of made.memos) {
    const count = counts[target] ?? 0;
    if (target !== 'project' && count === 0) continue;
    builder.addMemo({
      ...memo,
      target,
      index: target === 'project' ? -1 : index % count,
      coder: by < builder.coders.length ? builder.coders[by].id : '',
      ...(title === '' ? {} : { title }),
      ...(created === '' ? {} : { created }),
    });
  }
  for (const reading of made.readings) builder.addReading(source(reading.source), coder(reading.coder));
  for (const gap of made.gaps)
    builder.unjudged.add({
      source: source(gap.source),
      code: gap.code < 0 ? -1 : code(gap.code),
      coder: coder(gap.coder),
    });
  return builder.build('any', 'any', 'fast-check', made.about).corpus;
}
