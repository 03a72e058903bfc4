import graphology from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { roles } from '../../src/corpus/code.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { openInput } from '../../src/disk/openInput.js';
import { readProjectFolder } from '../../src/readers/folder/readProjectFolder.js';
import { graphmlFile } from '../../src/writers/graphmlFile.js';
import { root } from '../support/brukermote.js';
import { corpusOf } from '../support/corpusOf.js';
import { oddCorpus } from '../support/oddCorpus.js';

const graphOf = (xml: string) => parse(graphology.UndirectedGraph, xml);
const write = (...args: Parameters<typeof graphmlFile>) => [...graphmlFile(...args)].join('');

describe('the network of codes as GraphML', () => {
  it('has every code and every pair that occurs together, counted by hand', () => {
    const corpus = corpusOf('s1 0-3 A B\ns1 4-7 A B\ns1 8-9 A C\ns2 0-3 B', { codes: 'A:condition B C D' });
    const graph = graphOf(write(corpus, { language: 'nb', unit: 'selection' }));
    expect(graph.mapNodes((_, { label, family, frequency }) => [label, family, frequency])).toEqual([
      ['A', 'condition', 3],
      ['B', 'other', 3],
      ['C', 'other', 1],
      ['D', 'other', 0],
    ]);
    expect(
      graph.mapEdges((_, { count }, from, to) => [
        graph.getNodeAttribute(from, 'label'),
        graph.getNodeAttribute(to, 'label'),
        count,
      ]),
    ).toEqual([
      ['A', 'B', 2],
      ['A', 'C', 1],
    ]);
  });

  it('says the role of each code', () => {
    const builder = new CorpusBuilder();
    for (const role of roles) builder.addCode({ id: role, name: role, role }, '');
    const graph = graphOf(
      write(
        builder.build('p', 'p', 'a test', { name: 'p', synthetic: true, licence: '', description: '' })
          .corpus,
        { language: 'nb' },
      ),
    );
    expect(graph.mapNodes((_, { label, role }) => [label, role])).toEqual(roles.map((role) => [role, role]));
  });

  it('agrees with the matrix of the embedded project in every number', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const graph = graphOf(write(corpus, { language: 'en', unit: 'selection' }));
    const cells = coOccurrence(corpus, { unit: 'selection', rows: 'all', columns: 'all' }).cells();
    const known = new Map(cells.map((cell) => [`${cell.row.index} ${cell.column.index}`, cell]));
    expect(graph.size).toBe(cells.length);
    graph.forEachEdge((_, { count }, from, to) => {
      const cell = known.get(`${from.slice(1)} ${to.slice(1)}`)!;
      expect(count).toBe(cell.count);
    });
    expect(graph.getNodeAttribute('n1', 'label')).toBe(corpus.codes[1].nameEnglish);
  });

  it('holds names with every sign of XML in them', () => {
    const graph = graphOf(write(oddCorpus(), { language: 'nb' }));
    expect(graph.getNodeAttribute('n0', 'label')).toBe('Rammer, "styring": mål');
    expect(graph.order).toBe(5);
  });
});
