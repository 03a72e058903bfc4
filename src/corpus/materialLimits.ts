import type { Bilingual } from '../shared/language.js';
import { type ProblemDraft, ProblemsError } from '../shared/problem.js';
import type { Place } from './problemList.js';

/**
 * Most sources and codes of a material, and most characters of one text and of all of them: with these a material takes less than 1 GB
 * (measured by `benchmarks/attack/resources`). The largest interview is some 200,000 characters long.
 */
export const materialLimits = {
  sources: 100_000,
  codes: 50_000,
  text: 100_000_000,
  texts: 200_000_000,
} as const;

const whats: Readonly<Record<keyof typeof materialLimits, Bilingual>> = {
  sources: { nb: 'kilder i et materiale', en: 'sources in a material' },
  codes: { nb: 'koder i et materiale', en: 'codes in a material' },
  text: { nb: 'tegn i teksten til en kilde', en: 'characters in the text of a source' },
  texts: { nb: 'tegn i alle tekstene til sammen', en: 'characters in all texts together' },
};

/** What is told of a material that has more of something than fits; null where it does not. */
export function beyondLimit(what: keyof typeof materialLimits, found: number): Bilingual | null {
  const most = materialLimits[what];
  if (found <= most) return null;
  const { nb, en } = whats[what];
  return {
    nb: `det er plass til ${most} ${nb}; her er det flere. Del materialet i flere prosjekter, eller ta bort det som ikke skal telles`,
    en: `there is room for ${most} ${en}; here are more. Divide the material into several projects, or leave out what is not to be counted`,
  };
}

/**
 * Stops at once, before the memory is used.
 *
 * @throws ProblemsError where there is more of something than fits
 */
export function requireRoom(what: keyof typeof materialLimits, found: number, where: Place): void {
  const message = beyondLimit(what, found);
  if (message === null) return;
  const place = typeof where === 'function' ? where() : where;
  throw new ProblemsError({ nb: 'materialet ble ikke lest', en: 'the material was not read' }, [
    { kind: 'too-large', where: place, message } as ProblemDraft,
  ]);
}
