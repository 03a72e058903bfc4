import { describe, expect, it } from 'vitest';
import {
  findColumn,
  missingColumns,
  parseMapping,
  sourceColumns,
  sourceName,
} from '../../../src/readers/table/mapping.js';
import type { ProblemsError } from '../../../src/shared/problem.js';
import { problemsOf } from '../../support/problems.js';

describe('parseMapping', () => {
  it('reads a mapping', () => {
    const json =
      '{ "table": "wide", "source": ["Group", "Convo"], "codes": ["A", "B"], "sourceKind": "interview" }';
    expect(parseMapping('m.json', json)).toEqual({
      table: 'wide',
      source: ['Group', 'Convo'],
      codes: ['A', 'B'],
      sourceKind: 'interview',
    });
  });

  it('names every key that is unknown or of the wrong type', async () => {
    const json = '{ "souce": "x", "table": "tall", "codes": [], "sourceKind": "memo" }';
    const problems = await problemsOf(() => parseMapping('m.json', json));
    expect(problems.map((problem) => [problem.kind, problem.where])).toEqual([
      ['unknown-key', 'm.json'],
      ['bad-mapping', 'm.json, table'],
      ['bad-mapping', 'm.json, codes'],
      ['bad-mapping', 'm.json, sourceKind'],
    ]);
    expect(problems[0].message).toMatch(
      /^unknown key "souce"; did you mean "source"\? The keys are table, source, .*attributes/u,
    );
    expect(problems[1].message).toBe('needs one of long, wide, coders, framework; found "tall"');
    expect(problems[2].message).toBe('needs a list of names of columns; found []');
  });

  it('takes turn for line, and refuses both', async () => {
    expect(parseMapping('m.json', '{ "turn": "replikk" }')).toEqual({ line: 'replikk' });
    const [problem] = await problemsOf(() => parseMapping('m.json', '{ "turn": "a", "line": "b" }'));
    expect(problem.message).toBe('"turn" and "line" are the same key; keep one of them');
  });

  it('says how a variable of the source is named, when it is looked for among the keys', async () => {
    const [problem] = await problemsOf(() => parseMapping('m.json', '{ "level": "Nivå" }'));
    expect(problem.message).toContain('{"attributes": {"level": "the column"}}');
  });

  it('takes attributes as a list of columns or as names with their columns, and nothing else', async () => {
    expect(parseMapping('m.json', '{ "attributes": ["Nivå"] }')).toEqual({ attributes: ['Nivå'] });
    expect(parseMapping('m.json', '{ "attributes": { "level": "Nivå" } }')).toEqual({
      attributes: { level: 'Nivå' },
    });
    const [problem] = await problemsOf(() => parseMapping('m.json', '{ "attributes": 7 }'));
    expect(problem).toMatchObject({ kind: 'bad-mapping', where: 'm.json, attributes' });
  });

  it.each([
    ['kilde', 'source'],
    ['Sitat', 'text'],
    ['kode', 'code'],
    ['kodere', 'coders'],
  ])('knows which key the Norwegian word %s may mean', async (word, key) => {
    const [problem] = await problemsOf(() => parseMapping('m.json', JSON.stringify({ [word]: 'K' })));
    expect(problem.message).toContain(`did you mean "${key}"?`);
  });

  it('takes alle for all, of who judged', () => {
    expect(parseMapping('m.json', '{ "judged": "alle" }')).toEqual({ judged: 'all' });
  });

  it('is told in Norwegian too', () => {
    try {
      parseMapping('m.json', '{ "koder": "K" }');
    } catch (error) {
      const { title, problems } = (error as ProblemsError).told('nb');
      expect(title).toBe('m.json er ingen mapping');
      expect(problems[0].message).toMatch(/^ukjent nøkkel «koder»; mente du «code.*Nøklene er table, /u);
    }
    expect.assertions(2);
  });

  it('says that a mapping is JSON when it is not', async () => {
    const [problem] = await problemsOf(() => parseMapping('m.json', 'source: x'));
    expect(problem).toMatchObject({ kind: 'bad-json', where: 'm.json' });
    expect(problem.message).toMatch(/^a mapping is a JSON object, such as \{.*\}; /u);
    const [list] = await problemsOf(() => parseMapping('m.json', '["source"]'));
    expect(list.message).toMatch(/^a mapping is a JSON object, such as \{.*; found \["source"\]$/u);
  });
});

describe('findColumn', () => {
  it('knows what columns are called in English and Norwegian, whatever the case', () => {
    expect(findColumn(['Kilde', 'KODE', 'Sitat '], 'source', {})).toBe(0);
    expect(findColumn(['Kilde', 'KODE', 'Sitat '], 'code', {})).toBe(1);
    expect(findColumn(['Kilde', 'KODE', 'Sitat '], 'text', {})).toBe(2);
    expect(findColumn(['Kilde', 'KODE', 'Sitat '], 'coder', {})).toBe(-1);
  });

  it('takes the column that a mapping names, to the letter', () => {
    const columns = ['document', 'Doc', 'Doc '];
    expect(findColumn(columns, 'source', { source: 'Doc ' })).toBe(2);
    expect(findColumn(columns, 'source', { source: 'doc' })).toBe(-1);
  });

  it('does not take a column that the mapping names for something else', () => {
    // In a play, Line is what is said; it is no number of a line.
    expect(findColumn(['Play', 'Line'], 'line', { source: 'Play', text: 'Line' })).toBe(-1);
    expect(findColumn(['case', 'memo'], 'memo', { codes: ['memo'] })).toBe(-1);
  });
});

it('names the columns that a mapping has and the table has not', () => {
  const mapping = { table: 'wide', source: ['a', 'b'], codes: ['x'], notCodes: ['y'], text: 'c' } as const;
  expect(
    missingColumns(['a', 'x'], { ...mapping, source: ['a', 'b'], codes: ['x'], notCodes: ['y'] }),
  ).toEqual(['b', 'c', 'y']);
  expect(missingColumns(['a'], { source: 'a', sourceKind: 'interview' })).toEqual([]);
});

it('joins the columns that together name a source, and has no name when all are empty', () => {
  expect(sourceColumns(['Convo', 'Group'], { source: ['Group', 'Convo'] })).toEqual([1, 0]);
  expect(sourceName(['1', ' Red '], [1, 0])).toBe('Red · 1');
  expect(sourceName([' ', ''], [1, 0])).toBe('');
});
