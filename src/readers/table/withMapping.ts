import type { Bilingual } from '../../shared/language.js';

/**
 * How a person says what a table is: the mapping to save, and the option that takes it.
 *
 * @param given the mapping that the table was read with, which the one to save says too
 * @example withMapping({ fillDown: [] }).en // 'save {"fillDown":[]} as mapping.json and use --mapping mapping.json'
 */
export function withMapping(
  mapping: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>> = {},
): Bilingual {
  const json = JSON.stringify({ ...given, ...mapping });
  return {
    nb: `lagre ${json} som mapping.json og bruk --mapping mapping.json`,
    en: `save ${json} as mapping.json and use --mapping mapping.json`,
  };
}
