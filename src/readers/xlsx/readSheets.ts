import { firstAtLeast } from '../../shared/firstAtLeast.js';
import type { Bilingual } from '../../shared/language.js';
import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { plural } from '../refi/findings.js';
import type { TableRow } from '../table/parseTable.js';
import { cellText, type StoredCell } from './cellText.js';
import { columnName } from './columnName.js';
import { openWorkbook } from './openWorkbook.js';

/** The filled rows of a sheet, each with its number in the sheet; nothing is known yet of what they mean. */
export interface Sheet {
  /** `study.xlsx, sheet Quotations`, as places begin. */
  readonly place: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
  /** What a person should know of how the cells were read. */
  readonly warnings: readonly ProblemDraft[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Parts of the file that hold no cells. */
  readonly notUnderstood: readonly ProblemDraft[];
}

/** A column beyond Excel's last one; cells are counted, not the range that a sheet declares. */
const mostColumns = 16_384;
/** Most cells that are filled from merged ones: more is damage or malice. */
const mostMerged = 1_000_000;

/**
 * Every sheet of a workbook, hidden ones too. What a sheet says of its size is not believed: rows are the ones that have a
 * filled cell. Formulas are not run; the value that the workbook stores for them is read.
 *
 * @returns undefined for a ZIP that is no workbook
 * @throws ProblemsError for a workbook that cannot be opened
 */
export async function readSheets(file: InputFile): Promise<Workbook | undefined> {
  const opened = await openWorkbook(file);
  if (opened === undefined) return undefined;
  const { workbook, otherParts } = opened;
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.map((name, i): Sheet => {
    const place = `${file.path}, sheet ${name}`;
    const about = workbook.Sheets[name] as unknown as StoredSheet | undefined;
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    return { place, hidden, ...cellsOf(about ?? {}, place, date1904) };
  });
  const notUnderstood = otherParts.map((part) => ({
    kind: 'unread-part',
    where: file.path,
    message: { nb: `${part.nb}: ikke lest`, en: `${part.en}: not read` },
  }));
  return { sheets, notUnderstood };
}

/** A sheet as the library gives it with the option `dense`: rows of cells, with holes. */
interface StoredSheet {
  readonly '!data'?: readonly (readonly (StoredCell | undefined)[] | undefined)[];
  readonly '!merges'?: readonly Merge[];
}

interface Merge {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

function cellsOf(sheet: StoredSheet, place: string, date1904: boolean): Pick<Sheet, 'rows' | 'warnings'> {
  const formulas = new Tally();
  const valueless = new Tally();
  const errors = new Tally();
  const rows = new Map<number, string[]>();
  // Arrays with holes: forEach passes over what is not there, however long the array claims to be.
  sheet['!data']?.forEach((cells, r) => {
    const values: string[] = [];
    cells?.forEach((cell, c) => {
      if (cell === undefined || c >= mostColumns) return;
      const text = cellText(cell, date1904);
      if (cell.f !== undefined) (text === '' ? valueless : formulas).add(r, c);
      if (cell.t === 'e' && text !== '#N/A') errors.add(r, c);
      if (text === '') return;
      while (values.length < c) values.push('');
      values[c] = text;
    });
    if (values.length > 0) rows.set(r, values);
  });
  const merged = fillMerged(rows, sheet['!merges'] ?? [], place);
  const warnings = [
    ...formulas.problems(place, 'formula', (n) => ({
      nb: `${plural(n, 'celle har en formel', 'celler har formler')}, som ikke blir kjørt: den lagrede verdien er lest`,
      en: `${plural(n, 'cell holds a formula', 'cells hold formulas')}, not run: the stored value is read`,
    })),
    ...valueless.problems(place, 'formula-without-value', (n) => ({
      nb: `${plural(n, 'celle har en formel', 'celler har formler')} uten lagret verdi, lest som tom; åpne og lagre arbeidsboka i et regnearkprogram`,
      en: `${plural(n, 'cell holds a formula', 'cells hold formulas')} without a stored value, read as empty; open and save the workbook in a spreadsheet program`,
    })),
    ...errors.problems(place, 'cell-error', (n) => ({
      nb: `${plural(n, 'celle har en feil', 'celler har feil')} fra regnearket; beholdt som tekst`,
      en: `${plural(n, 'cell holds an error', 'cells hold errors')} of the spreadsheet; kept as text`,
    })),
    ...merged.problems(place, 'merged-cells', (n) => ({
      nb: `${plural(n, 'celle er', 'celler er')} slått sammen med den over eller til venstre; lest med verdien dens`,
      en: `${plural(n, 'cell is', 'cells are')} merged with the one above or to the left; read as having its value`,
    })),
  ];
  return { rows: [...rows].map(([r, values]) => ({ line: r + 1, values })), warnings };
}

/** Gives every cell of a merged block the value of its first one, in the rows that hold something. */
function fillMerged(rows: Map<number, string[]>, merges: readonly Merge[], place: string): Tally {
  const filled = new Tally();
  const numbers = [...rows.keys()];
  let work = 0;
  for (const { s, e } of merges) {
    const value = rows.get(s.r)?.[s.c] ?? '';
    if (value === '') continue;
    for (let i = firstAtLeast(numbers, s.r); i < numbers.length && numbers[i] <= e.r; i++) {
      const values = rows.get(numbers[i])!;
      for (let c = s.c; c <= Math.min(e.c, mostColumns - 1); c++) {
        if (++work > mostMerged) {
          const message = {
            nb: `høyst ${mostMerged} sammenslåtte celler blir lest; dette arket har flere`,
            en: `at most ${mostMerged} merged cells are read; this sheet has more`,
          };
          const title = { nb: `${place} ble ikke lest`, en: `${place} was not read` };
          throw new ProblemsError(title, [{ kind: 'too-large', where: place, message }]);
        }
        // A merge to the right of the first row would make a header of many equal names.
        if (c > s.c && numbers[i] === numbers[0]) continue;
        if ((values[c] ?? '') !== '') continue;
        while (values.length < c) values.push('');
        values[c] = value;
        filled.add(numbers[i], c);
      }
    }
  }
  return filled;
}

/** How often something was seen, and where first. */
class Tally {
  #count = 0;
  #row = 0;
  #column = 0;

  add(row: number, column: number): void {
    if (this.#count++ === 0) [this.#row, this.#column] = [row, column];
  }

  problems(place: string, kind: string, message: (count: number) => Bilingual): ProblemDraft[] {
    if (this.#count === 0) return [];
    const column = columnName(this.#column);
    const where = {
      nb: `${place}, først i rad ${this.#row + 1}, kolonne ${column}`,
      en: `${place}, first in row ${this.#row + 1}, column ${column}`,
    };
    return [{ kind, where, message: message(this.#count) }];
  }
}
