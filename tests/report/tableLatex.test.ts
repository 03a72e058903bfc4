import { expect, it } from 'vitest';
import type { ReportTable } from '../../src/report/reportTable.js';
import { tableLatex } from '../../src/report/tableLatex.js';
import { reportTable } from '../support/reportTable.js';

it('is a table of booktabs, with headings for people and numbers as they are shown', () => {
  expect(tableLatex(reportTable)).toBe(`% \\usepackage{booktabs}; norsk
\\begin{table}
\\centering
\\small
\\begin{tabular}{@{}lrr@{}}
\\toprule
Kode & Antall & Andel \\\\
\\midrule
C1 \\& C2 & 1~234 & 0,33 \\\\
=1+1 & $-$2 & -- \\\\
\\bottomrule
\\end{tabular}
\\caption{Koder i 50 \\% av kildene.}
\\label{tab:codes-by-level}
\\end{table}
`);
});

it('breaks long texts into lines, and takes no cell for an option of its row', () => {
  const rows = [
    { code: 'x'.repeat(60), count: 1, share: 0.5 },
    { code: '[1]', count: 2, share: 1 },
  ];
  const written = tableLatex({ ...reportTable, rows } as ReportTable);
  expect(written).toContain('{@{}p{0.4\\linewidth}rr@{}}');
  expect(written).toContain('\n{}[1] & 2 & 1,00 \\\\');
});
