import { expect, it } from 'vitest';
import { plotlyText } from '../../../src/report/escape/plotlyText.js';
import { plainText, shielded } from '../../../src/shared/shielded.js';
import { hostile } from '../../support/hostileNames.js';
import { withPlotly } from '../../support/plotlyPage.js';

/** SVG makes one space of several, and Plotly puts a sign without width around what is raised. */
const asRead = (text: string) =>
  text
    .replace(/\u200b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

it('Plotly draws every name as it is, wherever a figure has names', async () => {
  const names = hostile.filter((name) => name.length < 200);
  await withPlotly(async (draw) => {
    for (const name of names) {
      const text = plotlyText(shielded(name));
      const { texts, foreign } = await draw({
        data: [
          {
            type: 'scatter',
            mode: 'text+markers',
            x: [text, 'b'],
            y: [1, 2],
            text: [text, 'b'],
            name: text,
            showlegend: true,
          },
          {
            type: 'heatmap',
            x: [text, 'b'],
            y: ['r', 's'],
            z: [
              [1, 2],
              [3, 4],
            ],
            text: [
              [text, ''],
              ['', ''],
            ],
            texttemplate: '%{text}',
            xaxis: 'x2',
            yaxis: 'y2',
            colorbar: { title: { text } },
          },
        ],
        layout: {
          width: 1200,
          height: 800,
          title: { text: `<b>${text}</b>` },
          grid: { rows: 1, columns: 2, pattern: 'independent' },
          xaxis: { type: 'category', title: { text } },
          xaxis2: { type: 'category' },
          annotations: [{ text, x: 0.5, y: 0.5, xref: 'paper', yref: 'paper', showarrow: false }],
        },
      });
      expect([name, foreign]).toEqual([name, 0]);
      const read = texts.map(asRead);
      const wanted = asRead(plainText(shielded(name)));
      // Title, axis title, both axes' ticks, point, cell, legend, colour bar, note.
      expect([name, read.filter((each) => each === wanted).length]).toEqual([name, 9]);
    }
  });
});
