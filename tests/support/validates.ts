import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasShared, sharedPath } from './shared.js';

/** Whether the official schemas and xmllint are there; says so when they are not, as the test then passes on. */
export function canValidate(): boolean {
  if (!hasShared('data/refi_schema/Project.xsd')) return false;
  const there = spawnSync('xmllint', ['--version']).status === 0;
  if (!there) console.info('not validated: xmllint is not installed (Debian: libxml2-utils)');
  return there;
}

/** What xmllint says against an official REFI-QDA schema; empty when the text is valid. */
export function schemaErrors(xml: string, schema: 'Project' | 'Codebook'): string {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-xsd-'));
  try {
    const file = join(folder, 'written.xml');
    writeFileSync(file, xml);
    const xsd = sharedPath(`data/refi_schema/${schema}.xsd`);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd, file], {
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr.slice(0, 2000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
