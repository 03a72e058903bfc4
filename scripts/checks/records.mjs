// benchmarks/checks.json: what each check gave when it was last run, and what it covered then.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { coveredNow } from './covered.mjs';

const file = join(root, 'benchmarks', 'checks.json');

/**
 * @typedef {object} CheckRecord
 * @property {'passed' | 'failed'} result
 * @property {string} commit the last one before the run
 * @property {boolean} changed whether something covered was not in that commit
 * @property {number} seconds
 * @property {Record<string, string>} versions of what it ran with
 * @property {Record<string, string>} covered
 */

/** @returns {Record<string, CheckRecord>} by the name of the check */
export function readRecords() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Puts a record in the place of the earlier one. */
export function writeRecord(name, record) {
  const all = Object.entries({ ...readRecords(), [name]: record }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/**
 * Why a check is to be run: it never was, it failed, or what it covers is no longer what it was.
 *
 * @param {import('./list.mjs').Check} check
 * @param {CheckRecord | undefined} record
 * @returns {string} empty where nothing is due
 */
export function due(check, record) {
  if (record === undefined) return 'it was not run yet';
  const now = coveredNow(check);
  const names = [...new Set([...Object.keys(now), ...Object.keys(record.covered)])];
  const others = names.filter((name) => now[name] !== record.covered[name]);
  if (others.length > 0) return `changed since it was run: ${others.join(', ')}`;
  return record.result === 'passed' ? '' : `it failed at ${record.commit}`;
}
