import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';
import { termsIn } from '../../src/words/terms.js';

// Everything that is said to a person in two languages stands in `{ nb, en }` somewhere in src. This reads all of them.

const src = fileURLToPath(new URL('../../src/', import.meta.url));

interface Text {
  readonly file: string;
  /** Where in the table of words: `.columns.sources`. */
  readonly path: string;
  readonly nb: string;
  readonly en: string;
}

const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap(textsOf);

function textsOf(file: string): Text[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`${src}${file}`, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Text[] = [];
  const property = (object: ts.ObjectLiteralExpression, name: string) =>
    object.properties.find(
      (each): each is ts.PropertyAssignment =>
        ts.isPropertyAssignment(each) && each.name.getText(source) === name,
    )?.initializer;
  const leaves = (nb: ts.Expression, en: ts.Expression, path: string): void => {
    if (ts.isStringLiteralLike(nb) && ts.isStringLiteralLike(en))
      found.push({ file, path, nb: nb.text, en: en.text });
    if (ts.isArrayLiteralExpression(nb) && ts.isArrayLiteralExpression(en))
      for (const [i, each] of nb.elements.entries())
        if (en.elements[i] !== undefined) leaves(each, en.elements[i], `${path}.${i}`);
    if (!ts.isObjectLiteralExpression(nb) || !ts.isObjectLiteralExpression(en)) return;
    for (const each of nb.properties) {
      if (!ts.isPropertyAssignment(each)) continue;
      const name = each.name.getText(source);
      const other = property(en, name);
      if (other !== undefined) leaves(each.initializer, other, `${path}.${name}`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [nb, en] = [property(node, 'nb'), property(node, 'en')];
      if (nb !== undefined && en !== undefined) {
        leaves(nb, en, '');
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Each text that stands in several files, with where. */
function inSeveralFiles(of: (text: Text) => string): string[] {
  const where = new Map<string, Set<string>>();
  for (const text of texts) where.set(of(text), (where.get(of(text)) ?? new Set()).add(text.file));
  return [...where]
    .filter(([label, files]) => /\S\s+\S/u.test(label) && files.size > 1)
    .map(([label, files]) => `"${label}" in ${[...files].sort().join(', ')}`);
}

describe('what is said to a person', () => {
  it('was found at all', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  it('has no label of two and more words that stands in more than one file', () => {
    expect(inSeveralFiles(({ nb }) => nb)).toEqual([]);
    expect(inSeveralFiles(({ en }) => en)).toEqual([]);
  });

  it('types no term again', () => {
    const terms = new Map(
      Object.entries(termsIn('nb')).map(([name, nb]) => [`${nb} / ${termsIn('en')[name as 'row']}`, name]),
    );
    const again = texts.filter(
      ({ file, nb, en }) => !/^words[\\/]/u.test(file) && terms.has(`${nb} / ${en}`),
    );
    expect(again.map(({ file, path, nb }) => `${file}${path}: "${nb}"`)).toEqual([]);
  });

  it('calls a selection tekstutdrag, and the reconciled coding omforent', () => {
    const wrong = texts.filter(({ nb }) => /\butvalg|tekstutvalg|kodeutvalg|avstemt/iu.test(nb));
    expect(wrong.map(({ file, path, nb }) => `${file}${path}: ${nb}`)).toEqual([]);
    // Texts with numbers in them are functions; this finds the word wherever it stands.
    const files = [...new Set(texts.map(({ file }) => file))].filter(
      (file) => !/^synthetic[\\/]/u.test(file),
    );
    const anywhere = files.filter((file) => /\butvalg\b/iu.test(readFileSync(`${src}${file}`, 'utf8')));
    expect(anywhere).toEqual([]);
  });

  it('leaves no Norwegian letter in English, and no English unit in Norwegian', () => {
    const letters = texts.filter(({ en }) =>
      /[æøåÆØÅ]/u.test(en.replace(/Brukermøte|Måloppnåelse|Sørensen/gu, '')),
    );
    expect(letters.map(({ file, path, en }) => `${file}${path}: ${en}`)).toEqual([]);
  });
});
