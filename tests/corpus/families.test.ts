import { describe, expect, it } from 'vitest';
import type { Family, Role } from '../../src/corpus/code.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { withFamilies } from '../../src/corpus/families.js';
import { ProblemList } from '../../src/corpus/problemList.js';
import type { ProblemsError } from '../../src/shared/problem.js';
import { problemsOf } from '../support/problems.js';

/** Codebook `Rammer > Tid > Kø`, `Møtet > Tid`, `Møtet > Tillit`; Tillit is an indicator in the codebook. */
function codebook(): Corpus {
  const builder = new CorpusBuilder();
  builder.addCode({ id: 'g-1', name: 'Rammer' }, '');
  builder.addCode({ id: 'g-2', name: 'Tid', parentId: 'g-1' }, '');
  builder.addCode({ id: 'g-3', name: 'Kø', parentId: 'g-2' }, '');
  builder.addCode({ id: 'g-4', name: 'Møtet' }, '');
  builder.addCode({ id: 'g-5', name: 'Tid', parentId: 'g-4' }, '');
  builder.addCode({ id: 'g-6', name: 'Tillit', parentId: 'g-4', family: 'indicator' }, '');
  return builder.build('p', 'f', 't', { name: 'p', synthetic: true, licence: '', description: '' }).corpus;
}

const row = (code: string, family: Family | null, role: Role | null = null) => ({
  code,
  family,
  role,
  where: `families.csv, ${code}`,
});

const familiesOf = (corpus: Corpus) => Object.fromEntries(corpus.codes.map((code) => [code.id, code.family]));

describe('withFamilies', () => {
  it('takes codes by id, by path and by name', () => {
    const corpus = withFamilies(codebook(), [
      row('g-3', 'condition'),
      row('Møtet > Tid', 'indicator'),
      row('Rammer', 'interest'),
    ]);
    expect(familiesOf(corpus)).toMatchObject({ 'g-1': 'interest', 'g-3': 'condition', 'g-5': 'indicator' });
  });

  it('passes a family on to all codes below, as far as the next one that is given', () => {
    const corpus = withFamilies(codebook(), [row('Rammer', 'condition'), row('g-3', 'valence', 'hinders')]);
    expect(familiesOf(corpus)).toEqual({
      'g-1': 'condition',
      'g-2': 'condition',
      'g-3': 'valence',
      'g-4': 'other',
      'g-5': 'other',
      'g-6': 'indicator',
    });
  });

  it('gives the role to the named code only', () => {
    const corpus = withFamilies(codebook(), [row('Rammer', 'valence', 'hinders')]);
    expect(corpus.codes.slice(0, 3).map((code) => code.role)).toEqual(['hinders', null, null]);
  });

  it('gives a role without a family to the code, and leaves its family to what is above it', () => {
    const corpus = withFamilies(codebook(), [row('g-2', null, 'hinders'), row('Rammer', 'condition')]);
    expect(corpus.codes.slice(0, 3).map(({ family, role }) => [family, role])).toEqual([
      ['condition', null],
      ['condition', 'hinders'],
      ['condition', null],
    ]);
    expect(withFamilies(codebook(), [row('Tillit', null, 'promotes')]).code('g-6')).toMatchObject({
      family: 'indicator',
      role: 'promotes',
    });
  });

  it('refuses a name that several codes have, and says which labels would do', async () => {
    const [problem] = await problemsOf(() => withFamilies(codebook(), [row('Tid', 'condition')]));
    expect(problem).toEqual({
      kind: 'ambiguous-code',
      where: 'families.csv, Tid',
      message:
        '"Tid" is the name of 2 codes; use an id or a path: Rammer > Tid (id g-2); Møtet > Tid (id g-5)',
    });
  });

  it('names every row whose code is unknown, with what was probably meant', async () => {
    const problems = await problemsOf(() =>
      withFamilies(codebook(), [
        row('Tilit', 'indicator'),
        row('Rammer', 'condition'),
        row('Økonomi', 'other'),
      ]),
    );
    expect(problems.map((problem) => problem.message)).toEqual([
      'unknown code "Tilit"; did you mean "Tillit"?',
      'unknown code "Økonomi"',
    ]);
  });

  it('names families and roles in Norwegian to who reads Norwegian', () => {
    try {
      withFamilies(codebook(), [row('g-6', 'condition'), row('Tillit', 'valence', 'hinders')]);
    } catch (error) {
      const [{ message }] = (error as ProblemsError).told('nb').problems;
      expect(message).toMatch(/betingelse i .*, og valens \(hemmer\)$/u);
    }
    expect.assertions(1);
  });

  it('lists codes that the project does not have as lost, where others are of it', () => {
    const lost = new ProblemList();
    const corpus = withFamilies(codebook(), [row('Rammer', 'condition'), row('Økonomi', 'other')], lost);
    expect(corpus.code('Rammer').family).toBe('condition');
    expect(lost.toDrafts().map(({ kind }) => kind)).toEqual(['code-not-in-project']);
    expect(() => withFamilies(codebook(), [row('Økonomi', 'other')], lost)).toThrow('Økonomi');
  });

  it('refuses two families for one code', async () => {
    const problems = await problemsOf(() =>
      withFamilies(codebook(), [row('g-6', 'indicator'), row('Tillit', 'condition')]),
    );
    expect(problems.map((problem) => [problem.kind, problem.where])).toEqual([
      ['duplicate-code', 'families.csv, Tillit'],
    ]);
  });

  it('leaves the corpus that it was given alone', () => {
    const corpus = codebook();
    withFamilies(corpus, [row('Rammer', 'condition')]);
    expect(familiesOf(corpus)['g-1']).toBe('other');
  });
});
