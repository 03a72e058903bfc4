import type { Bilingual } from '../../shared/language.js';

/** Where cells hold several codes, and which. */
export interface CodeLists {
  /** The codes that a cell names, in their order, each once; none of an empty cell. */
  readonly of: (cell: string) => readonly string[];
  /** How many different cells were split. */
  readonly split: number;
}

/** Cells that hold several codes are one code or several: what speaks for several. */
export interface ListEvidence {
  /** Whether a label is a code of the codebook. */
  readonly isCode: (label: string) => boolean;
  /** Whether semicolons and line breaks separate codes whatever their names: a column is called `codes`, or is a coder's. */
  readonly listed: boolean;
}

/**
 * Tells which cells name several codes. Semicolons and line breaks separate them where the column says so; otherwise, and for
 * commas always, a cell is split where each of its parts stands alone elsewhere, is in the codebook, or recurs in another cell. A
 * name of the codebook is never split: names may hold commas.
 *
 * @example codeLists(['Tid; Rom', 'Tid'], { isCode: () => false, listed: true }).of('Tid; Rom') // ['Tid', 'Rom']
 */
export function codeLists(cells: Iterable<string>, { isCode, listed }: ListEvidence): CodeLists {
  const different = [...new Set(Array.from(cells, (cell) => cell.trim()))].filter((cell) => cell !== '');
  const hard = (text: string) => parts(text, /[;\r\n\u2028\u2029]+/u);
  const soft = (text: string) => parts(text, /,/u);
  const bySemicolon = splitter(different, hard, isCode, listed);
  const byComma = splitter(different.flatMap(bySemicolon), soft, isCode, false);
  const of = (cell: string) => {
    const text = cell.trim();
    if (text === '') return [];
    return [...new Set(bySemicolon(text).flatMap(byComma))];
  };
  return { of, split: different.filter((cell) => of(cell).length > 1).length };
}

/** A function that takes a text apart where something speaks for it. */
function splitter(
  texts: readonly string[],
  partsOf: (text: string) => readonly string[],
  isCode: (label: string) => boolean,
  always: boolean,
): (text: string) => readonly string[] {
  const alone = new Set<string>();
  const uses = new Map<string, number>();
  for (const text of new Set(texts)) {
    const found = partsOf(text);
    if (found.length === 1) alone.add(found[0]);
    else for (const part of new Set(found)) uses.set(part, (uses.get(part) ?? 0) + 1);
  }
  const isKnown = (part: string) => alone.has(part) || isCode(part) || (uses.get(part) ?? 0) > 1;
  return (text) => {
    if (isCode(text)) return [text];
    const found = partsOf(text);
    return found.length === 1 || always || found.every(isKnown) ? found : [text];
  };
}

function parts(text: string, separator: RegExp): readonly string[] {
  const found = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return found.length === 0 ? [text] : found;
}

/** What is said where cells were split. */
export function splitTold(cells: number): Bilingual {
  return {
    nb: `${cells === 1 ? '1 ulik celle' : `${cells} ulike celler`} med flere koder (med ; , eller linjeskift mellom) er lest som én koding for hver`,
    en: `${cells === 1 ? '1 different cell' : `${cells} different cells`} with several codes (with ; , or line breaks between) read as a coding each`,
  };
}
