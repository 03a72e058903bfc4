import type { Corpus } from '../corpus/corpus.js';
import { findIdentifiers, type IdentifierOptions } from './findIdentifiers.js';
import type { Identifier } from './identifier.js';
import { mapTexts, type TextPlace } from './mapTexts.js';

/** An identifier and where in the project it stands. */
export interface FoundIdentifier extends Identifier {
  readonly place: TextPlace;
}

/**
 * Every identifier in every text of a project, in the order of the project.
 *
 * @example scanProject(corpus).filter(({ certainty }) => certainty === 'certain')
 */
export function scanProject(corpus: Corpus, options: IdentifierOptions = {}): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  const look = (text: string, place: TextPlace) => {
    for (const identifier of findIdentifiers(text, options)) found.push({ ...identifier, place });
  };
  mapTexts(corpus, {
    text: (text, place) => {
      look(text, place);
      return text;
    },
    sourceText: (text, place) => {
      look(text.value, place);
      return null;
    },
  });
  return found;
}
