import { z } from 'zod';
import type { Bilingual } from '../../shared/language.js';
import { whyNotJson } from '../../shared/notJson.js';
import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import { isKeyOf, keysOf } from '../../shared/records.js';
import { didYouMean } from '../../shared/suggest.js';
import { allUnits } from './allUnits.js';
import { type KeyOfMapping, type Mapping, type MappingKey, mappingKeys, otherKeys } from './mappingKeys.js';

const keys = keysOf(mappingKeys);

/** Variables of sources that people look for among the keys. */
const variables: readonly string[] = ['level', 'nivå', 'office', 'kontor', 'year', 'år', 'design', 'role'];

/** What Norwegian readers may try for a key, as they are told the meaning of each. */
const norwegian: Readonly<Record<string, MappingKey>> = {
  kilde: 'source',
  kilder: 'source',
  intervju: 'source',
  dokument: 'source',
  informant: 'source',
  filsti: 'path',
  slag: 'kind',
  kildetype: 'kind',
  variabler: 'attributes',
  kode: 'code',
  kodekolonner: 'codes',
  koder: 'coder',
  kodere: 'coders',
  omforent: 'reconciled',
  tekst: 'text',
  sitat: 'text',
  utsagn: 'text',
  fra: 'start',
  til: 'end',
  slutt: 'end',
  linje: 'line',
  replikk: 'line',
  sted: 'place',
  notat: 'memo',
  kommentar: 'memo',
  taler: 'speaker',
  tabell: 'table',
  ark: 'sheets',
  rader: 'rows',
  filer: 'files',
  vurdert: 'judged',
  mangler: 'missing',
};

/**
 * A mapping from JSON text.
 *
 * @throws ProblemsError for what is no JSON object, naming every key that is unknown or holds something else than it needs
 */
export function parseMapping(file: string, json: string): Mapping {
  const value = jsonOf(file, json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw notAMapping(file, [
      {
        kind: 'bad-json',
        where: file,
        message: {
          nb: `en mapping er et JSON-objekt, som {"source": "Dokument", "code": "Kode"}; fant ${shown(value)}`,
          en: `a mapping is a JSON object, such as {"source": "Document", "code": "Code"}; found ${shown(value)}`,
        },
      },
    ]);
  const problems: ProblemDraft[] = [];
  const read: Record<string, unknown> = {};
  for (const [given, held] of Object.entries(value)) {
    const key = Object.hasOwn(otherKeys, given) ? otherKeys[given] : given;
    if (!isKeyOf(mappingKeys, key)) {
      problems.push({ kind: 'unknown-key', where: file, message: unknownKey(given) });
      continue;
    }
    const where = `${file}, ${given}`;
    const { schema, ...wanted } = shapeOf(mappingKeys[key]);
    const result = schema.safeParse(held);
    if (!result.success)
      problems.push({
        kind: 'bad-mapping',
        where,
        message: {
          nb: `her står ${wanted.nb}; fant ${shown(held)}`,
          en: `needs ${wanted.en}; found ${shown(held)}`,
        },
      });
    else if (Object.hasOwn(read, key)) {
      const words = keysOf(otherKeys).filter((word) => otherKeys[word] === key);
      problems.push({
        kind: 'bad-mapping',
        where,
        message: {
          nb: `${[...words, key].map((word) => `«${word}»`).join(' og ')} er samme nøkkel; behold én av dem`,
          en: `${[...words, key].map((word) => `"${word}"`).join(' and ')} are the same key; keep one of them`,
        },
      });
    } else read[key] = key === 'judged' && result.data === 'alle' ? allUnits : result.data;
  }
  if (problems.length > 0) throw notAMapping(file, problems);
  return read as Mapping;
}

const name = z.string().min(1);

/** How what a key holds is checked, and what it must be in words. */
const shapes = {
  column: { schema: name, nb: 'navnet på en kolonne', en: 'the name of a column' },
  columns: { schema: z.array(name), nb: 'en liste med navn på kolonner', en: 'a list of names of columns' },
  columnOrAll: { schema: name, nb: 'navnet på en kolonne, eller all', en: 'the name of a column, or all' },
  columnOrSeveral: {
    schema: z.union([name, z.array(name).min(1)]),
    nb: 'navnet på en kolonne, eller en liste med flere',
    en: 'the name of a column, or a list of several',
  },
  variables: {
    schema: z.union([z.array(name).min(1), z.record(name, name)]),
    nb: 'en liste med navn på kolonner, eller navn på variabler med hver sin kolonne',
    en: 'a list of names of columns, or names of variables, each with its column',
  },
  words: { schema: z.array(z.string().trim().min(1)).min(1), nb: 'en liste med ord', en: 'a list of words' },
} as const;

function shapeOf({ holds, orNone = false }: KeyOfMapping): Bilingual & { readonly schema: z.ZodType } {
  if (typeof holds !== 'string') {
    const list = holds.join(', ');
    return { schema: z.enum([...holds]), nb: `ett av ${list}`, en: `one of ${list}` };
  }
  if (holds !== 'columns' || orNone) return shapes[holds];
  return { ...shapes.columns, schema: shapes.columns.schema.min(1) };
}

function jsonOf(file: string, json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const why = whyNotJson(json, error);
    throw notAMapping(file, [
      {
        kind: 'bad-json',
        where: file,
        message: {
          nb: `en mapping er et JSON-objekt, som {"source": "Dokument", "code": "Kode"}; ${why.nb}`,
          en: `a mapping is a JSON object, such as {"source": "Document", "code": "Code"}; ${why.en}`,
        },
      },
    ]);
  }
}

function unknownKey(given: string): Bilingual {
  const list = keys.join(', ');
  if (variables.includes(given.toLowerCase()))
    return {
      nb: `«${given}» er ingen nøkkel, men en variabel ved kilden: {"attributes": {"${given}": "kolonnen"}}. Nøklene er ${list}`,
      en: `"${given}" is no key but a variable of the source: {"attributes": {"${given}": "the column"}}. The keys are ${list}`,
    };
  const inNorwegian = norwegian[given.trim().toLowerCase()];
  const hint = didYouMean(inNorwegian ?? given, [...keys, ...keysOf(otherKeys)], '.');
  return {
    nb: `ukjent nøkkel «${given}»${hint.nb} Nøklene er ${list}`,
    en: `unknown key "${given}"${hint.en} The keys are ${list}`,
  };
}

function notAMapping(file: string, problems: readonly ProblemDraft[]): ProblemsError {
  return new ProblemsError({ nb: `${file} er ingen mapping`, en: `${file} is not a mapping` }, problems);
}

function shown(value: unknown): string {
  const text = inWords(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What is nested deeper than a computer can follow has no words. */
function inWords(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    if (error instanceof RangeError) return '[[[…';
    throw error;
  }
}
