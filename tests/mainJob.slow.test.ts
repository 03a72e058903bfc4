import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingsSchema } from '../src/cli/findingsJson.js';
import { Fingerprints } from '../src/privacy/fingerprints.js';
import { inLanguage } from '../src/runner/languageCells.js';
import { parseNotebook, serialiseNotebook } from '../src/runner/nbformat.js';
import { root } from './support/brukermote.js';

// The main job, as the README says it: `npm start`, and then the same on the user's own material. Where the system lets
// us, everything runs in a network namespace that has only loopback, so nothing can go over the network.

const isolated =
  spawnSync('unshare', ['-rn', 'sh', '-c', 'ip link set lo up'], { stdio: 'ignore' }).status === 0;
if (!isolated)
  console.info('the main job runs with the network: this system has no namespaces for us, or no `ip`');

function runInIsolation(command: string) {
  const [program, args] = isolated
    ? ['unshare', ['-rn', 'sh', '-c', `ip link set lo up && ${command}`]]
    : ['sh', ['-c', command]];
  // npm exports its own variables to scripts; a user's shell has none of them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^VITEST|^NODE_ENV$/u.test(name)),
  );
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
}

const readme = readFileSync(`${root}README.md`, 'utf8');
const commands = [...readme.matchAll(/```sh\n(.*?)```/gsu)].flatMap(([, block]) => block.trim().split('\n'));
const notebooks = readdirSync(`${root}notebooks`).filter((name) => name.endsWith('.ipynb'));

/** Everything that git would call a change, so that a run can be shown to make none. */
const workingTree = () => spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout;

describe('npm start', () => {
  const before = workingTree();
  let first: ReturnType<typeof runInIsolation>;
  beforeAll(() => {
    first = runInIsolation('npm start -- --force');
  }, 300_000);

  it('runs every notebook and ends by saying where to look', () => {
    expect(first.stderr).not.toMatch(/failed|feilet/u);
    expect(first.status).toBe(0);
    expect(first.stdout.trim().split('\n').at(-1)).toContain('out/brukermote');
    expect(first.stdout).toContain(`${notebooks.length} notatbøker kjørt`);
    expect(first.stdout).toContain('syntetisk');
  });

  it.each(notebooks)('gives %s as it is saved in the project, in one of its languages', (name) => {
    const executed = readFileSync(join(root, 'out/brukermote/notebooks', name), 'utf8');
    const both = parseNotebook(readFileSync(join(root, 'notebooks', name), 'utf8'), name);
    const saved = serialiseNotebook(inLanguage(both, 'nb'));
    // Elsewhere another Chrome draws the images, with other bytes; all the rest is the same everywhere.
    const sameBrowser = process.platform === 'linux' && process.arch === 'x64';
    expect(sameBrowser ? executed : withoutImages(executed)).toBe(sameBrowser ? saved : withoutImages(saved));
  });

  it('shows in the README the figure of the saved notebook', () => {
    const notebook = parseNotebook(readFileSync(`${root}notebooks/02-co-occurrence.ipynb`, 'utf8'), '02');
    const outputs = notebook.cells.flatMap((cell) => (cell.cell_type === 'code' ? cell.outputs : []));
    const image = outputs
      .map((output) => ('data' in output ? output.data['image/png'] : undefined))
      .find((data) => typeof data === 'string');
    expect(readFileSync(`${root}docs/co-occurrence.png`).equals(Buffer.from(String(image), 'base64'))).toBe(
      true,
    );
  });

  it('gives each figure as an image and as data, and each table as CSV', () => {
    const figures = readdirSync(join(root, 'out/brukermote/figures'));
    const named = (ending: string) =>
      figures.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
    expect(named('.png')).toEqual(named('.json'));
    expect(named('.png').length).toBeGreaterThanOrEqual(4);
    expect(readdirSync(join(root, 'out/brukermote/tables')).every((name) => name.endsWith('.csv'))).toBe(
      true,
    );
  });

  it('ends with a page of findings for every question, each with its n and its caveat, and without a quote', () => {
    const page = readFileSync(join(root, 'out/brukermote/findings.md'), 'utf8');
    expect(first.stdout).toContain(page.trim());
    expect(page).toContain('SYNTETISKE DATA');
    const data = findingsSchema.parse(
      JSON.parse(readFileSync(join(root, 'out/brukermote/findings.json'), 'utf8')),
    );
    expect(page.match(/^## /gmu)).toHaveLength(data.sections.length);
    expect(data.sections.map(({ status }) => status)).toEqual(data.sections.map(() => 'told'));
    for (const { text } of data.opening) expect(page).toContain(`- ${text}\n`);
    const sections = page.slice(page.indexOf('\n## '));
    const findings = sections.split('\n').filter((line) => /^- (?!Det samme gjelder)/u.test(line));
    expect(findings.length).toBeGreaterThanOrEqual(10);
    for (const line of findings) expect(line).toMatch(/\*\([^)]*\d[^)]*\)\*/u);
    const known = new Fingerprints();
    for (const name of readdirSync(`${root}data/brukermote/texts`))
      known.add(readFileSync(`${root}data/brukermote/texts/${name}`, 'utf8'));
    expect(known.find(page)).toEqual([]);
  });

  it('records the whole analysis, with every default filled in', () => {
    const { analysis } = JSON.parse(readFileSync(join(root, 'out/brukermote/run.json'), 'utf8'));
    expect(analysis).toMatchObject({
      unit: 'selection',
      coders: 'reconciled',
      rows: 'condition',
      columns: 'indicator',
      row: null,
      questions: { coders: 'reconciled', seed: analysis.seed },
    });
    expect(new Set(Object.values(analysis.from))).toEqual(new Set(['default']));
  });

  it('does nothing the second time, when nothing changed', () => {
    const second = runInIsolation('npm start');
    expect(second.status).toBe(0);
    expect(second.stderr).toContain('Ingenting er endret');
    expect(second.stderr).not.toContain('Kjører');
  });

  it('leaves the working tree as it was', () => {
    expect(workingTree()).toBe(before);
  });
});

