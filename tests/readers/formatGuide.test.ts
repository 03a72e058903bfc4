import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatGuides, guidePlace } from '../../src/readers/formatGuide.js';
import { formatIds } from '../../src/readers/formatIds.js';
import { formats } from '../../src/readers/formats.js';
import { toolTables } from '../../src/readers/table/toolTables.js';
import { keysOf } from '../../src/shared/records.js';
import { root } from '../support/brukermote.js';

const page = readFileSync(`${root}docs/formats.md`, 'utf8');
const rows = page.split('\n').filter((line) => /^\| `[a-z]/u.test(line));
const rowsOf = (id: string) => rows.filter((row) => row.startsWith(`| \`${id}\` |`));

describe('the page on formats', () => {
  it('has a row for every format and every table of a tool, and none for others', () => {
    const ids = new Set<string>([
      ...formatIds,
      ...formats.map(({ id }) => id),
      ...toolTables.map(({ id }) => id),
    ]);
    // The plain table has rows for its layouts.
    expect([...ids].filter((id) => id !== 'table' && rowsOf(id).length === 0)).toEqual([]);
    expect(page).toContain('`table`: CSV, TSV or XLSX');
    const named = rows.map((row) => /^\| `([\w-]+)` \|/u.exec(row)?.[1] ?? '');
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(keysOf(formatGuides))('has the table of %s as the records have it (npm run formats)', (guide) => {
    const found = guidePlace(guide).exec(page);
    expect(found?.[0].split('\n').slice(1, -1).join('\n')).toBe(formatGuides[guide]());
  });

  it('names fixtures that are there', () => {
    const named = [...page.matchAll(/fixtures? ((?:`[\w-]+`(?:, | and )?)+)/gu)].flatMap(([, list]) =>
      [...list.matchAll(/`([\w-]+)`/gu)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !existsSync(`${root}tests/fixtures/projects/${name}`))).toEqual([]);
  });
});
