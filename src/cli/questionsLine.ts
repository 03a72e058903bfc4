import type { Corpus } from '../corpus/corpus.js';
import { missingStatement } from '../questions/missing.statements.js';
import { missingFor, requirements } from '../questions/requirements.js';

/** What the material has, or lacks, for the questions to be asked of it, and how it is coded: the last line of `check`. */
export function questionsLine(corpus: Corpus): string {
  const missing = missingFor(corpus, requirements);
  const { all, lacks } = words[corpus.language];
  return missing.length === 0 ? all : `${lacks} ${missingStatement(missing, corpus).text}`;
}

const words = {
  nb: {
    all: 'Spørsmålene: materialet har alt som trengs for å stille alle sammen.',
    lacks: 'Spørsmålene:',
  },
  en: {
    all: 'The questions: the material has what is needed to ask all of them.',
    lacks: 'The questions:',
  },
} as const;
