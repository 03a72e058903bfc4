import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, coveredNow } from '../scripts/checks/covered.mjs';
import { checks } from '../scripts/checks/list.mjs';
import { needs } from '../scripts/checks/needs.mjs';
import { type CheckRecord, due, readRecords } from '../scripts/checks/records.mjs';
import { root } from './support/brukermote.js';

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

describe('checks that are no part of npm test', () => {
  it.each(checks.filter(({ open }) => open === undefined).map((check) => [check.name, check] as const))(
    '%s was run on what it covers',
    (name, check) => {
      const why = due(check, readRecords()[name]);
      expect(why === '' ? '' : `npm run check:${name} is to be run again: ${why}`).toBe('');
    },
  );

  it('have a command each, and the list has them all', () => {
    const commands = Object.keys(scripts).filter((name) => name.startsWith('check:'));
    expect(commands.sort()).toEqual(
      ['all', ...checks.map(({ name }) => name)].map((name) => `check:${name}`).sort(),
    );
    for (const { name } of checks)
      expect(scripts[`check:${name}`]).toBe(`node scripts/checks/run.mjs ${name}`);
  });

  it('need what is known, and start what there is', () => {
    for (const check of checks) {
      for (const need of check.needs) expect(Object.keys(needs)).toContain(need);
      for (const [program] of check.commands) expect(existsSync(`${root}${program}`), program).toBe(true);
    }
  });

  it('that have a record are in the list', () => {
    const names = checks.map(({ name }) => name);
    expect(Object.keys(readRecords()).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('what is due', () => {
  const check = checks.find(({ name }) => name === 'kills')!;
  const passed: CheckRecord = {
    result: 'passed',
    commit: 'abc',
    changed: false,
    seconds: 1,
    versions: {},
    covered: coveredNow(check),
  };

  it('is what failed, was never run, or covers what has changed; and nothing else', () => {
    expect(due(check, passed)).toBe('');
    expect(due(check, undefined)).toBe('it was not run yet');
    expect(due(check, { ...passed, result: 'failed' })).toBe('it failed at abc');
    const before = { ...passed, covered: { ...passed.covered, 'src/disk': 'other', 'src/gone': 'other' } };
    expect(due(check, before)).toBe('changed since it was run: src/disk, src/gone');
  });

  it('hangs on code, and not on comments on lines of their own', () => {
    const of = (text: string) => contentOf('a.ts', Buffer.from(text));
    const bare = of('const a = 1;\nclass B {\n  *all() {}\n}\n');
    expect(of('// Why.\n/**\n * What.\n *\n */\nconst a = 1;\nclass B {\n  *all() {}\n}\n')).toBe(bare);
    expect(of('const a = 2;\nclass B {\n  *all() {}\n}\n')).not.toBe(bare);
    expect(bare).toContain('*all()');
  });

  it('hangs on the cells of notebooks, and not on prose and outputs', () => {
    const of = (source: string, outputs: readonly object[], prose: string) =>
      contentOf(
        'a.ipynb',
        Buffer.from(
          JSON.stringify({
            cells: [
              { cell_type: 'markdown', metadata: {}, source: prose },
              { cell_type: 'code', metadata: {}, source: [source], outputs, execution_count: outputs.length },
            ],
          }),
        ),
      );
    expect(of('show(1)', [], 'a')).toBe(of('show(1)', [{}], 'b'));
    expect(of('show(1)', [], 'a')).not.toBe(of('show(2)', [], 'a'));
  });
});
