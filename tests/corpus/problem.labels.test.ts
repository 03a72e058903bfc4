import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { problemHeading } from '../../src/corpus/problem.labels.js';
import { languages } from '../../src/shared/language.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Kinds of problems that are told: the first thing that `warn`, `lose`, `error` and `notUnderstood` are given. */
const told = /\.(?:warn|lose|error|notUnderstood)\(\s*'([a-z]+(?:-[a-z]+)*)',/gu;

it('has a heading in both languages for every kind of problem that reading tells', () => {
  const kinds = new Set(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:corpus|readers)[\\/].*\.ts$/u.test(name))
      .flatMap((name) => [...readFileSync(src + name, 'utf8').matchAll(told)].map(([, kind]) => kind)),
  );
  expect(kinds.size).toBeGreaterThan(60);
  for (const language of languages)
    expect([...kinds].filter((kind) => problemHeading(kind, language) === kind)).toEqual([]);
});
