import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inputsDigest } from '../../../src/cli/run/inputsDigest.js';
import { type Material, materialParts } from '../../../src/notebook/openProject.js';
import { keysOf } from '../../../src/shared/records.js';

// It reads which program was built.
const folder = mkdtempSync(join(tmpdir(), 'brukermote-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  return path;
}

const material: Material = { project: file('project.csv') };

it.each(keysOf(materialParts))('is another one where %s is', async (part) => {
  const others = {
    path: () => file(`other-${part}.csv`),
    paths: () => [file(`other-${part}.csv`)],
    word: () => 'other',
  };
  const other = others[materialParts[part]]();
  const changed = { ...material, [part]: other };
  expect(await inputsDigest({ material: changed })).not.toBe(await inputsDigest({ material }));
  expect(await inputsDigest({ material: changed })).toBe(await inputsDigest({ material: changed }));
});

it('is another one where the analysis is', async () => {
  const of = (unit: string) => inputsDigest({ material, settings: { command: 'run', analysis: { unit } } });
  expect(await of('line')).not.toBe(await of('paragraph'));
  expect(await of('line')).toBe(await of('line'));
});
