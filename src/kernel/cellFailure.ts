import { inspect, stripVTControlCharacters } from 'node:util';
import type typescript from '@tslab/typescript-for-tslab';
import { sourceLine } from './sourcePlaces.js';
import type { Diagnostic } from './tslab.js';

/** What Jupyter calls the content of an error. */
export interface CellError {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

/** A cell as it ran: what was written, and the script that was made of it. */
export interface RanCell {
  readonly source: string;
  readonly script: string;
}

/** Type errors of a cell: each with its line, and a mark below the place. */
export function typeScriptError(diagnostics: readonly Diagnostic[], source: string): CellError {
  const lines = source.split('\n');
  const traceback = diagnostics.flatMap(({ start, messageText, fileName }) => {
    const place = `line ${start.line + 1}, column ${start.character + 1}`;
    const told = `TypeScriptError, ${fileName === undefined ? '' : `${fileName} `}${place}: ${messageText}`;
    const code = fileName === undefined ? lines[start.line] : undefined;
    return code === undefined ? [told] : [told, `    ${code}`, `    ${' '.repeat(start.character)}^`];
  });
  const evalue = diagnostics.map(({ messageText }) => messageText).join('\n');
  return { ename: 'TypeScriptError', evalue, traceback };
}

/**
 * What a cell threw: its name, its message, and the lines of cells that led there. What lies between and beyond (Node, tslab,
 * packages) is left out.
 *
 * @param cells those that ran, by their number
 * @param portable takes paths of this machine out of a text
 */
export function thrownError(thrown: unknown, { ts, cells, portable }: Telling): CellError {
  if (!(thrown instanceof Error) && !isErrorLike(thrown)) {
    const evalue = portable(stripVTControlCharacters(inspect(thrown)));
    return { ename: 'Thrown', evalue, traceback: [`Thrown: ${evalue}`] };
  }
  const ename = String(thrown.name || 'Error');
  const evalue = portable(stripVTControlCharacters(String(thrown.message)));
  const traceback = [evalue === '' ? ename : `${ename}: ${evalue}`];
  for (const place of placesIn(String(thrown.stack ?? ''))) {
    const cell = cells.get(place.cell);
    const line = cell === undefined ? null : lineOf(ts, cell, place);
    const where = `cell [${place.cell}]${line === null ? '' : `, line ${line}`}`;
    const code = line === null ? '' : `: ${cell!.source.split('\n')[line - 1]!.trim()}`;
    const told = `    at ${place.called === '' ? where : `${place.called} (${where})`}${code}`;
    if (traceback.at(-1) !== told) traceback.push(told);
  }
  const { cause } = thrown as { cause?: unknown };
  if (cause !== undefined) {
    const [told] = thrownError(cause, { ts, cells, portable }).traceback;
    traceback.push(`    cause: ${told}`);
  }
  return { ename, evalue, traceback };
}

/** What is needed to tell an error. */
export interface Telling {
  readonly ts: typeof typescript;
  readonly cells: ReadonlyMap<number, RanCell>;
  portable(text: string): string;
}

/** A place of the script of a cell, counted from 1, and the function that it is in. */
interface Place {
  readonly called: string;
  readonly cell: number;
  readonly line: number;
  readonly column: number;
}

function placesIn(stack: string): Place[] {
  const frames = stack.matchAll(
    /^\s+at (?:async )?(?:(?<called>.+?) \()?cell\[(?<cell>\d+)\]:(?<line>\d+):(?<column>\d+)\)?$/gmu,
  );
  return [...frames].map(({ groups }) => ({
    called: (groups!.called ?? '').replace(/^(?:Proxy|exports)\./u, ''),
    cell: Number(groups!.cell),
    line: Number(groups!.line),
    column: Number(groups!.column),
  }));
}

function lineOf(ts: typeof typescript, { source, script }: RanCell, { line, column }: Place): number | null {
  const before = script.split('\n').slice(0, line - 1);
  const place = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return sourceLine(ts, source, script, place);
}

/** An error of another realm, such as a worker or a virtual machine. */
function isErrorLike(thrown: unknown): thrown is Error {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'stack' in thrown;
}
