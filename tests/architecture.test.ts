import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** The flow of the data: a file that computes imports from its own folder and from those before it. */
const subjects = [
  'shared',
  'statistics',
  'corpus',
  'privacy',
  'disclosure',
  'readers',
  'units',
  'cooccurrence',
  'measures',
  'inference',
  'structure',
  'writers',
  'synthetic',
  'agreement',
  'robustness',
  'questions',
];
/** What tells results to people: words, and what every table and figure is made with. */
const kits = ['words', 'report', 'figures'];
/** What brings it to a person: each imports from those before it, and from everything above. */
const edges = ['frames', 'disk', 'notebook', 'publication', 'front', 'kernel', 'runner', 'cli'];
/** Folders whose computing files run anywhere: in the kernel, on the command line, in workers and in a page. */
const core = [
  'shared',
  'statistics',
  'corpus',
  'disclosure',
  'units',
  'cooccurrence',
  'measures',
  'inference',
  'structure',
  'agreement',
  'robustness',
  'questions',
];
/** Packages of pure computation that the core may use. */
const corePackages = [
  'simple-statistics',
  'pure-rand',
  'graphology',
  'graphology-communities-louvain',
  'ml-hclust',
  'ml-matrix',
  'highs',
];
/** A file that tells stands beside what it tells, and is named after it: `tables.ts`, `saturation.figure.ts`. */
const telling = /(?:^|[./\\])(?:figure|tables|findings|quotes|statements|labels|questions?)\.ts$/u;
/** Folders of the flow that tell nothing; `tables` and `findings` mean other things there. */
const silent = ['shared', 'statistics', 'readers', 'writers', 'synthetic'];

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  /** File of src that a relative import leads to. */
  readonly target: string | undefined;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports: Import[] = files.flatMap((name) => {
  const file = join(src, name);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName: specifier }) => ({
    file: name,
    folder: folderOf(name),
    specifier,
    target: specifier.startsWith('.')
      ? relative(src, resolve(dirname(file), specifier)).replace(/\.js$/u, '.ts')
      : undefined,
  }));
});

/** Name of the package that an import leads to: `pure-rand` for `pure-rand/generator/mersenne`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** First folder below src; empty for src/index.ts and its namespaces, which stand after all of them. */
function folderOf(name: string): string {
  const path = name.split(/[\\/]/u);
  return path.length > 1 ? path[0] : '';
}

const isTelling = (name: string) =>
  subjects.includes(folderOf(name)) && !silent.includes(folderOf(name)) && telling.test(name);
const computes = (name: string) => subjects.includes(folderOf(name)) && !isTelling(name);
const isCore = (name: string) => core.includes(folderOf(name)) && computes(name);
const shown = (found: readonly Import[]) =>
  found.map(({ file, specifier }) => `${file} imports ${specifier}`);

