import type { Finding } from '../../report/finding.js';
import { phrase, sources } from '../../report/phrase.js';
import type { FindingsOptions } from '../question.js';
import { canCompare } from '../requirements.js';
import { agreedFindings, mostlyFindings } from './agreement.findings.js';
import type { ConsistencyAnswer } from './askConsistency.js';
import { contradictionFindings } from './contradiction.findings.js';
import { destroyedFindings } from './destroyed.findings.js';
import { documentFindings } from './document.findings.js';

/**
 * What was found on consistency: whether groups differ at all, and on which pairs; what all agree on, and what most do;
 * what creates value in some sources and destroys it in others; and what documents are divided on.
 */
export function consistencyFindings(
  found: ConsistencyAnswer,
  { change = true }: FindingsOptions = {},
): Finding[] {
  const { corpus, missing } = found;
  if (missing.includes('valence')) return [lacking(found, 'direction')];
  const contradictions = canCompare(corpus)
    ? contradictionFindings(found, change)
    : [lacking(found, 'groups')];
  return [
    ...contradictions,
    ...agreedFindings(found),
    ...mostlyFindings(found),
    ...destroyedFindings(found.value),
    ...documentFindings(found),
  ];
}

/** That the question cannot be asked; how to code for it is told once, at the end of the page. */
function lacking({ corpus }: ConsistencyAnswer, what: 'direction' | 'groups'): Finding {
  return {
    key: 'consistency.lacking',
    verdict: 'lacking',
    null: null,
    sentence: [words[corpus.language][what]],
    n: phrase`${sources(corpus.sources.length, 'source')}`,
    caveat: '',
  };
}

const words = {
  nb: {
    direction:
      'Ingen tekstutdrag har retning, så det kan ikke sies om kildene er enige om hva som fremmer og hemmer.',
    groups: 'Kildene er ikke av flere nivåer eller typer, så det er ingen grupper som kan motsi hverandre.',
  },
  en: {
    direction:
      'No selection has a direction, so it cannot be said whether the sources agree on what promotes and hinders.',
    groups:
      'The sources are not of several levels or kinds, so there are no groups to contradict each other.',
  },
} as const;
