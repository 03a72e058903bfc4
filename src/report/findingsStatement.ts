import type { Language } from '../shared/language.js';
import type { Finding } from './finding.js';
import type { Statement } from './statement.js';

/** Findings as a list that a notebook shows: each with what it rests on and what to be careful about. */
export function findingsStatement(
  findings: readonly Finding[],
  options: { readonly language?: Language } = {},
): Statement {
  const careful = { nb: 'Forbehold', en: 'Caveat' }[options.language ?? 'nb'];
  const text = findings
    .map(({ sentence, n, caveat }) => `- ${sentence} *(${n}.)* ${careful}: ${caveat}`)
    .join('\n');
  return { kind: 'statement', text };
}
