import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { countsOf, type ImportedProject } from '../../../src/corpus/importReport.js';
import { mergeProjects, type ProjectPart } from '../../../src/corpus/merge/mergeProjects.js';
import { ProblemsError } from '../../../src/shared/problem.js';
import { build, randomProject } from '../../support/arbitraries.js';
import { type CorpusNotes, projectOf } from '../../support/corpusOf.js';
import { corpusView } from '../../support/corpusView.js';
import { mediaCorpus, oddCorpus } from '../../support/oddCorpus.js';

const part = (name: string, rows: string, notes?: CorpusNotes): ProjectPart => ({
  name,
  project: projectOf(rows, notes),
});

const kinds = ({ report }: ImportedProject) => [...report.losses, ...report.warnings].map(({ kind }) => kind);

/** Codings as a person reads them, sorted. */
function codingsOf(corpus: Corpus): string[] {
  const { codings, selections } = corpus;
  return Array.from({ length: codings.length }, (_, i) => {
    const selection = codings.selection[i];
    const place =
      selections.start[selection] >= 0
        ? `${selections.start[selection]}-${selections.end[selection]}`
        : selections.kind[selection];
    return [
      corpus.sources[selections.source[selection]].name,
      place,
      corpus.codes[codings.code[i]].path.join(' > '),
      corpus.coders[codings.coder[i]].name,
    ].join(' | ');
  }).sort();
}

/** A project of its own, with sources whose names are not their ids. */
function projectWith(fill: (builder: CorpusBuilder) => void): ImportedProject {
  const builder = new CorpusBuilder();
  fill(builder);
  return builder.build('p', 'test', 'a test', { name: 'p', synthetic: false, licence: '', description: '' });
}