describe('the structure of src', () => {
  it('has no folder that the flow does not know', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => ![...subjects, ...kits, ...edges].includes(folder))).toEqual([]);
  });

  it('computes from folders earlier in the flow, and never from what tells', () => {
    const backwards = imports.filter(
      ({ file, target }) =>
        target !== undefined &&
        computes(file) &&
        !(computes(target) && subjects.indexOf(folderOf(target)) <= subjects.indexOf(folderOf(file))),
    );
    expect(shown(backwards)).toEqual([]);
  });

  it('makes the kits from what computes, and from one another', () => {
    const backwards = imports.filter(
      ({ folder, target }) =>
        target !== undefined &&
        kits.includes(folder) &&
        !(computes(target) || kits.slice(0, kits.indexOf(folder) + 1).includes(folderOf(target))),
    );
    expect(shown(backwards)).toEqual([]);
  });

  it('tells with the kits, from what computes, and with what earlier folders tell', () => {
    const backwards = imports.filter(
      ({ file, folder, target }) =>
        target !== undefined &&
        isTelling(file) &&
        !(
          computes(target) ||
          kits.includes(folderOf(target)) ||
          (isTelling(target) && subjects.indexOf(folderOf(target)) <= subjects.indexOf(folder))
        ),
    );
    expect(shown(backwards)).toEqual([]);
  });

  it('brings it to a person from folders earlier in the flow', () => {
    const backwards = imports.filter(
      ({ folder, target }) =>
        target !== undefined &&
        edges.includes(folder) &&
        edges.indexOf(folderOf(target)) > edges.indexOf(folder),
    );
    expect(shown(backwards)).toEqual([]);
  });

  it('never imports the public face from inside', () => {
    const inside = imports.filter(
      ({ target, folder }) => target !== undefined && folderOf(target) === '' && folder !== '',
    );
    expect(shown(inside)).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles()).toEqual([]);
  });

  it('keeps Node, the browser and heavy packages out of the computing core', () => {
    const foreign = imports.filter(
      ({ file, specifier, target }) =>
        isCore(file) && target === undefined && !corePackages.includes(packageOf(specifier)),
    );
    expect(shown(foreign)).toEqual([]);
  });

  it('keeps Node out of the readers, the writers, the generator and the kits, which also run in a page', () => {
    const node = imports.filter(
      ({ folder, specifier }) =>
        [...subjects, ...kits].includes(folder) &&
        (specifier.startsWith('node:') || builtinModules.includes(specifier)),
    );
    expect(shown(node)).toEqual([]);
  });

  it('spreads nothing that could stand there by itself', () => {
    const spreads = files.flatMap((name) =>
      nodesOf(name)
        .filter(
          (node) =>
            (ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(bare(node.expression))) ||
            (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(bare(node.expression))),
        )
        .map((node) => `${name}: ${node.getText()}`),
    );
    expect(spreads).toEqual([]);
  });

  it('types no level and no confidence where results are told: `defaults`, or the result, has them', () => {
    const told = files.filter((name) => isTelling(name) || kits.includes(folderOf(name)));
    const typed = told.flatMap((name) =>
      nodesOf(name)
        .filter(
          (node) =>
            (isText(node) && levelInText.test(node.text)) ||
            (isTelling(name) && ts.isNumericLiteral(node) && levels.includes(Number(node.text))),
        )
        .map((node) => `${name}: ${node.getText()}`),
    );
    expect(typed).toEqual([]);
    const found = ['p under 0,05', 'p < .05', 'below 0.010', '95\u00a0%', '95 %', 'a 90% interval', '5 %'];
    expect(found.filter((text) => !levelInText.test(text))).toEqual([]);
    const innocent = ['0,5 lagt til', '100 %', '10.05', '0.055', '25 %', 'width: 50%', 'p < 0.001'];
    expect(innocent.filter((text) => levelInText.test(text))).toEqual([]);
  });

  it('was read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(files.filter(isTelling).length).toBeGreaterThan(30);
  });
});

/** Levels and confidences that are in use anywhere, as numbers … */
const levels = [0.05, 0.01, 0.95, 0.99];
/** … and as somebody would type them in a sentence: `0,05`, `.05`, `95 %`. */
const levelInText = /(?<![\d.,])0?[.,](?:05|01|9[059])0?(?!\d)|(?<![\d.,])(?:[15]|9[059])\s?%/u;

/** Every node of the syntax of a file. */
function nodesOf(name: string): ts.Node[] {
  const text = readFileSync(join(src, name), 'utf8');
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true));
  return found;
}

/** An expression without the brackets around it, and without `as const` and the like. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;
}

/** A string, or a piece of one with values in it. */
function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Each circle of files that import one another at run time or for types, named by one way round it. */
function circles(): string[] {
  const next = new Map(files.map((name) => [name, new Set<string>()]));
  for (const { file, target } of imports) if (target !== undefined) next.get(file)?.add(target);
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string, path: readonly string[]) => {
    state.set(name, 'open');
    for (const target of next.get(name) ?? []) {
      if (state.get(target) === 'open') {
        const way = [...path, name];
        found.push([...way.slice(way.indexOf(target)), target].join(' -> '));
      } else if (!state.has(target)) visit(target, [...path, name]);
    }
    state.set(name, 'done');
  };
  for (const name of files) if (!state.has(name)) visit(name, []);
  return found;
}
