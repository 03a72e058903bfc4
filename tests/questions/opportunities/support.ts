import { Corpus } from '../../../src/corpus/corpus.js';
import { withFamilies } from '../../../src/corpus/families.js';
import type { SourceKind } from '../../../src/corpus/source.js';
import { given } from '../../../src/shared/given.js';
import { corpusOf } from '../../support/corpusOf.js';

const codes =
  'C1:condition C2:condition C3:condition V1:indicator V2:indicator plus:valence minus:valence both:valence';
const valence = (code: string, role: 'promotes' | 'hinders' | 'ambivalent') =>
  ({ code, family: 'valence', role, where: '' }) as const;

/** Sources are interviews when their id begins with i, documents with d, studies with s. */
export function material(
  rows: string,
  levels: Readonly<Record<string, string>> = {},
  offices: Readonly<Record<string, string>> = {},
): Corpus {
  const plain = withFamilies(corpusOf(rows, { codes }), [
    valence('plus', 'promotes'),
    valence('minus', 'hinders'),
    valence('both', 'ambivalent'),
  ]);
  const kinds: Readonly<Record<string, SourceKind>> = {
    i: 'interview',
    d: 'document',
    s: 'study',
    x: 'other',
  };
  const sources = plain.sources.map((source) => ({
    ...source,
    kind: kinds[source.id[0]],
    attributes: given({ level: levels[source.id], office: offices[source.id] }) as Record<string, string>,
  }));
  return new Corpus({ ...plain, sources });
}

/** Two conditions, two needs, four studies and four describing sources. */
export const rows = `
  s1  0-10   V1
  s1  10-20  V1 minus
  s2  0-10   V1 V2
  s3  0-10   V2
  s4  0-10   V1
  i1  0-10   C1 V1 minus
  i1  10-20  C1 V1 minus
  i1  20-30  C1 V1 plus
  i1  30-40  C2 V2 plus
  i1  40-50  C1 plus
  i2  0-10   C1 V1 minus
  i2  10-20  C1 V2 minus
  i2  20-30  C2 V1 minus
  i3  0-10   C1 V1 plus
  i3  10-20  C2 V1 minus
  i3  20-30  C2 V1 plus
  d1  0-10   C1 V1 minus
  d1  10-20  C2 V2 plus
  d1  20-30  C3 V1
`;
export const levels = { i1: 'counsellor', i2: 'counsellor', i3: 'office', d1: 'law' };

/** The same material, told in English. */
export const english = material(rows, levels).inLanguage('en');

/** C1 with V1 in three interviews, V1 without C1 in four, of which i1 has both, three of them with C2; one study reports V1. */
export const contrasted = `
  s1  0-10   V1
  i1  0-10   C1 V1 minus
  i1  10-20  C1 V1 plus
  i1  20-30  V1 both
  i2  0-10   C1 V1 minus
  i3  0-10   C1 V1 minus
  i4  0-10   C2 V1 minus
  i5  0-10   C2 V1 plus
  i6  0-10   C2 V1 plus
`;

/** Ten interviews in which C1 stands with V1 that is hindered, and `others` in which V1 stands without C1 and is promoted. */
export function clear(others: number, offices?: (i: number) => string): Corpus {
  const say = (count: number, start: string, codes: string) =>
    Array.from({ length: count }, (_, i) => `i${start}${i}  0-10  ${codes}`).join('\n');
  const rows = `${say(10, 'a', 'C1 V1 minus')}\n${say(others, 'b', 'V1 plus')}\ns1  0-10  V1`;
  const names = [...Array(10).keys()].flatMap((i) => [`ia${i}`, `ib${i}`]);
  return material(
    rows,
    {},
    offices === undefined ? {} : Object.fromEntries(names.map((id) => [id, offices(Number(id.slice(2)))])),
  );
}

/** Five interviews, of which four say enough to be compared: value goes with C1, and its absence with C2. */
export const sorted = material(
  Object.entries({
    i1: ['C1', 'C1', 'V1 plus', 'V1 plus', 'V1 plus'],
    i2: ['C1', 'C2', 'C1', 'V1 plus', 'V1 plus', 'V2 plus'],
    i3: ['C2', 'C2', 'V1 minus', 'V1 minus', 'V1 minus'],
    i4: ['C2', 'C2', 'C1', 'V1 minus', 'V1 minus', 'V1 minus'],
    i5: ['C1', 'V1 plus'],
  })
    .flatMap(([id, all]) => all.map((codes, i) => `${id}  ${i * 10}-${i * 10 + 10}  ${codes}`))
    .join('\n'),
);