describe('two coders of the same sources', () => {
  const texts = { i1: 'Jeg fikk tid og tillit.', i2: 'Ingen tid.' };

  it.each(['default', 'admin', 'rghuang'])(
    'are two where both have the name that a tool gives whoever says none: %s',
    (name) => {
      const files = ['a.qda', 'b.qda'].map((file) =>
        part(file, `s 0-8 A @${name}`, { texts: { s: texts.i1 } }),
      );
      const merged = mergeProjects(files);
      expect(merged.corpus.coders.map((coder) => coder.name)).toEqual([`${name} (a.qda)`, `${name} (b.qda)`]);
      expect(merged.corpus.codings.length).toBe(2);
      expect(kinds(merged)).toContain('unnamed-coders');
    },
  );

  it('have one source where only one of the files ends with a line break', () => {
    const merged = mergeProjects([
      part('a.qda', 's 0-8 A @anna', { texts: { s: texts.i1 } }),
      part('b.qda', 's 0-8 A @bo', { texts: { s: `${texts.i1}\r\n` } }),
    ]);
    expect(merged.corpus.sources).toHaveLength(1);
    expect(codingsOf(merged.corpus)).toEqual(['s | 0-8 | A | anna', 's | 0-8 | A | bo']);
  });

  it('are in one project, and their agreement is counted', () => {
    const merged = mergeProjects([
      part('anna.qdpx', 's 0-8 A @anna\ns 9-12 B @anna', { texts: { s: texts.i1 } }),
      part('bo.qdpx', 's 0-8 A @bo\ns 9-12 A @bo', { texts: { s: texts.i1 } }),
    ]);
    expect(merged.corpus.sources).toHaveLength(1);
    expect(codingsOf(merged.corpus)).toEqual([
      's | 0-8 | A | anna',
      's | 0-8 | A | bo',
      's | 9-12 | A | bo',
      's | 9-12 | B | anna',
    ]);
    expect(merged.report.losses).toEqual([]);
    const { overall } = agreement(merged.corpus, { unit: 'selection', replicates: 0 });
    expect(overall?.coefficients.percent.value).toBe(0.5);
  });

  it('has sources matched by text, whatever they are called', () => {
    const merged = mergeProjects([
      part('a', 'i1 0-8 A @anna', { texts: { i1: texts.i1, i2: texts.i2 } }),
      part('b', 'p2 0-5 A @bo\np1 0-8 A @bo', { texts: { p2: texts.i2, p1: texts.i1 } }),
    ]);
    expect(merged.corpus.sources.map(({ name }) => name)).toEqual(['i1', 'i2']);
    expect(codingsOf(merged.corpus)).toEqual([
      'i1 | 0-8 | A | anna',
      'i1 | 0-8 | A | bo',
      'i2 | 0-5 | A | bo',
    ]);
    expect(kinds(merged)).toEqual(['same-source', 'same-source']);
  });

  it('keeps sources of one name and different texts apart, and says so', () => {
    const merged = mergeProjects([
      part('a.qdpx', 's 0-3 A @anna', { texts: { s: texts.i1 } }),
      part('b.qdpx', 's 0-3 A @bo', { texts: { s: texts.i2 } }),
    ]);
    expect(merged.corpus.sources.map(({ name }) => name)).toEqual(['s (a.qdpx)', 's (b.qdpx)']);
    expect(kinds(merged)).toEqual(['source-conflict']);
    expect(merged.report.warnings[0].message).toContain('"s" has different texts in a.qdpx, b.qdpx');
  });

  it('takes a source without a text for the one of its name, and says so', () => {
    const merged = mergeProjects([
      part('a', 's 0-8 A @anna', { texts: { s: texts.i1 } }),
      part('b', 's 0-8 A @bo'),
    ]);
    expect(codingsOf(merged.corpus)).toEqual(['s | 0-8 | A | anna', 's | 0-8 | A | bo']);
    expect(kinds(merged)).toEqual(['same-source']);
  });

  it('does not guess which of two texts of a name a source without a text is', () => {
    const merged = mergeProjects([
      part('a', 's 0-3 A @anna', { texts: { s: texts.i1 } }),
      part('b', 's 0-3 A @bo', { texts: { s: texts.i2 } }),
      part('c', 's 0-3 A @cia'),
    ]);
    expect(merged.corpus.sources).toHaveLength(3);
    expect(merged.corpus.codings.length).toBe(3);
    expect(kinds(merged)).toEqual(['source-conflict', 'source-conflict']);
  });

  it('finds the same words where one file counts CRLF and the other LF', () => {
    const merged = mergeProjects([
      part('a', 's 4-7 A @anna', { texts: { s: '😀a\r\nbcd\r\ne' } }),
      part('b', 's 3-6 A @bo\ns 7-8 A @bo', { texts: { s: '😀a\nbcd\ne' } }),
    ]);
    expect(merged.corpus.sources).toHaveLength(1);
    expect(codingsOf(merged.corpus)).toEqual(['s | 4-7 | A | anna', 's | 4-7 | A | bo', 's | 9-10 | A | bo']);
  });

  it('keeps a quote whose place is not in the text of the other file, without the place', () => {
    const other = projectWith((builder) => {
      const source = builder.addSource({ id: 's' }, '');
      const code = builder.addCode({ id: 'A', name: 'A' }, '');
      builder.addCoding(builder.span(source, 1, 9, '', 'Jeg fikk'), code, builder.coder('bo'), '');
      builder.addCoding(builder.span(source, 900, 950, ''), code, builder.coder('bo'), '');
    });
    const merged = mergeProjects([
      part('a', 's 0-8 A @anna', { texts: { s: texts.i1 } }),
      { name: 'b', project: other },
    ]);
    expect(codingsOf(merged.corpus)).toEqual([
      's | 0-8 | A | anna',
      's | quote | A | bo',
      's | region | A | bo',
    ]);
    expect(merged.report.losses.map(({ kind }) => kind)).toEqual(['place-lost', 'place-lost']);
  });
});

