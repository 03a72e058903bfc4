import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findingsJson, findingsSchema } from '../../src/cli/findingsJson.js';
import { pageOf, sectionStatuses } from '../../src/questions/page/page.findings.js';
import { findingVerdicts } from '../../src/report/finding.js';
import { root } from '../support/brukermote.js';
import { corpusOf } from '../support/corpusOf.js';

const page = readFileSync(`${root}docs/findings.md`, 'utf8');
const firstCells = (text: string) => [...text.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key]) => key);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every key of a schema that stands on its own: `sections[].findings[].key`. */
function pathsOf({ properties, items }: Schema, path: string): string[] {
  if (items !== undefined) return pathsOf(items, `${path}[]`);
  if (properties === undefined) return [path];
  return Object.entries(properties).flatMap(([key, each]) =>
    pathsOf(each, path === '' ? key : `${path}.${key}`),
  );
}

describe('docs/findings.md', () => {
  it('has a row for every key of the file, in its order, and none besides', () => {
    const schema = z.toJSONSchema(findingsSchema) as Schema;
    expect(firstCells(page.split('## findings.json')[1])).toEqual(pathsOf(schema, ''));
  });

  it('explains every verdict and every status', () => {
    const [, verdicts, statuses] = page.split('## findings.json')[0].split(/^\| (?=verdict|status)/mu);
    expect(firstCells(verdicts)).toEqual([...findingVerdicts]);
    expect(firstCells(statuses)).toEqual([...sectionStatuses]);
  });
});

describe('findings.json', () => {
  it('is held against its schema, and refuses what is not in it', () => {
    const corpus = corpusOf('s1 0-1 A\ns2 0-1 A B');
    const data = JSON.parse(findingsJson(pageOf(corpus, []), null));
    expect(data).toMatchObject({ format: 'brukermote-findings', version: 2, language: 'nb' });
    expect(findingsSchema.safeParse({ ...data, more: 1 }).success).toBe(false);
  });
});
