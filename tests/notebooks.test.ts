import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questions } from '../src/questions/questions.js';
import { inLanguage, languageOf } from '../src/runner/languageCells.js';
import { type Cell, hasTag, type Notebook, parseNotebook } from '../src/runner/nbformat.js';
import { languages } from '../src/shared/language.js';
import { root } from './support/brukermote.js';

// What the notebooks say, in both languages; that they run is in mainJob.test.ts.

const names = readdirSync(`${root}notebooks`)
  .filter((name) => name.endsWith('.ipynb'))
  .sort();
const recipes = readdirSync(`${root}notebooks/recipes`)
  .filter((name) => name.endsWith('.ipynb'))
  .map((name) => `recipes/${name}`)
  .sort();
const read = (name: string) => parseNotebook(readFileSync(`${root}notebooks/${name}`, 'utf8'), name);

const isMarkdown = ({ cell_type }: Cell) => cell_type === 'markdown';
const markdown = (notebook: Notebook) => notebook.cells.filter(isMarkdown);

/** Each Norwegian cell with the cell after it. */
function pairs(notebook: Notebook): (readonly [nb: Cell, en: Cell | undefined])[] {
  return notebook.cells.flatMap((cell, index) =>
    languageOf(cell) === 'nb' ? [[cell, notebook.cells[index + 1]] as const] : [],
  );
}

const matches = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(([, found]) => found);
const headings = matches(/^(#+) /gmu);
const links = matches(/\]\(([^)]+)\)/gu);
const inlineCode = (text: string) => [...new Set(matches(/`([^`]+)`/gu)(text))].sort();
const tableRows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length;

/** Names keep their letters in English; so does what is quoted or code. */
const namesInEnglish = /Brukermøte/gu;
const englishProse = (text: string) =>
  text.replace(namesInEnglish, '').replace(/`[^`]*`|“[^”]*”|"[^"]*"/gu, '');

describe.each([...names, ...recipes])('the prose of %s', (name) => {
  const notebook = read(name);

  it('stands in pairs, Norwegian first and English right after', () => {
    expect(markdown(notebook).map(languageOf)).toEqual(pairs(notebook).flatMap(() => ['nb', 'en']));
    for (const [, en] of pairs(notebook)) expect(en && isMarkdown(en) && languageOf(en)).toBe('en');
  });

  it('has the same headings, links, code and tables in both', () => {
    for (const [nb, en] of pairs(notebook)) {
      for (const parts of [headings, links, inlineCode, tableRows])
        expect(parts(en!.source)).toEqual(parts(nb.source));
    }
  });

  it('is English in the English cells', () => {
    for (const [, en] of pairs(notebook)) expect(englishProse(en!.source)).not.toMatch(/[æøå]/iu);
  });

  it('is about as long in one language as in the other, so that neither is cut short', () => {
    for (const [nb, en] of pairs(notebook)) {
      const ratio = en!.source.length / nb.source.length;
      expect([nb.source, ratio > 0.6 && ratio < 1.7]).toEqual([nb.source, true]);
    }
  });

  it('calls a coded passage what the rest of the program calls it', () => {
    for (const [nb] of pairs(notebook)) expect(nb.source).not.toMatch(/utvalg|avstemt/iu);
  });

  it.each(languages)('is whole for who reads %s only', (language) => {
    const { cells } = inLanguage(notebook, language);
    expect(cells.filter(isMarkdown)).toHaveLength(pairs(notebook).length);
    expect(cells[0].source).toMatch(/^# /u);
    expect(cells.some((cell) => languages.some((tag) => hasTag(cell, tag)))).toBe(false);
  });
});

describe('the first cells', () => {
  it.each(names)('%s is given its material as one object', (name) => {
    const [parameters] = read(name).cells.filter((cell) => hasTag(cell, 'parameters'));
    expect(parameters.source).toContain("let material: Material = { project: '../data/brukermote' };");
    const code = read(name).cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code.filter(({ source }) => source.includes('openProject(material)'))).toHaveLength(1);
  });
});

describe('the analysis', () => {
  /** 01 tells of the material only. */
  const chosen = names.filter((name) => !name.startsWith('01'));
  const codeOf = (name: string) =>
    read(name)
      .cells.filter(({ cell_type }) => cell_type === 'code')
      .map(({ source }) => source);

  it.each(chosen)('is a parameter of %s, and is used', (name) => {
    const [parameters, ...rest] = codeOf(name);
    expect(parameters).toContain('let analysis: types.AnalysisOptions = {};');
    const used = rest.join('\n');
    expect(used).toMatch(
      name < '06' && !name.startsWith('04')
        ? /coOccurrence\(corpus, analysis\)/u
        : /analysis: analysis|coders: analysis\.coders/u,
    );
    expect(used).not.toMatch(/coOccurrence\(corpus\)|\.ask\(corpus\)/u);
  });

  it.each(['02-co-occurrence.ipynb', '03-inference.ipynb', '05-robustness.ipynb'])(
    'takes a cell in %s',
    (name) => {
      const [parameters, ...rest] = codeOf(name);
      expect(parameters).toContain("let row = '', column = '';");
      expect(rest.join('\n')).toMatch(/chosen(?:Cell|Pair)\(.*, row, column, .*\)/u);
    },
  );

  it.each(['02-co-occurrence.ipynb', '03-inference.ipynb'])('opens %s with what was counted', (name) => {
    const shown = codeOf(name).filter((source) => source.startsWith('show('));
    expect(shown[0]).toBe('show(tests.factsTable(matrix, analysis));');
  });
});

describe('the list of notebooks', () => {
  const start = read('00-start-here.ipynb');
  const list = (language: (typeof languages)[number]) =>
    rows(
      inLanguage(start, language)
        .cells.map(({ source }) => source)
        .join('\n'),
    );
  const readme = rows(readFileSync(`${root}README.md`, 'utf8'));

  it.each(languages)('names every notebook of the folder once, in %s', (language) => {
    expect(list(language).map(({ file }) => file)).toEqual(names);
  });

  it('is the same in the README', () => {
    expect(readme).toEqual(list('en'));
  });

  it.each(languages)('asks in %s what the question of the notebook asks', (language) => {
    const asked = list(language).filter(({ file }) =>
      questions.some(({ notebook }) => file === `${notebook}.ipynb`),
    );
    const byNotebook = [...questions].sort((a, b) => a.notebook.localeCompare(b.notebook));
    expect(asked.map(({ question }) => question)).toEqual(byNotebook.map(({ asks }) => asks[language]));
  });

  it('asks something of every notebook', () => {
    for (const language of languages)
      for (const { question } of list(language)) expect(question).toMatch(/^\p{Lu}.*\?$/u);
  });
});

/** The rows of a table `[name](file.ipynb) | question`. */
function rows(text: string): { readonly file: string; readonly question: string }[] {
  return [...text.matchAll(/^\| \[[^\]]+\]\((?:notebooks\/)?([^)]+\.ipynb)\) \| (.+) \|$/gmu)].map(
    ([, file, question]) => ({ file, question }),
  );
}

describe('the questions of the study', () => {
  it.each(names.filter((name) => name >= '06'))('%s ends with its findings', (name) => {
    const last = read(name)
      .cells.filter(({ cell_type }) => cell_type === 'code')
      .at(-1);
    expect(last?.source).toMatch(/^show\(.*findings/iu);
  });
});