describe('codes of several projects', () => {
  const codebook = (fill: (builder: CorpusBuilder) => void, coder: string, code: string) =>
    projectWith((builder) => {
      fill(builder);
      const source = builder.addSource({ id: 's' }, '');
      builder.addCoding(builder.wholeSource(source), builder.codeIndex(code)!, builder.coder(coder), '');
    });

  it('are one by path, and what one leaves open the other fills in', () => {
    const a = codebook(
      (builder) => {
        builder.addCode({ id: '1', name: 'Rammer' }, '');
        builder.addCode({ id: '2', name: 'Tid', parentId: '1', description: 'Tid til hver' }, '');
      },
      'anna',
      '2',
    );
    const b = codebook(
      (builder) => {
        builder.addCode({ id: '7', name: 'Rammer', family: 'condition' }, '');
        builder.addCode({ id: '1', name: 'Tid', parentId: '7', color: '#ff0000' }, '');
        builder.addCode({ id: '2', name: 'Ro', parentId: '7' }, '');
      },
      'bo',
      '1',
    );
    const { corpus, report } = mergeProjects([
      { name: 'a', project: a },
      { name: 'b', project: b },
    ]);
    expect(corpus.codes.map(({ path, family }) => [path.join(' > '), family])).toEqual([
      ['Rammer', 'condition'],
      ['Rammer > Tid', 'condition'],
      ['Rammer > Ro', 'condition'],
    ]);
    expect(corpus.codes[1]).toMatchObject({ description: 'Tid til hver', color: '#ff0000' });
    expect(new Set(corpus.codes.map(({ id }) => id)).size).toBe(3);
    expect(report.losses).toEqual([]);
  });

  it('say what differs, and the first stands', () => {
    const code = (id: string, more: object) => (builder: CorpusBuilder) =>
      void builder.addCode({ id, name: 'Tid', ...more }, '');
    const a = codebook(code('a', { family: 'condition', description: 'Én', role: 'hinders' }), 'anna', 'a');
    const b = codebook(code('b', { family: 'indicator', description: 'To', role: 'promotes' }), 'bo', 'b');
    const merged = mergeProjects([
      { name: 'a', project: a },
      { name: 'b', project: b },
    ]);
    expect(merged.corpus.codes).toHaveLength(1);
    expect(merged.corpus.codes[0]).toMatchObject({ family: 'condition', description: 'Én', role: 'hinders' });
    const lost = merged.report.losses.filter(({ kind }) => kind === 'code-conflict');
    expect(lost.map(({ message }) => message)).toEqual([
      expect.stringContaining('role is "hinders" in a and "promotes" in b'),
      expect.stringContaining('description is "Én" in a and "To" in b'),
      expect.stringContaining('family is "condition" in a and "indicator" in b'),
    ]);
  });

  it('are one by name, where no file has several of the name, and the tree is of the file that has one', () => {
    const flat = codebook((builder) => void builder.addCode({ id: 'Tid', name: 'Tid' }, ''), 'anna', 'Tid');
    const tree = codebook(
      (builder) => {
        builder.addCode({ id: '1', name: 'Rammer' }, '');
        builder.addCode({ id: '2', name: 'Tid', parentId: '1' }, '');
      },
      'bo',
      '2',
    );
    const merged = mergeProjects([
      { name: 'flat', project: flat },
      { name: 'tree', project: tree },
    ]);
    expect(codingsOf(merged.corpus)).toEqual([
      's | source | Rammer > Tid | anna',
      's | source | Rammer > Tid | bo',
    ]);
    expect(kinds(merged)).toEqual(['same-source', 'same-code']);
  });

  it('stay apart where a name is not enough, and it is told', () => {
    const flat = codebook(
      (builder) => void builder.addCode({ id: 'Annet', name: 'Annet' }, ''),
      'anna',
      'Annet',
    );
    const tree = codebook(
      (builder) => {
        for (const [id, name, parentId] of [
          ['1', 'Rammer', ''],
          ['2', 'Verdi', ''],
          ['3', 'Annet', '1'],
          ['4', 'Annet', '2'],
        ])
          builder.addCode({ id, name, parentId }, '');
      },
      'bo',
      '3',
    );
    const merged = mergeProjects([
      { name: 'flat', project: flat },
      { name: 'tree', project: tree },
    ]);
    expect(merged.corpus.codes.map(({ path }) => path.join(' > '))).toEqual([
      'Annet',
      'Rammer',
      'Verdi',
      'Rammer > Annet',
      'Verdi > Annet',
    ]);
    expect(kinds(merged)).toContain('code-conflict');
    expect(merged.report.losses).toEqual([]);
  });

  it('that a table names by id are those of the codebook', () => {
    const table = codebook((builder) => void builder.addCode({ id: 'C06', name: 'C06' }, ''), 'anna', 'C06');
    const book = codebook((builder) => void builder.addCode({ id: 'C06', name: 'Tid' }, ''), 'bo', 'C06');
    const { corpus } = mergeProjects([
      { name: 'table', project: table },
      { name: 'book', project: book },
    ]);
    expect(corpus.codes.map(({ id, name }) => [id, name])).toEqual([['C06', 'Tid']]);
  });
});

