import { beforeAll, describe, expect, it } from 'vitest';
import { auditText, changedText } from '../../../src/cli/publish/said.js';
import { Release } from '../../../src/disclosure/release.js';
import { loadSolver } from '../../../src/disk/loadSolver.js';
import { makePublication, type Publication } from '../../../src/publication/publication.js';
import { corpusOf } from '../../support/corpusOf.js';
import { toyPart } from '../../support/toyPart.js';

let publication: Publication;
beforeAll(async () => {
  const lines = Array.from(
    { length: 12 },
    (_, i) => `s${i + 1} 0-9${i < 10 ? ' A' : ''}${i < 7 ? ' B' : ''}`,
  );
  publication = await makePublication(corpusOf(lines.join('\n')), {
    solver: await loadSolver(),
    makers: [toyPart],
  });
});

const silencing = (silenced: readonly string[], language: 'nb' | 'en'): Publication => ({
  ...publication,
  corpus: publication.corpus.inLanguage(language),
  release: new Release(publication.policy, publication.release.cells.values(), silenced),
});

describe('what is said of a publication', () => {
  it('names, in words, what nothing is told of', () => {
    const silenced = ['pair:A:B', 'code:B'];
    expect(auditText(silencing(silenced, 'nb'))).toMatch(
      /Om disse \(2\) sies ingenting:.*\n {2}«A» × «B»\n {2}«B»/u,
    );
    expect(auditText(silencing(silenced, 'en'))).toMatch(
      /Of these \(2\) nothing is told:.*\n {2}“A” × “B”\n {2}“B”/u,
    );
    expect(auditText(silencing([], 'en'))).not.toContain('nothing is told');
  });

  it('says which newcomers all say the same', () => {
    const change = { key: 'code:B|mentions|', isSize: false, before: 20, now: 40, tells: 'all' } as const;
    const { nb, en } = changedText({ ...publication, changed: [change] }, 1);
    expect(nb).toContain('«B», nevnt: 20 → 40 (alle som kom til eller falt fra, sier dette)');
    expect(en).toContain('“B”, mentioned: 20 → 40 (all that came or went say this)');
  });
});
