import { describe, expect, it } from 'vitest';
import { interestsOf } from '../../src/corpus/interests.js';
import { codebookTemplate } from '../../src/synthetic/codebookTemplate.js';
import { secondCodebook } from '../../src/synthetic/secondCodebook.js';

describe('the template codebook', () => {
  it('is the codebook of the study, with no sources and no codings', () => {
    const corpus = codebookTemplate('nb');
    expect(corpus.codes.map(({ id, name, family, role }) => [id, name, family, role])).toEqual(
      secondCodebook.rows.map(({ id, name, family, role }) => [id, name, family, role || null]),
    );
    expect([corpus.sources.length, corpus.codings.length]).toEqual([0, 0]);
    expect(interestsOf(corpus)).toHaveLength(9);
  });

  it('is described in both languages, the one of the names first', () => {
    expect(codebookTemplate('nb').code('C06').description).toBe(
      'Hvor mange brukere en veileder har, og tiden det gir til hver. / How many users a counsellor has, and the time that this gives each.',
    );
    expect(codebookTemplate('en').code('C06')).toMatchObject({
      name: 'Caseload and time',
      description: expect.stringMatching(/^How many users .* \/ Hvor mange brukere/u),
    });
    for (const { description } of codebookTemplate('en').codes) expect(description).toContain(' / ');
  });

  it('says in its headings that it is a template, and that nobody codes with them', () => {
    const corpus = codebookTemplate('nb');
    const headings = corpus.codes.filter(({ parent }) => parent < 0);
    for (const { description } of headings) expect(description).toContain('Mal fra Brukermøte, ikke data');
    expect(corpus.details?.headings).toEqual(new Set(headings.map(({ index }) => index)));
  });
});