describe('coders of several projects', () => {
  it('without a name are told apart by their file', () => {
    const merged = mergeProjects([
      part('a.csv', 's whole A @unknown'),
      part('b.csv', 's whole A @unknown'),
      part('c.csv', 's whole A @cia'),
    ]);
    expect(merged.corpus.coders.map(({ id }) => id)).toEqual(['unknown (a.csv)', 'unknown (b.csv)', 'cia']);
    expect(kinds(merged)).toContain('unnamed-coders');
  });

  it('of one name are one, and a coding in both files counts once', () => {
    const merged = mergeProjects([
      part('a', 's "ja" A B @kari'),
      part('b', 's "ja" A @kari\ns "nei" A @kari'),
    ]);
    expect(merged.corpus.codings.length).toBe(3);
    expect(merged.report.warnings.find(({ kind }) => kind === 'same-codings')?.message).toContain(
      '1 of 2 codings in b stand in a too',
    );
  });
});

describe('lines of two wide tables of a source', () => {
  const lines = (
    labels: readonly string[],
    quotes: readonly string[],
    coded: readonly number[],
    coder: string,
  ) =>
    projectWith((builder) => {
      const source = builder.addSource({ id: 's' }, '');
      const code = builder.addCode({ id: 'A', name: 'A' }, '');
      const found = quotes.map((quote, i) => builder.addLine(source, quote, '', labels[i] ?? ''));
      builder.addReading(source, builder.coder(coder));
      for (const i of coded) builder.addCoding(builder.line(found[i]), code, builder.coder(coder), '');
    });
  const merge = (a: ImportedProject, b: ImportedProject) =>
    mergeProjects([
      { name: 'a', project: a },
      { name: 'b', project: b },
    ]);

  it('are one by their numbers; a line that one file lacks was not judged by its coder', () => {
    const merged = merge(
      lines(['1', '2', '3'], ['x', 'Mm.', 'Mm.'], [1, 2], 'anna'),
      lines(['2', '3', '4'], ['Mm.', 'Mm.', 'y'], [0], 'bo'),
    );
    expect(merged.corpus.lines.label).toEqual(['1', '2', '3', '4']);
    const found = agreement(merged.corpus, { unit: 'line', replicates: 0 });
    expect(found.units).toBe(2);
    expect(found.codes[0].coefficients.percent.value).toBe(0.5);
  });

  it('without numbers are one where both files have the same lines', () => {
    const quotes = ['a', 'Mm.', 'Mm.', ''];
    const merged = merge(lines([], quotes, [1], 'anna'), lines([], quotes, [2], 'bo'));
    expect(merged.corpus.lines.quote).toEqual(quotes);
    expect(merged.corpus.unjudged).toBeNull();
  });

  it('say what the other file leaves open, and who speaks is told where they differ', () => {
    const spoken = (speakers: readonly string[], quote: string) =>
      projectWith((builder) => {
        const source = builder.addSource({ id: 's' }, '');
        speakers.forEach((speaker, i) => {
          builder.addLine(source, quote, speaker, `${i + 1}`);
        });
      });
    const merged = merge(spoken(['', 'Kari'], ''), spoken(['Ola', 'Per'], 'Ja.'));
    expect(merged.corpus.lines).toMatchObject({ quote: ['Ja.', 'Ja.'], speaker: ['Ola', 'Kari'] });
    expect(merged.report.losses.map(({ message }) => message)).toEqual([
      expect.stringContaining('another speaker in b than in an earlier file: 1;'),
    ]);
  });

  it('are not one by a guess', () => {
    const merged = merge(lines([], ['a', 'Mm.', 'Mm.'], [1], 'anna'), lines([], ['Mm.', 'a'], [0], 'bo'));
    expect(merged.corpus.lines.length).toBe(4);
    expect(merged.corpus.lines.quote).toEqual(expect.arrayContaining(['a', 'Mm.', 'Mm.', 'Mm.']));
    expect(kinds(merged)).toContain('line-conflict');
  });
});

