import { expect, it, vi } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { toArquero } from '../../src/frames/toArquero.js';
import { toFrame } from '../../src/frames/toFrame.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { arqueroBundle, frameBundle, isArquero, isFrame } from '../../src/notebook/frameBundle.js';
import { showValue } from '../../src/notebook/showValue.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 0-1 A B\ns1 1-2 A\ns2 0-1 A B');
const codes = (name: string) => corpus.codes.filter((code) => code.name === name);
const matrix = coOccurrence(corpus, { rows: codes('A'), columns: codes('B') });

/** What is printed where there is no kernel: the text of each output. */
function texts(value: object): string[] | false {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const isShown = showValue(value);
  const told = printed.mock.calls.map(([text]) => String(text));
  printed.mockRestore();
  return isShown ? told : false;
}

it('shows what a person wants to see of a value', () => {
  expect(texts(matrix)).toHaveLength(2);
  expect((texts(matrixTests(matrix)) as string[])[0]).toContain('3 kodede tekstutdrag');
  expect((texts(corpus) as string[])[0]).toContain('2');
  expect(texts({ data: [{ type: 'bar', y: [1] }], layout: { title: { text: 'Bars' } } })).toEqual(['Bars']);
  expect(texts({ [Symbol.for('Jupyter.display')]: () => ({ 'text/plain': 'own' }) })).toEqual(['own']);
});

it('leaves every other value alone', () => {
  for (const value of [
    {},
    [],
    [1],
    { kind: 'table' },
    { data: [] },
    { data: [1, 2] },
    new Map(),
    { kind: 'statement' },
  ])
    expect([value, texts(value)]).toEqual([value, false]);
});

it('shows a frame with its index, escaped, and a long one in pages', () => {
  const frame = toFrame(matrix);
  expect(isFrame(frame)).toBe(true);
  expect(String(frameBundle(frame as never)['text/html'])).toMatch(/<th[^>]*>A<\/th><td[^>]*>2<\/td>/u);
  const long = {
    index: Array.from({ length: 500 }, (_, row) => row),
    columns: ['<b>'],
    values: Array.from({ length: 500 }, () => [Number.NaN]),
    $dataIncolumnFormat: null,
  };
  const html = String(frameBundle(long)['text/html']);
  expect(html.match(/<tr>/gu)).toHaveLength(501);
  expect(html).toContain('<figcaption>500 × 1</figcaption>');
  expect(html).toContain('data-search="Søk i tabellen · Search the table"');
  expect(html).toContain('&lt;b&gt;');
  expect(html).toContain('–');
});

it('shows a table of Arquero as it is filtered and ordered, numbers with six digits', () => {
  const table = toArquero(matrix).derive({ share: (row: { B: number }) => row.B / 3 });
  expect(isArquero(table)).toBe(true);
  expect(isFrame(table)).toBe(false);
  const { 'text/html': html, 'text/plain': text } = arqueroBundle(table);
  expect(html).toContain(
    '<td style="text-align:left">A</td><td align="right">2</td><td align="right">0.666667</td>',
  );
  expect(text).toContain('|');
  expect(texts(table)).toEqual([text]);
  expect(arqueroBundle(table.filter('d => d.B > 2'))['text/html']).not.toContain('<td');
});
