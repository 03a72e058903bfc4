import { beforeAll, describe, expect, it } from 'vitest';
import { agreementFigure } from '../../../src/agreement/agreement.figure.js';
import { agreement } from '../../../src/agreement/agreement.js';
import { agreementStatement } from '../../../src/agreement/agreement.statements.js';
import { agreementTable } from '../../../src/agreement/agreement.tables.js';
import { codersStatement } from '../../../src/agreement/coders.statements.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { remarkStatement } from '../../../src/cooccurrence/remark.statements.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import type { Figure } from '../../../src/figures/figure.js';
import { evidenceFigure } from '../../../src/inference/evidence.figure.js';
import { forestFigure } from '../../../src/inference/forest.figure.js';
import { coOccurrenceFigure } from '../../../src/inference/matrix.figure.js';
import { matrixTests } from '../../../src/inference/matrixTests.js';
import { strongestCellTable } from '../../../src/inference/strongest.tables.js';
import { testStatements } from '../../../src/inference/test.statements.js';
import { figureRecord } from '../../../src/notebook/bundle.js';
import { pageData } from '../../../src/questions/page/data.findings.js';
import { pageOf } from '../../../src/questions/page/page.findings.js';
import { pageText } from '../../../src/questions/page/text.findings.js';
import { questions } from '../../../src/questions/questions.js';
import { readProject } from '../../../src/readers/readProject.js';
import { markdownText } from '../../../src/report/escape/markdownText.js';
import { type Findings, findingsText } from '../../../src/report/finding.js';
import { outputScript, outputStyle } from '../../../src/report/outputTableParts.js';
import type { ReportTable } from '../../../src/report/reportTable.js';
import type { Statement } from '../../../src/report/statement.js';
import { tableCsv, tableHtml, tableText } from '../../../src/report/tableMarkup.js';
import { codesByGroupFigure } from '../../../src/units/codesByGroup.figure.js';
import { hostileProject } from '../../support/hostileProject.js';
import { pageOfHtml, pageOfMarkdown } from '../../support/markdownOf.js';
import { withPlotly } from '../../support/plotlyPage.js';

/** What our own sentences consist of; a name adds nothing. */
const ownElements = [
  'h1',
  'h2',
  'p',
  'ul',
  'li',
  'strong',
  'em',
  'code',
  'span',
  'table',
  'figure',
  'figcaption',
  'div',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'caption',
];
const standIns = /[\ufdd0-\ufdef]/u;
const ownTag = /<\/?(?:b|sup|extra)>|<br>|<span style="(?:color:#[\da-f]{6}|font-size:[\d.]+px)">|<\/span>/gu;

let corpus: Corpus;
const figures: Figure[] = [];
const tables: ReportTable[] = [];
const markdown: string[] = [];

beforeAll(async () => {
  corpus = (await readProject(hostileProject())).corpus;
  const options = { permutations: 99, coders: 'any' } as const;
  const matrix = coOccurrence(corpus, options);
  const tests = matrixTests(matrix, options);
  const agreed = agreement(corpus, { unit: 'selection', replicates: 20 });
  figures.push(
    coOccurrenceFigure(matrix, tests),
    evidenceFigure(matrix, tests),
    forestFigure(matrix, tests),
    codesByGroupFigure(corpus, { by: 'office' }),
    agreementFigure(agreed),
  );
  tables.push(strongestCellTable(matrix, tests), agreementTable(agreed));
  const found: Findings[] = [];
  const statements: Statement[] = [
    ...testStatements(matrix, tests, null),
    remarkStatement(matrix),
    agreementStatement(agreed),
    codersStatement(agreed),
  ];
  for (const question of questions) {
    const answer = question.answer(corpus, { permutations: 99 }, { change: false });
    figures.push(...answer.figures());
    tables.push(...answer.tables(), ...answer.quotes());
    markdown.push(findingsText(answer.findings));
    found.push(answer.findings);
  }
  markdown.push(...statements.map(({ text }) => markdownText(text)));
  const page = pageOf(corpus, found, { matrix });
  markdown.push(pageText(page));
  markdown.push(...pageData(page).sections.flatMap(({ findings }) => findings.map(({ text }) => text)));
}, 600_000);

describe('a material with hostile names', () => {
  it('has no element in its Markdown that a harmless one has not', () => {
    expect(markdown.length).toBeGreaterThan(20);
    for (const text of markdown) {
      const { elements } = pageOfMarkdown(text);
      expect(
        [...new Set(elements.map(({ name }) => name))].filter((name) => !ownElements.includes(name)),
      ).toEqual([]);
      expect(elements.flatMap(({ attributes }) => Object.keys(attributes))).toEqual([]);
      expect(text).not.toMatch(standIns);
    }
  });

  it('has tables of cells alone, in HTML, CSV and text', () => {
    for (const table of tables) {
      const html = tableHtml(table)
        .replace(`<style>${outputStyle}</style>`, '')
        .replace(`<script>${outputScript}</script>`, '');
      const { elements } = pageOfHtml(html);
      const names = elements.map(({ name }) => name);
      expect(names.filter((name) => !ownElements.includes(name))).toEqual([]);
      expect(names.filter((name) => name === 'td').length).toBe(table.rows.length * table.columns.length);
      for (const text of [tableHtml(table), tableCsv(table), tableText(table)])
        expect(text).not.toMatch(standIns);
      expect(tableText(table).split('\n').length).toBe(
        table.rows.length + 2 + table.caption.split('\n').length,
      );
    }
  });

  it('has figures whose only tags are our own', () => {
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      const texts = textsOf(figureRecord(figure));
      for (const text of texts) {
        expect(text).not.toMatch(standIns);
        expect(text.replace(ownTag, ' ')).not.toMatch(/<\/?[a-z]/iu);
      }
    }
  });

  it('draws no link or image, and no button that uploads', async () => {
    await withPlotly(async (draw) => {
      for (const figure of figures.filter(({ data }) => data.length > 0)) {
        const { foreign, texts, buttons } = await draw(figureRecord(figure) as { data: unknown });
        expect([figure.name, foreign]).toEqual([figure.name, 0]);
        expect(
          texts.filter((text) => /&(?:lt|gt|#\d+);/u.test(text) && !text.includes('&lt;b&gt; &amp;')),
        ).toEqual([]);
        expect(buttons.filter((title) => /share|cloud|plotly|edit/iu.test(title))).toEqual([]);
      }
    });
  });
});

/** Every text that Plotly draws; captions and alternatives are no markup. */
function textsOf(value: unknown, key = ''): string[] {
  if (key === 'caption' || key === 'alternative') return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}
