import { expect, it } from 'vitest';
import { readProject } from '../../../src/readers/readProject.js';
import { problemsOf } from '../../support/problems.js';
import { sheetData, workbookOf } from '../xlsx/buildWorkbook.js';

it('a workbook without codings is told of in one sentence, however many sheets it has', async () => {
  const sheet = sheetData({ A1: 'måned', B1: 'kroner', A2: 'mai', B2: 'mange' });
  const file = await workbookOf({ Budsjett: sheet, Regnskap: sheet, Notater: sheet });
  const problems = await problemsOf(() => readProject({ name: 'b.xlsx', isFolder: false, files: [file] }));
  expect(problems).toHaveLength(1);
  expect(problems[0].message).toMatch(/^none of the 3 sheets is a table of codings/u);
});
