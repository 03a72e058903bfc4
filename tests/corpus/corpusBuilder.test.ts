import { describe, expect, it } from 'vitest';
import { type BuilderOptions, CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { refusalOf } from '../support/problems.js';

const provenance = { name: 'Prøve', synthetic: false, licence: 'CC0', description: '' };

/** A builder with one source `i1`, its text, one code and one coder. */
function started(text: string | null = 'Hun ble hørt.', options: BuilderOptions = {}) {
  const builder = new CorpusBuilder(options);
  const source = builder.addSource({ id: 'i1', text }, 'sources.csv line 2');
  const code = builder.addCode({ id: 'V02', name: 'Medvirkning' }, 'codes.csv line 2');
  const coder = builder.coder('anna');
  const build = () => builder.build('project', 'long table', 'a tool', provenance);
  return { builder, source, code, coder, build };
}

describe('CorpusBuilder', () => {
  it('makes identical spans of a source one selection', () => {
    const { builder, source, build } = started();
    const first = builder.span(source, 0, 3, 'line 2');
    expect(builder.span(source, 0, 3, 'line 3')).toBe(first);
    expect(builder.span(source, 0, 4, 'line 4')).not.toBe(first);
    const { corpus } = build();
    expect(corpus.selections.length).toBe(2);
    expect(corpus.quote(first)).toBe('Hun');
  });

  it('keeps the same span of two sources apart', () => {
    const { builder, source } = started();
    const other = builder.addSource({ id: 'i2', text: 'Hun kom.' }, 'line 3');
    expect(builder.span(other, 0, 3, '')).not.toBe(builder.span(source, 0, 3, ''));
  });

  it('makes identical quoted texts of a source one selection, to the letter', () => {
    const { builder, source } = started(null);
    const first = builder.quote(source, 'tillit er alt');
    expect(builder.quote(source, 'tillit er alt')).toBe(first);
    expect(builder.quote(source, 'tillit er alt ')).not.toBe(first);
    expect(builder.quote(source, 'tillit\u00A0er alt')).not.toBe(first);
  });

  it('counts the same coding of the same coder once and reports the second', () => {
    const { builder, source, code, coder, build } = started();
    const selection = builder.span(source, 0, 3, '');
    builder.addCoding(selection, code, coder, 'segments.csv line 2');
    builder.addCoding(selection, code, coder, 'segments.csv line 3');
    builder.addCoding(selection, code, builder.coder('bo'), 'segments.csv line 4');
    const { corpus, report } = build();
    expect(corpus.codings.length).toBe(2);
    expect(report.warnings).toEqual([
      {
        kind: 'duplicate-coding',
        where: 'segments.csv line 3',
        message: 'the same coding stands earlier (source "i1", code "Medvirkning"); counted once',
      },
    ]);
  });

  it('finds a duplicate however many codings lie between', () => {
    const { builder, source, code, coder, build } = started();
    const selection = builder.span(source, 0, 3, '');
    builder.addCoding(selection, code, coder, 'line 1');
    for (let i = 0; i < 100; i++) {
      builder.addCoding(selection, builder.addCode({ id: `x${i}`, name: `x${i}` }, ''), coder, '');
    }
    builder.addCoding(selection, code, coder, 'line 102');
    expect(build().report.warnings.map((warning) => warning.where)).toEqual(['line 102']);
  });

  it('turns a span that ends before it starts, and says so', () => {
    const { builder, source, build } = started();
    expect(builder.span(source, 5, 2, 'line 2')).toBe(builder.span(source, 2, 5, 'line 3'));
    const { corpus, report } = build();
    expect([corpus.selections.start[0], corpus.selections.end[0]]).toEqual([2, 5]);
    expect(report.losses).toEqual([]);
    expect(report.warnings).toEqual([
      {
        kind: 'reversed-span',
        where: 'line 2',
        message: 'a span must end after its start; found start 5, end 2, and turned it',
      },
    ]);
  });

  it('keeps the quote of a span that cannot exist in its text, and lists the place as lost', () => {
    const { builder, source, build } = started();
    const beyond = builder.span(source, 0, 14, 'line 2', 'slik de sa det');
    expect(builder.span(source, 0, 14, 'line 3', 'slik de sa det')).toBe(beyond);
    const without = builder.span(source, -1, 2, 'line 4');
    builder.span(source, 0.5, 2, 'line 5');
    const { corpus, report } = build();
    expect([beyond, without].map((selection) => corpus.selections.kind[selection])).toEqual([
      'quote',
      'region',
    ]);
    expect(corpus.quote(beyond)).toBe('slik de sa det');
    expect(report.losses.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      ...['line 2', 'line 3'].map(
        (where) =>
          `${where}: the span 0 to 14 reaches outside its text; source "i1" has 13 characters. Its quote is kept without a place`,
      ),
      'line 4: a span needs whole numbers from 0 and below 2147483647; found -1 to 2. Its quote is kept without a place',
      'line 5: a span needs whole numbers from 0 and below 2147483647; found 0.5 to 2. Its quote is kept without a place',
    ]);
  });

  it('keeps no memo without words and title', () => {
    const builder = new CorpusBuilder();
    for (const [text, title] of [
      ['', ''],
      ['', 'Dagbok'],
      ['Husk', ''],
    ])
      builder.addMemo({ target: 'project', index: -1, text, title, coder: '' });
    const { corpus } = builder.build('p', 'project folder', 'test', {
      name: 'p',
      synthetic: false,
      licence: '',
      description: '',
    });
    expect(corpus.memos.map(({ text, title }) => [text, title])).toEqual([
      ['', 'Dagbok'],
      ['Husk', ''],
    ]);
  });

  it('refuses instead where nothing may be lost', async () => {
    const builder = new CorpusBuilder({ strict: true, language: 'nb' });
    const source = builder.addSource({ id: 'i1', text: 'kort' }, '');
    builder.span(source, 0, 9, 'linje 2');
    const error = await refusalOf(() => builder.build('p', 'f', 't', provenance));
    expect(error.told('nb').problems[0].message).toContain('kilden «i1» har 4 tegn');
  });

  it('tells its report in the language of the reader', () => {
    const builder = new CorpusBuilder({ language: 'nb' });
    builder.span(builder.addSource({ id: 'i1', text: 'kort' }, ''), 3, 1, 'rad 2');
    expect(builder.build('p', 'f', 't', provenance).report.warnings[0].message).toContain('og snudde det');
  });

  it('measures the end of a text in code points', () => {
    const { builder, source, build } = started('😀!');
    expect(builder.span(source, 0, 2, '')).toBeGreaterThanOrEqual(0);
    builder.span(source, 0, 3, 'line 3');
    expect(build().report.losses[0].message).toContain('source "i1" has 2 characters');
  });

  it('keeps a span without length and warns of it', () => {
    const { builder, source, code, coder, build } = started();
    builder.addCoding(builder.span(source, 4, 4, 'line 2'), code, coder, 'line 2');
    const { corpus, report } = build();
    expect(corpus.codings.length).toBe(1);
    expect(report.warnings.map((warning) => warning.kind)).toEqual(['empty-span']);
  });

  it('compares stored quotes with the text and reports how many match', () => {
    const { builder, source, build } = started();
    builder.useOffsets('code points');
    builder.span(source, 0, 3, 'line 2', 'Hun');
    builder.span(source, 4, 7, 'line 3', 'Han');
    builder.span(source, 8, 12, 'line 4');
    const { report } = build();
    expect(report.offsets).toEqual({ convention: 'code points', quotes: 2, matched: 1 });
    expect(report.warnings).toEqual([
      {
        kind: 'quote-mismatch',
        where: 'line 3',
        message: 'the stored quote "Han" is not the text at 4 to 7, which is "ble"',
      },
    ]);
  });

  it('keeps the stored quote of a span when there is no text to slice', () => {
    const { builder, source, build } = started(null);
    const selection = builder.span(source, 100, 120, 'line 2', 'slik de sa det');
    const { corpus, report } = build();
    expect(corpus.quote(selection)).toBe('slik de sa det');
    expect(report.offsets.quotes).toBe(0);
  });

  it('keeps a stored quote that only a later row of the same span has', () => {
    const { builder, source, build } = started(null);
    const selection = builder.span(source, 100, 120, 'line 2');
    builder.span(source, 100, 120, 'line 3', 'slik de sa det');
    expect(build().corpus.quote(selection)).toBe('slik de sa det');
  });

  it('knows a reconciled coder by name, and takes the word of a table that says otherwise', () => {
    const builder = new CorpusBuilder();
    builder.coder('anna');
    builder.coder('Konsensus');
    builder.coder('felles', 'Omforent koding');
    builder.coder('avstemt', 'avstemt', false);
    builder.coder('team', 'Teamet', true);
    const { corpus } = builder.build('p', 'f', 't', provenance);
    expect(corpus.coders.map((coder) => [coder.id, coder.reconciled])).toEqual([
      ['anna', false],
      ['Konsensus', true],
      ['felles', true],
      ['avstemt', false],
      ['team', true],
    ]);
  });

  it('throws once, with everything that is wrong, where nothing may be lost', async () => {
    const { builder, source, build } = started('hei', { strict: true });
    builder.addCode({ id: 'V02', name: 'Tillit' }, 'codes.csv line 3');
    builder.addSource({ id: 'i1' }, 'sources.csv line 3');
    builder.span(source, 3, 100, 'segments.csv line 2');
    builder.addCode({ id: 'V03', name: 'Tillit', parentId: 'V' }, 'codes.csv line 4');
    const error = await refusalOf(build);
    expect(error.problems.map((problem) => [problem.kind, problem.where])).toEqual([
      ['duplicate-id', 'codes.csv line 3'],
      ['duplicate-id', 'sources.csv line 3'],
      ['bad-span', 'segments.csv line 2'],
      ['unknown-code', 'codes.csv line 4'],
    ]);
    expect(error.message).toMatch(/^project was not read as a long table: 4 problems\n/u);
  });

  it('reports what was read', () => {
    const { builder, source, code, coder, build } = started();
    builder.addSource({ id: 'i2' }, '');
    builder.addCode({ id: 'V03', name: 'Tillit' }, '');
    builder.addCoding(builder.span(source, 0, 3, ''), code, coder, '');
    builder.wholeSource(source);
    builder.addLine(source, 'en replikk');
    builder.addMemo({ target: 'project', index: -1, text: 'husk', coder: 'anna' });
    const { report } = build();
    expect(report).toMatchObject({
      project: 'Prøve',
      format: 'long table',
      tool: 'a tool',
      sources: 2,
      sourcesWithText: 1,
      lines: 1,
      codes: 2,
      codesUsed: 1,
      codings: 1,
      selections: 2,
      coders: 1,
      memos: 1,
      offsets: { convention: 'none', quotes: 0, matched: 0 },
      losses: [],
      warnings: [],
      errors: [],
    });
  });

  it('keeps no offset that 32 bits cannot hold, where no text says how long it is', () => {
    const builder = new CorpusBuilder();
    const source = builder.addSource({ id: 's' }, '');
    builder.span(source, 11, 2147483648, 'row 1');
    builder.span(source, 11, 2147483647, 'row 2');
    const { corpus, report } = builder.build('p', 'f', 't', provenance);
    expect([...corpus.selections.end]).toEqual([-1, 2147483647]);
    expect(report.losses.map(({ where }) => where)).toEqual(['row 1']);
  });
});
