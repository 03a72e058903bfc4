import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { held } from '../../src/shared/schemaIssues.js';

const schema = z.strictObject({
  name: z.string().min(1),
  count: z.number().int().nonnegative(),
  when: z.iso.datetime(),
  kind: z.enum(['public', 'internal']),
  version: z.literal(1),
  parts: z.array(z.record(z.string(), z.number())).min(1).max(2),
  more: z.union([z.string(), z.null()]).optional(),
});
const good = {
  name: 'a',
  count: 1,
  when: '2026-11-30T08:00:00Z',
  kind: 'public',
  version: 1,
  parts: [{ a: 1 }],
};
const wrongWith = (change: object) => {
  const read = held(schema, { ...good, ...change });
  return read.success ? [] : read.issues.map(({ path, message }) => [path.join('.'), message.nb, message.en]);
};

describe('data that does not fit a schema', () => {
  it('is told by its place, what was required and what was found, in both languages', () => {
    expect(held(schema, good)).toEqual({ success: true, data: good });
    expect(wrongWith({ name: 3 })).toEqual([
      ['name', 'her trengs en tekst; fant 3', 'needs a text; found 3'],
    ]);
    expect(wrongWith({ name: '' })).toEqual([
      [
        'name',
        'her trengs en tekst med lengde på minst 1; fant ""',
        'needs a text with a length of at least 1; found ""',
      ],
    ]);
    expect(wrongWith({ count: -1 })).toEqual([
      ['count', 'her trengs et tall på minst 0; fant -1', 'needs a number of at least 0; found -1'],
    ]);
    expect(wrongWith({ count: 1.5 })).toEqual([
      ['count', 'her trengs et helt tall; fant 1.5', 'needs a whole number; found 1.5'],
    ]);
    expect(wrongWith({ kind: 'secret' })).toEqual([
      [
        'kind',
        'her trengs en av "public", "internal"; fant "secret"',
        'needs one of "public", "internal"; found "secret"',
      ],
    ]);
    expect(wrongWith({ version: undefined })).toEqual([
      ['version', 'her trengs 1; fant ingenting', 'needs 1; found nothing'],
    ]);
    expect(wrongWith({ when: 'i går' })[0][1]).toContain('et tidspunkt');
    expect(wrongWith({ parts: [{ a: 'x' }] })).toEqual([
      ['parts.0.a', 'her trengs et tall; fant "x"', 'needs a number; found "x"'],
    ]);
    expect(wrongWith({ parts: [] })[0][1]).toBe(
      'her trengs en liste med lengde på minst 1; fant en liste (0)',
    );
    expect(wrongWith({ parts: {} })[0][1]).toBe('her trengs en liste; fant et objekt');
    expect(wrongWith({ sist: 1 })).toEqual([['', 'ukjent her: sist', 'unknown here: sist']]);
    expect(wrongWith({ more: 4 })[0][1]).toBe('her trengs noe annet; fant 4');
  });

  it('is cut where it is long', () => {
    expect(wrongWith({ count: 'x'.repeat(5000) })[0][1].length).toBeLessThan(120);
  });

  it('has none of the library’s own English in Norwegian', () => {
    const all = [
      { name: null },
      { count: '1' },
      { when: 1 },
      { kind: 1 },
      { parts: 'x' },
      { parts: [1, 2, 3] },
    ];
    for (const [, nb] of all.flatMap(wrongWith)) expect(nb).not.toMatch(/invalid|expected|received|string/iu);
  });
});
