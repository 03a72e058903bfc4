import type { Language } from '../shared/language.js';
import type { CellFailure } from './executeNotebook.js';

/** A failing cell as text for the terminal: where, its source with line numbers, and the message. */
export function failureReport(notebook: string, failure: CellFailure, language: Language): string {
  const where = language === 'nb' ? `celle [${failure.cell}] feilet` : `cell [${failure.cell}] failed`;
  const lines = failure.source.split('\n');
  const width = String(lines.length).length;
  const source = lines.map((line, index) => `  ${String(index + 1).padStart(width)} | ${line}`);
  return [`${notebook}, ${where}:`, ...source, `${failure.ename}: ${failure.evalue}`].join('\n');
}
