import type { Corpus } from '../corpus/corpus.js';
import { missingParts } from '../questions/missing.statements.js';
import { missingFor, requirements } from '../questions/requirements.js';

/** What the material has, or lacks, for the questions to be asked of it, and how it is coded: the last lines of `check`. */
export function questionLines(corpus: Corpus): string {
  const missing = missingFor(corpus, requirements);
  const { all, lacks } = words[corpus.language];
  if (missing.length === 0) return all;
  return [lacks, ...missingParts(missing, corpus.language).map((part) => `  - ${part}`)].join('\n');
}

const words = {
  nb: {
    all: 'Spørsmålene: materialet har alt som trengs for å stille alle sammen.',
    lacks: 'For å stille alle spørsmålene mangler materialet:',
  },
  en: {
    all: 'The questions: the material has what is needed to ask all of them.',
    lacks: 'To ask all of the questions, the material lacks:',
  },
} as const;
