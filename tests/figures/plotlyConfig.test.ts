import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileConfig, imageConfig, notebookConfig } from '../../src/figures/plotlyConfig.js';
import { sentenceFigure } from '../../src/figures/sentenceFigure.js';
import { figureRecord } from '../../src/notebook/bundle.js';
import { root } from '../support/brukermote.js';
import { allowedHosts, hostsBelow } from '../support/hosts.js';

const closed = { showSendToCloud: false, plotlyServerURL: '', displaylogo: false, editable: false };

it('no figure offers to upload, wherever it is drawn', () => {
  for (const config of [notebookConfig, fileConfig, imageConfig]) expect(config).toMatchObject(closed);
  const material = { provenance: { synthetic: true } };
  const figure = sentenceFigure(material, { name: 'x', heading: 'Hva?', sentence: 'Ingenting.' }, 'nb');
  expect(figureRecord(figure)).toMatchObject({ config: closed });
});

it('nor does any figure of a saved notebook', () => {
  const figures = notebooks().flatMap(({ cells }) =>
    cells.flatMap(({ outputs = [] }) =>
      outputs.flatMap(({ data }) => data?.['application/vnd.plotly.v1+json'] ?? []),
    ),
  );
  expect(figures.length).toBeGreaterThan(15);
  for (const figure of figures) expect(figure).toMatchObject({ config: closed });
});

it('what is saved, and what it is made by, names no host that is not known', () => {
  const found = [hostsBelow(`${root}notebooks`, /\.ipynb$/u), hostsBelow(`${root}src`, /\.ts$/u)];
  const unknown = found.flatMap((hosts) => [...hosts].filter(([host]) => allowedHosts[host] === undefined));
  expect(unknown).toEqual([]);
});

interface Notebook {
  readonly cells: readonly { readonly outputs?: readonly { readonly data?: Record<string, unknown> }[] }[];
}

function notebooks(): Notebook[] {
  const numbers = [
    '00-start-here',
    '01-corpus',
    '02-co-occurrence',
    '03-inference',
    '04-agreement',
    '05-robustness',
  ];
  const questions = [
    '06-knowledge-review',
    '07-design-of-the-meeting',
    '08-consistency',
    '09-priorities',
    '10-opportunities',
  ];
  return [...numbers, ...questions].map((name) =>
    JSON.parse(readFileSync(`${root}notebooks/${name}.ipynb`, 'utf8')),
  );
}