describe('the README', () => {
  it('names the command that CI runs', () => {
    expect(commands).toContain('npm test');
    expect(readFileSync(`${root}.ci/run`, 'utf8')).toMatch(/^npm test$/mu);
  });

  // `npm test` is this very run, and `npm start` is run above; the ten steps are typed in tests/readme.slow.test.ts.
  const own = 'data/example/codings.csv --families data/example/families.csv';
  it.each([
    `npm start -- --project ${own}`,
    `npx brukermote matrix ${own} --test exchange --print json`,
    ...commands.filter((command) => !['npm test', 'npm start'].includes(command)),
  ])('says something that works: %s', (command) => {
    const { status, stdout, stderr } = runInIsolation(command);
    expect([stderr, status]).toEqual([expect.not.stringMatching(/feilet|failed/u), 0]);
    expect(stdout.length).toBeGreaterThan(100);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/gu)]
      .map(([, link]) => link)
      .filter((link) => !link.startsWith('http'));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});

describe('the notebooks', () => {
  it.each(notebooks)('%s tells, and does not define', (name) => {
    const notebook = parseNotebook(readFileSync(`${root}notebooks/${name}`, 'utf8'), name);
    expect(notebook.cells[0].cell_type).toBe('markdown');
    const code = notebook.cells.filter((cell) => cell.cell_type === 'code');
    const tags = code.map((cell) => cell.metadata.tags ?? []);
    expect(tags.filter((each) => Array.isArray(each) && each.includes('parameters'))).toHaveLength(1);
    for (const { source } of code) {
      expect(source.split('\n').length).toBeLessThanOrEqual(6);
      expect(source).not.toMatch(/\bfunction\b|=>\s*\{/u);
      for (const [, specifier] of source.matchAll(/from '([^']+)'/gu)) expect(specifier).toBe('..');
    }
  });

  it.each(notebooks)('%s gives every figure as Plotly, image and text in one output', (name) => {
    const notebook = parseNotebook(readFileSync(`${root}notebooks/${name}`, 'utf8'), name);
    const outputs = notebook.cells.flatMap((cell) => (cell.cell_type === 'code' ? cell.outputs : []));
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs.filter((output) => output.output_type === 'error')).toEqual([]);
    const figures = outputs.flatMap((output) =>
      'data' in output && 'application/vnd.plotly.v1+json' in output.data ? [output.data] : [],
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const data of figures) {
      expect(Object.keys(data)).toEqual(expect.arrayContaining(['image/png', 'text/plain']));
      expect(String(data['text/plain']).length).toBeGreaterThan(60);
    }
  });
});

function withoutImages(json: string): string {
  return json.replace(/"image\/png": "[^"]*"/gu, '"image/png": ""');
}
