import { stripVTControlCharacters } from 'node:util';
import type { ErrorOutput, Output } from './nbformat.js';

/** `3:7 - Cannot find name 'x'.`, with a file name first when the fault is in a module. */
const diagnosticStart = /^(?:\S+ )?(\d+):(\d+) - /;
const errorHead = /^(?:Uncaught )?([A-Za-z_$][\w$.]*)(?: \[[^\]]+\])?(?:: |$)/;
const frame = /^\s+at /;
/** Frames of tslab and of Node itself: the machinery around the cell, not its story. */
const machinery = /node_modules[\\/]tslab[\\/]|\(?node:|Script\.runInThisContext/;

/**
 * Turns the standard error of a failing cell into a proper error output. tslab replies "error" without name,
 * message or traceback, so they are read from what it printed last.
 *
 * @param stderrWrites one string for each write, in order
 * @param portable takes machine paths out of a text
 */
export function cellError(
  stderrWrites: readonly string[],
  source: string,
  portable: (text: string) => string,
): { error: ErrorOutput; printed: string } {
  const writes = stderrWrites.map((text) => stripVTControlCharacters(text));
  let first = writes.length;
  while (first > 0 && diagnosticStart.test(writes[first - 1]!)) first -= 1;
  if (first < writes.length) {
    const diagnostics = writes.slice(first).map((text) => portable(text.trimEnd()));
    return { error: typeScriptError(diagnostics, source), printed: stderrWrites.slice(first).join('') };
  }
  const last = portable((writes.at(-1) ?? '').trimEnd());
  return { error: thrownError(last), printed: stderrWrites.at(-1) ?? '' };
}

/** An error output that the runner itself makes: a time limit, a kernel that died. */
export function errorOutput(ename: string, evalue: string, details: readonly string[] = []): ErrorOutput {
  return { output_type: 'error', ename, evalue, traceback: [`${ename}: ${evalue}`, ...details] };
}

/** Takes the text of the error out of the stderr output that it was printed to. */
export function withoutPrinted(outputs: readonly Output[], printed: string): Output[] {
  const carriers = outputs.filter(
    (output) => output.output_type === 'stream' && output.name === 'stderr' && output.text.endsWith(printed),
  );
  return outputs.flatMap((output) => {
    if (output !== carriers.at(-1) || output.output_type !== 'stream') return [output];
    const text = output.text.slice(0, output.text.length - printed.length);
    return text ? [{ ...output, text }] : [];
  });
}

function typeScriptError(diagnostics: readonly string[], source: string): ErrorOutput {
  const lines = source.split('\n');
  const evalue = diagnostics.map((text) => text.replace(diagnosticStart, '')).join('\n');
  const details = diagnostics.flatMap((text) => {
    const [, line, column] = diagnosticStart.exec(text)!.map(Number) as [number, number, number];
    const code = lines[line - 1];
    const place = `TypeScriptError, line ${line}, column ${column}: ${text.replace(diagnosticStart, '')}`;
    return code === undefined ? [place] : [place, `    ${code}`, `    ${' '.repeat(column - 1)}^`];
  });
  return { output_type: 'error', ename: 'TypeScriptError', evalue, traceback: details };
}

function thrownError(printed: string): ErrorOutput {
  if (!printed) return errorOutput('Error', 'the cell failed without a message');
  const all = printed.split('\n');
  const firstFrame = all.findIndex((line) => frame.test(line));
  const named = all.findIndex((line) => /^(?:Uncaught )?[\w$.]*(?:Error|Exception)\b/.test(line));
  // Before the name, Node may print where it threw: a place in compiled code, of no use to a reader.
  const lines = all.slice(named > 0 && (firstFrame < 0 || named < firstFrame) ? named : 0);
  const end = lines.findIndex((line) => frame.test(line));
  const message = lines.slice(0, end < 0 ? undefined : end).join('\n');
  const head = end < 0 && named < 0 ? null : errorHead.exec(message);
  return {
    output_type: 'error',
    ename: head?.[1] ?? 'Thrown',
    evalue: head ? message.slice(head[0].length) : message,
    traceback: readableFrames(lines),
  };
}

/** Keeps the frames that tell the reader something, and the properties that Node prints after them. */
function readableFrames(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const opensProperties = frame.test(line) && line.endsWith(' {');
    const inCell = /evalmachine\.<anonymous>/.test(line);
    if (inCell && frame.test(line)) {
      // Positions in a cell are those of the compiled code: they would point at the wrong line.
      const place = line.includes('(') ? `${line.split('(')[0]}(cell)` : '    at cell';
      if (kept.at(-1) !== place) kept.push(place);
    } else if (!frame.test(line) || !machinery.test(line)) {
      kept.push(line);
      continue;
    }
    if (opensProperties && kept.length) kept[kept.length - 1] += ' {';
  }
  return kept;
}