describe('attributes and memos', () => {
  const project = (
    attributes: Record<string, string>,
    memo: string,
    kind: 'interview' | 'document' | 'other',
  ) =>
    projectWith((builder) => {
      const source = builder.addSource({ id: 's', attributes, kind, text: 'Tekst.' }, '');
      builder.addMemo({ target: 'source', index: source, text: memo, coder: '' });
    });

  it('are put together, and what differs is listed', () => {
    const merged = mergeProjects([
      { name: 'a', project: project({ level: 'office', year: '2024' }, 'en', 'other') },
      { name: 'b', project: project({ level: 'county', office: 'X' }, 'to', 'interview') },
      { name: 'c', project: project({}, 'en', 'document') },
    ]);
    expect(merged.corpus.sources[0]).toMatchObject({
      kind: 'interview',
      attributes: { level: 'office', year: '2024', office: 'X' },
    });
    expect(merged.corpus.memos.map(({ text }) => text)).toEqual(['en', 'to']);
    expect(merged.report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['attribute-conflict', 'c'],
      ['attribute-conflict', 'b'],
    ]);
  });

  it('refuse the whole with strict, in both languages', () => {
    const parts = ['office', 'county'].map((level) => ({
      name: level,
      project: project({ level }, '', 'other'),
    }));
    let refused: unknown;
    try {
      mergeProjects(parts, { strict: true });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ProblemsError);
    expect((refused as ProblemsError).told('nb').problems[0].message).toContain('gjelder');
  });
});

describe('merging in general', () => {
  it.each([
    ['odd', oddCorpus],
    ['media', mediaCorpus],
  ])('a project with itself gives the project (%s)', (_, corpusOf) => {
    const corpus = corpusOf();
    const project = { corpus, report: projectOf('').report };
    const merged = mergeProjects(
      [
        { name: 'a', project },
        { name: 'a', project },
      ],
      { name: corpus.provenance.name },
    );
    expect(corpusView(merged.corpus)).toEqual(corpusView(corpus));
    expect(merged.report.losses).toEqual([]);
    expect(kinds(merged)).toContain('same-codings');
  });

  it.each([
    ['odd', oddCorpus],
    ['media', mediaCorpus],
  ])(
    'a copy of a project adds nothing where everybody has a name and every quote a place (%s)',
    (_, corpusOf) => {
      const parts = ['a', 'b'].map((name) => ({
        name,
        project: { corpus: corpusOf(), report: projectOf('').report },
      }));
      const merged = mergeProjects(parts, { name: corpusOf().provenance.name });
      const [one, other] = [merged.corpus, corpusOf()].map((corpus) => ({
        ...countsOf(corpus),
        // A region that no details describe may be another one.
        selections: 0,
        codings: 0,
      }));
      expect(one).toEqual(other);
      expect(merged.report.losses).toEqual([]);
    },
  );

  const place = fc.constantFrom('span' as const, 'line' as const);

  it('with itself changes nothing', () => {
    fc.assert(
      fc.property(place.chain(randomProject), (random) => {
        const project = { corpus: build(random), report: projectOf('').report };
        const merged = mergeProjects([
          { name: 'a', project },
          { name: 'b', project },
        ]);
        const { provenance: _a, ...view } = corpusView(merged.corpus);
        const { provenance: _b, details: _c, ...own } = corpusView(project.corpus);
        expect(view).toMatchObject(own);
      }),
      { numRuns: 50, seed: 2026 },
    );
  });

  it('in another order gives the same codings', () => {
    fc.assert(
      fc.property(randomProject('span'), randomProject('span'), randomProject('span'), (...randoms) => {
        const parts = randoms.map((random, i) => ({
          name: `p${i}`,
          project: { corpus: build(random), report: projectOf('').report },
        }));
        const forth = mergeProjects(parts);
        const back = mergeProjects([...parts].reverse());
        expect(codingsOf(back.corpus)).toEqual(codingsOf(forth.corpus));
        const all = new Set(parts.flatMap(({ project }) => codingsOf(project.corpus)));
        expect(codingsOf(forth.corpus)).toEqual([...all].sort());
      }),
      { numRuns: 50, seed: 2026 },
    );
  });

  it('of the coders of one project, file by file, gives the project', () => {
    fc.assert(
      fc.property(place.chain(randomProject), (random) => {
        const corpus = build(random);
        const parts = corpus.coders.map((coder) => ({
          name: coder.id,
          project: {
            corpus: corpus.where({ coder: ({ id }) => id === coder.id }),
            report: projectOf('').report,
          },
        }));
        if (parts.length === 0) return;
        const merged = mergeProjects(parts);
        expect(codingsOf(merged.corpus)).toEqual(codingsOf(corpus));
        expect(merged.corpus.lines.length).toBe(corpus.lines.length);
      }),
      { numRuns: 50, seed: 2026 },
    );
  });
});
