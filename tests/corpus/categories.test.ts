import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../src/corpus/categories.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';

/** A folder with a code in it, another folder that somebody coded with, and two people of whom one coded. */
function project(details: { readonly isCategory: boolean }) {
  const builder = new CorpusBuilder();
  builder.addCode({ id: 'f', name: 'Rammer', family: 'condition', ...details }, 'line 1');
  builder.addCode({ id: 'a', name: 'Tid', parentId: 'f' }, 'line 2');
  builder.addCode({ id: 'g', name: 'Verdier', ...details }, 'line 3');
  const source = builder.addSource({ id: 's', text: 'Vi har ikke tid.' }, 'line 4');
  const selection = builder.wholeSource(source);
  builder.addCoding(selection, 1, builder.coder('anna'), 'line 5');
  builder.addCoding(selection, 2, builder.coder('anna'), 'line 6');
  builder.coder('bo');
  return builder.build('test', 'project', 'test', {
    name: 'test',
    synthetic: true,
    licence: '',
    description: '',
  });
}

describe('categories', () => {
  it('are folders of codes that nobody coded with', () => {
    expect([...categoriesOf(project({ isCategory: true }).corpus)]).toEqual([0]);
    expect([...categoriesOf(project({ isCategory: false }).corpus)]).toEqual([]);
  });

  it('are counted apart from codes, as those who only are users are counted apart from coders', () => {
    const { report } = project({ isCategory: true });
    expect([report.codes, report.categories, report.codesUsed]).toEqual([2, 1, 2]);
    expect([report.coders, report.otherUsers]).toEqual([1, 1]);
  });

  it('still hand their family on to the codes in them', () => {
    expect(project({ isCategory: true }).corpus.codes[1].family).toBe('condition');
  });
});
