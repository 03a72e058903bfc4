import { describe, expect, it } from 'vitest';
import { chooseCodes, defaultChoice } from '../../src/corpus/chooseCodes.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { RequestError } from '../../src/shared/problem.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('', { codes: 'V1:indicator C1:condition C2:condition K' });
const ids = (choice: string) => chooseCodes(corpus, choice).map((code) => code.id);

describe('chooseCodes', () => {
  it('takes a family in the order of the codebook', () => {
    expect(ids('condition')).toEqual(['C1', 'C2']);
    expect(ids('all')).toEqual(['V1', 'C1', 'C2', 'K']);
  });

  it('takes labels in the order given', () => {
    expect(ids('K; C1')).toEqual(['K', 'C1']);
    expect(ids('C2, V1')).toEqual(['C2', 'V1']);
  });

  it('takes a code that is named twice once', () => {
    expect(ids('C1; K; C1')).toEqual(['C1', 'K']);
    const [first] = corpus.codes;
    expect(chooseCodes(corpus, [first, first])).toEqual([first]);
  });

  it('does not split a name at the commas and semicolons of its own', () => {
    const builder = new CorpusBuilder();
    for (const name of ['Regler, lover', 'Tid; kapasitet', 'Tillit']) builder.addCode({ id: name, name }, '');
    const provenance = { name: '', synthetic: true, licence: '', description: '' };
    const { corpus: named } = builder.build('p', 'f', 't', provenance);
    const names = (choice: string) => chooseCodes(named, choice).map((code) => code.name);
    expect(names('Regler, lover')).toEqual(['Regler, lover']);
    expect(names('Regler, lover; Tillit')).toEqual(['Regler, lover', 'Tillit']);
    expect(names('Tid; kapasitet')).toEqual(['Tid; kapasitet']);
  });

  it('leaves out headings, codes above others that nobody applied, unless roll-up makes them present', () => {
    const tree = corpusOf('s1 0-5 leaf', {
      codes: 'heading:condition leaf<heading used:condition below<used',
    });
    const chosen = (choice: string, rollUp = false) =>
      chooseCodes(tree, choice, { rollUp }).map((code) => code.id);
    expect(chosen('condition')).toEqual(['leaf', 'below']);
    expect(chosen('all')).toEqual(['leaf', 'below']);
    expect(chosen('all', true)).toEqual(['heading', 'leaf', 'used', 'below']);
    expect(chosen('heading')).toEqual(['heading']);
    const applied = corpusOf('s1 0-5 used', { codes: 'used:condition below<used' });
    expect(chooseCodes(applied, 'all')).toHaveLength(2);
  });

  it('takes a family by a word for it, in either language, where no code is called so', () => {
    expect(ids('Betingelser')).toEqual(['C1', 'C2']);
    expect(ids('indicators')).toEqual(['V1']);
    const named = corpusOf('', { codes: 'Behov Betingelser C1:condition' });
    expect(chooseCodes(named, 'Betingelser').map(({ id }) => id)).toEqual(['Betingelser']);
  });

  it('answers a family that is misspelt with the families that there are', () => {
    const said = (choice: string) => {
      try {
        ids(choice);
      } catch (error) {
        return (error as RequestError).texts;
      }
      throw new Error('nothing was refused');
    };
    expect(said('condtion')).toEqual({
      nb: '«condtion» er verken en familie eller en kode; mente du «condition»? Familier: condition, indicator, interest, valence, other, all',
      en: '"condtion" is neither a family nor a code; did you mean "condition"? Families: condition, indicator, interest, valence, other, all',
    });
    expect(said('interest')).toEqual({
      nb: 'ingen kode er av familien «interest»; velg koder, eller gi familier med --families. Familier med koder: condition (2), indicator (1), other (1)',
      en: 'no code is of the family "interest"; choose codes, or give families. Families with codes: condition (2), indicator (1), other (1)',
    });
  });

  it('refuses a family that no code is of, a code that does not exist, and an empty choice', () => {
    expect(() => ids('interest')).toThrow(RangeError);
    expect(() => ids('C11')).toThrow('unknown code "C11"; did you mean "C1"?');
    expect(() => ids('')).toThrow(RangeError);
  });
});

describe('defaultChoice', () => {
  it('is conditions by indicators where the codebook has both, else all codes', () => {
    expect(defaultChoice(corpus)).toEqual({ rows: 'condition', columns: 'indicator' });
    expect(defaultChoice(corpusOf('', { codes: 'C1:condition K' }))).toEqual({ rows: 'all', columns: 'all' });
  });
});
