import { basename } from 'node:path';
import { failureReport } from '../../runner/failureReport.js';
import type { Output } from '../../runner/nbformat.js';
import type { UpdateRan } from '../../runner/watch/watchedNotebook.js';
import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import type { Session } from '../session.js';
import { watchWords } from './watch.labels.js';

/** Lines of what a cell prints that are shown; a notebook has the rest. */
const mostLines = 20;

/** Tells what a run came to: what the cells printed, which ran, in how long, and what failed. */
export function tellUpdate(session: Session, path: string, update: UpdateRan, language: Language): void {
  const words = watchWords[language];
  const { start, cells, outputs, failure, seconds } = update;
  for (const { cell, outputs: found } of outputs) {
    const lines = printed(found);
    if (lines.length === 0) continue;
    session.print(`[${cell}] ${lines.slice(0, mostLines).join('\n')}`);
    if (lines.length > mostLines) session.print(words.more(formatNumber(lines.length - mostLines, language)));
  }
  const shown = outputs.flatMap(({ outputs: found }) => found.map(kindOf));
  const made = (['figure', 'table'] as const).flatMap((kind) => {
    const count = shown.filter((each) => each === kind).length;
    return count === 0 ? [] : [counted(count, kind, language)];
  });
  const last = start.from + outputs.length;
  const parts = [words.where(start, last, cells), ...made, words.seconds(formatNumber(seconds, language, 1))];
  session.say(`${path}: ${parts.join(' · ')}`);
  if (failure !== undefined) session.warn(failureReport(basename(path), failure, language));
}

function printed(outputs: readonly Output[]): string[] {
  const text = outputs.map((output) => (output.output_type === 'stream' ? output.text : '')).join('');
  return text === '' ? [] : text.replace(/\n$/u, '').split('\n');
}

function kindOf(output: Output): unknown {
  if (output.output_type !== 'display_data') return undefined;
  return (output.metadata.brukermote as { kind?: unknown } | undefined)?.kind;
}
