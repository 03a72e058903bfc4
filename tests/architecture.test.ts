import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** The flow of the data: a folder imports from itself and from those before it. */
const flow = [
  ...[
    'shared',
    'corpus',
    'readers',
    'privacy',
    'units',
    'cooccurrence',
    'measures',
    'agreement',
    'inference',
    'structure',
    'writers',
    'synthetic',
    'robustness',
    'questions',
  ],
  ...['figures', 'report', 'frames', 'disk', 'notebook', 'runner', 'cli'],
];
const core = [
  'shared',
  'corpus',
  'units',
  'cooccurrence',
  'measures',
  'agreement',
  'inference',
  'structure',
  'robustness',
  'questions',
];
/** Packages of pure computation that the core may use. */
const corePackages = [
  ...['simple-statistics', 'pure-rand'],
  ...['graphology', 'graphology-communities-louvain', 'ml-hclust', 'ml-matrix'],
];

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  /** Folder of src that a relative import leads to. */
  readonly target: string | undefined;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports: Import[] = files.flatMap((name) => {
  const file = join(src, name);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName: specifier }) => ({
    file: name,
    folder: folderOf(file),
    specifier,
    target: specifier.startsWith('.') ? folderOf(resolve(dirname(file), specifier)) : undefined,
  }));
});

/** Name of the package that an import leads to: `pure-rand` for `pure-rand/generator/mersenne`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** First folder below src; empty for src/index.ts, which stands after all of them. */
function folderOf(file: string): string {
  const path = relative(src, file).split(/[\\/]/u);
  return path.length > 1 ? path[0] : '';
}

describe('the structure of src', () => {
  it('has no folder that the flow does not know', () => {
    const folders = new Set(files.map((name) => folderOf(join(src, name))).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !flow.includes(folder))).toEqual([]);
  });

  it('imports only from folders earlier in the flow', () => {
    const backwards = imports.filter(
      ({ folder, target }) =>
        target !== undefined && folder !== '' && flow.indexOf(target) > flow.indexOf(folder),
    );
    expect(backwards.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('never imports the public face from inside', () => {
    const inside = imports.filter(({ target, folder }) => target === '' && folder !== '');
    expect(inside.map(({ file }) => file)).toEqual([]);
  });

  it('keeps Node, the browser and heavy packages out of the computing core', () => {
    const foreign = imports.filter(
      ({ folder, specifier, target }) =>
        core.includes(folder) && target === undefined && !corePackages.includes(packageOf(specifier)),
    );
    expect(foreign.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keeps Node out of the readers, the writers and the generator, which also run in a page', () => {
    const node = imports.filter(
      ({ folder, specifier }) =>
        ['readers', 'privacy', 'writers', 'synthetic'].includes(folder) &&
        (specifier.startsWith('node:') || builtinModules.includes(specifier)),
    );
    expect(node.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('was read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });
});
