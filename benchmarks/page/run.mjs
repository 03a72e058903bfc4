// How often does a page without any effect have a confirmatory finding, and a page with effects the planted ones?
//   node benchmarks/page/run.mjs [--null 400] [--effects 40] [--first 1] [--edition 2] [--sources 300] [--out results.json]
// Needs the build (`npm run build`). No part of `npm test`, which reads results.json. Stopped and started again, it goes on
// where it was. Projects of one seed are the same for ever, so results of several processes (--first) can be put together.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { program } from '../../dist/cli/program.js';
import { coOccurrence } from '../../dist/cooccurrence/coOccurrence.js';
import { openProject } from '../../dist/notebook/openProject.js';
import { findingsInTurn } from '../../dist/questions/page/inTurn.findings.js';
import { questions } from '../../dist/questions/questions.js';
import { truthsOf } from './truths.mjs';

const { values: flags } = parseArgs({
  options: {
    null: { type: 'string', default: '400' },
    effects: { type: 'string', default: '40' },
    first: { type: 'string', default: '1' },
    edition: { type: 'string' },
    sources: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
/** Agreement and robustness are counted, and never tested. */
const sections = ['cooccurrence', ...questions.map(({ id }) => id)];
const silent = { write: () => {} };
const first = Number(flags.first);

async function page(seed, effects) {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-page-'));
  try {
    const said = [
      ...(effects ? [] : ['--no-effects']),
      ...(flags.edition === undefined ? [] : ['--edition', flags.edition]),
      ...(flags.sources === undefined ? [] : ['--sources', flags.sources]),
    ];
    const project = join(folder, 'project');
    const errors = [];
    const stderr = { write: (text) => errors.push(text) };
    const command = ['synthesise', '--out', project, '--seed', String(seed), ...said];
    const status = await program(command, { stdout: silent, stderr });
    if (status !== 0) throw new Error(errors.join(''));
    const truth = JSON.parse(readFileSync(join(project, 'truth.json'), 'utf8'));
    const { corpus } = await openProject({ project });
    const started = performance.now();
    const matrix = coOccurrence(corpus);
    const found = [...findingsInTurn(corpus, { matrix, sections, change: false })].flatMap(
      (section) => section.found,
    );
    const keys = (verdict) => found.filter((each) => each.verdict === verdict).map(({ key }) => key);
    const confirmatory = keys('confirmatory');
    const record = {
      seed,
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
      confirmatory,
      exploratory: keys('exploratory'),
    };
    return effects
      ? {
          ...record,
          truths: truthsOf(truth).map((name) => ({ name, found: confirmatory.includes(name) })),
        }
      : record;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const known = existsSync(flags.out) ? JSON.parse(readFileSync(flags.out, 'utf8')) : null;
const made = { edition: flags.edition ?? 'default', sources: flags.sources ?? 'default' };
if (known !== null && (known.edition !== made.edition || known.sources !== made.sources))
  throw new Error(
    `${flags.out} is of edition ${known.edition} and ${known.sources} sources; choose another --out`,
  );
const results = { ...made, none: known?.none ?? [], effects: known?.effects ?? [] };
for (const [kind, count] of [
  ['none', Number(flags.null)],
  ['effects', Number(flags.effects)],
]) {
  for (let seed = first; seed < first + count; seed++) {
    if (results[kind].some((each) => each.seed === seed)) continue;
    results[kind].push(await page(seed, kind === 'effects'));
    results[kind].sort((a, b) => a.seed - b.seed);
    writeFileSync(flags.out, `${JSON.stringify(results, null, 1)}\n`);
    console.error(`${kind} ${seed}: ${JSON.stringify(results[kind].find((each) => each.seed === seed))}`);
  }
}
