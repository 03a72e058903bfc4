// Fills docs/one-cell.md with what `brukermote matrix --explain` says of its cell. Needs a build: node scripts/build.mjs.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs', 'one-cell.md');
const said = execFileSync(
  process.execPath,
  [
    'dist/cli/main.js',
    'matrix',
    'data/brukermote',
    '--row',
    'C12',
    '--column',
    'V10',
    '--explain',
    '--lang',
    'en',
  ],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
).trimEnd();
const text = readFileSync(page, 'utf8');
const block = /(<!-- explain -->\n```text\n)[\s\S]*?(\n```\n<!-- end -->)/u;
if (!block.test(text))
  throw new Error('docs/one-cell.md has no block between <!-- explain --> and <!-- end -->');
writeFileSync(
  page,
  text.replace(block, (_, start, end) => start + said + end),
);
