import { RequestError } from '../shared/problem.js';
import { attributeOf } from './attributeOf.js';
import { Corpus } from './corpus.js';
import { levelCalled, norwegianLevel } from './vocabulary.js';

/**
 * The corpus whose levels have the order that the user gives, for levels that are not those of the study. A level that no source
 * has is a step that nobody stands on.
 *
 * @param order levels from the top down, as the material or the study calls them
 * @throws RangeError where no source has any of them, or a level of the material is not among them
 * @example withLevelOrder(corpus, ['styre', 'kontor', 'veileder']).levelOrder // ['styre', 'office', 'counsellor']
 */
export function withLevelOrder(corpus: Corpus, order: readonly string[]): Corpus {
  const present = new Set(corpus.sources.flatMap((source) => attributeOf(source, 'level') ?? []));
  const fold = (name: string) => name.trim().toLocaleLowerCase('nb');
  const levels = order.map((name) => {
    const key = levelCalled(name) ?? name.trim();
    return [...present].find((level) => fold(level) === fold(key)) ?? key;
  });
  const missing = [...present].filter((level) => !levels.includes(level));
  if (missing.length === 0 && present.size > 0) return new Corpus({ ...corpus, levelOrder: levels });
  const given = order.join('; ');
  const inNorwegian = (levels: Iterable<string>) => Array.from(levels, norwegianLevel).join('; ');
  throw new RequestError(
    present.size === 0
      ? {
          nb: `en rekkefølge gjelder nivåer, og ingen kilde har noe nivå; fant «${given}». Gi nivå med --sources`,
          en: `an order is of levels, and no source has a level; found "${given}". Give levels with --sources`,
        }
      : {
          nb: `en rekkefølge nevner alle nivåene (${inNorwegian(present)}); «${given}» mangler ${inNorwegian(missing)}`,
          en: `an order names every level (${[...present].join('; ')}); "${given}" lacks ${missing.join('; ')}`,
        },
  );
}
