import { z } from 'zod';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import {
  type Authorship,
  linkDirections,
  mediaKinds,
  type Reference,
  type ReferenceTarget,
  referenceTargets,
  variableTypes,
} from '../../corpus/details.js';
import type { Bilingual } from '../../shared/language.js';
import { whyNotJson } from '../../shared/notJson.js';
import { held } from '../../shared/schemaIssues.js';
import type { ByNumber } from './tableCells.js';

const index = z.int().min(0);
const authorship = {
  creator: index.optional(),
  created: z.string().optional(),
  modifier: index.optional(),
  modified: z.string().optional(),
};
const values = z.array(z.strictObject({ variable: index, value: z.string() }));
const referenceSchema = z.strictObject({
  target: z.enum(referenceTargets),
  index: z.int().min(-1),
  id: z.string(),
});
const point = z.strictObject({
  id: z.string(),
  time: z.number().nullable(),
  position: z.number().nullable(),
});
const transcript = z.strictObject({
  ...authorship,
  id: z.string(),
  name: z.string(),
  text: z.string().nullable(),
  plainTextPath: z.string().optional(),
  richTextPath: z.string().optional(),
  points: z.array(point),
});
const source = z.strictObject({
  ...authorship,
  media: z.enum(mediaKinds).optional(),
  path: z.string().optional(),
  richTextPath: z.string().optional(),
  plainTextPath: z.string().optional(),
  textId: z.string().optional(),
  transcripts: z.array(transcript).optional(),
  values: values.optional(),
});
const group = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  members: z.array(referenceSchema),
};
const link = z.strictObject({
  id: z.string(),
  name: z.string(),
  direction: z.enum(linkDirections).nullable(),
  color: z.string(),
  from: referenceSchema.nullable(),
  to: referenceSchema.nullable(),
});
const graphElement = z.strictObject({
  kind: z.enum(['vertex', 'edge']),
  represents: referenceSchema.nullable(),
  attributes: z.record(z.string(), z.string()),
});
const variable = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(variableTypes),
  description: z.string(),
});

/** What stands under each key of details.json: one thing, or what each of several is. */
const parts = {
  project: z.strictObject(authorship),
  sources: source,
  headings: index,
  codes: z.strictObject(authorship),
  variables: variable,
  cases: z.strictObject({ ...group, values }),
  sets: z.strictObject(group),
  links: link,
  graphs: z.strictObject({ id: z.string(), name: z.string(), elements: z.array(graphElement) }),
} as const;

type Part = keyof typeof parts;

/** What the rows of the tables became, by their position from 0; of what this file brings itself, see below. */
export type RowsRead = Readonly<Record<'source' | 'code' | 'coder' | 'selection' | 'coding', ByNumber>>;

/**
 * What details.json says beyond the tables. Numbers in it are positions from 0. What does not fit, or leads to something that was
 * not read, is left out by itself, and named.
 */
export function readDetails(file: string, json: string, rows: RowsRead, builder: CorpusBuilder): void {
  const whole = parsed(json);
  if ('nb' in whole) {
    builder.lose('bad-json', file, {
      nb: `detaljene er et JSON-objekt; ${whole.nb}. De er utelatt; kodingene er lest`,
      en: `details are a JSON object; ${whole.en}. They are left out; the codings are read`,
    });
    return;
  }
  for (const key of whole.keys())
    if (!Object.hasOwn(parts, key))
      builder.notUnderstood('bad-details', `${file}, ${key}`, {
        nb: `det er ikke noe som heter «${key}»; ikke lest`,
        en: `there is nothing called "${key}"; not read`,
      });

  const to = builder.details;
  const indices: Partial<Record<ReferenceTarget, ByNumber>> = { ...rows };
  const made = <Made extends LooseAuthorship>(where: string, { creator, modifier, ...rest }: Made) => {
    const people = { creator: indexIn('coder', creator, where), modifier: indexIn('coder', modifier, where) };
    return { ...rest, ...present(people) };
  };
  const valuesIn = (where: string, found: z.infer<typeof values>) =>
    found.flatMap(({ variable: number, value }) => {
      const known = indexIn('variable', number, where);
      return known === undefined ? [] : [{ variable: known, value }];
    });
  const reference = (where: string, { target, index: number, id }: Reference): Reference => {
    if (number < 0) return { target, index: number, id };
    const known = indexIn(target, number, where);
    return known === undefined ? { target: 'unknown', index: -1, id } : { target, index: known, id };
  };

  const [project] = list('project');
  if (project) to.project = made('project', project) as Authorship;
  list('variables', (each) => to.addVariable(each), 'variable');
  list('sources').forEach((each, i) => {
    const at = indexIn('source', i, 'sources');
    if (each === null || at === undefined) return;
    const where = `sources, ${i}`;
    const { transcripts, values: own, ...rest } = each;
    to.addToSource(at, {
      ...made(where, rest),
      ...(transcripts && { transcripts: transcripts.map((one) => made(where, one)) }),
      ...(own && { values: valuesIn(where, own) }),
    } as Parameters<typeof to.addToSource>[1]);
  });
  for (const number of list('headings')) {
    const code = number === null ? undefined : indexIn('code', number, 'headings');
    if (code !== undefined) to.addHeading(code);
  }
  for (const [number, each] of entries('codes')) {
    const code = indexIn('code', Number(number), 'codes');
    if (code !== undefined) to.addToCode(code, made(`codes, ${number}`, each) as Authorship);
  }
  // Cases, sets and links may point at one another: where each of them will stand is known before any is made.
  const [cases, sets, links] = [list('cases'), list('sets'), list('links')];
  indices.case = positions(cases);
  indices.set = positions(sets);
  indices.link = positions(links);
  cases.forEach((each, i) => {
    if (each === null) return;
    const where = `cases, ${i}`;
    const members = each.members.map((member) => reference(where, member));
    to.addCase({ ...each, values: valuesIn(where, each.values), members });
  });
  sets.forEach((each, i) => {
    if (each !== null)
      to.addSet({ ...each, members: each.members.map((member) => reference(`sets, ${i}`, member)) });
  });
  links.forEach((each, i) => {
    if (each === null) return;
    const [from, to_] = [each.from, each.to].map((end) => end && reference(`links, ${i}`, end));
    to.addLink({ ...each, from, to: to_ });
  });
  list('graphs').forEach((each, i) => {
    if (each === null) return;
    const elements = each.elements.map((element) => ({
      ...element,
      represents: element.represents && reference(`graphs, ${i}`, element.represents),
    }));
    to.addGraph({ ...each, elements });
  });

  /** The things of a part that fit; null in the place of one that does not, so that the others keep their numbers. */
  function list<Key extends Part>(
    key: Key,
    add?: (each: z.infer<(typeof parts)[Key]>) => number,
    target?: ReferenceTarget,
  ): (z.infer<(typeof parts)[Key]> | null)[] {
    const found = whole instanceof Map ? whole.get(key) : undefined;
    const things: unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
    const fitting = things.map((thing, i) =>
      checked(key, thing, Array.isArray(found) ? `${file}, ${key}, ${i}` : `${file}, ${key}`),
    );
    if (add !== undefined && target !== undefined)
      indices[target] = fitting.map((each) => (each === null ? -1 : add(each)));
    return fitting;
  }

  function entries<Key extends Part>(key: Key): [string, z.infer<(typeof parts)[Key]>][] {
    const found = whole instanceof Map ? whole.get(key) : undefined;
    if (typeof found !== 'object' || found === null) return [];
    return Object.entries(found).flatMap(([name, thing]) => {
      const each = checked(key, thing, `${file}, ${key}, ${name}`);
      return each === null ? [] : [[name, each] as [string, z.infer<(typeof parts)[Key]>]];
    });
  }

  function checked<Key extends Part>(
    key: Key,
    thing: unknown,
    where: string,
  ): z.infer<(typeof parts)[Key]> | null {
    const result = held<unknown>(parts[key], thing);
    if (result.success) return result.data as z.infer<(typeof parts)[Key]>;
    for (const { path, message } of result.issues)
      builder.lose('bad-details', [where, ...path].join(', '), {
        nb: `${message.nb}; utelatt`,
        en: `${message.en}; left out`,
      });
    return null;
  }

  /** The index in the corpus of what has this position; undefined where it was not read, which is told. */
  function indexIn(target: ReferenceTarget, number: number | undefined, where: string): number | undefined {
    if (number === undefined) return undefined;
    const known = indices[target]?.[number] ?? -1;
    if (known >= 0) return known;
    builder.lose(
      'unknown-number',
      `${file}, ${where}`,
      notThere(target, number, indices[target]?.length ?? 0),
    );
    return undefined;
  }
}

type LooseAuthorship = { creator?: number | undefined; modifier?: number | undefined };

function notThere(target: string, number: number, count: number): Bilingual {
  return {
    nb: `${target} ${number} trengs (talt fra 0), og ble ikke lest; det er ${count}. Henvisningen er utelatt`,
    en: `${target} ${number} is needed (counted from 0), and was not read; there are ${count}. The reference is left out`,
  };
}

/** Where each thing will stand once those that do not fit are left out. */
function positions(things: readonly unknown[]): ByNumber {
  let next = 0;
  return things.map((each) => (each === null ? -1 : next++));
}

/** The keys of a JSON object, or what is wrong with it. */
function parsed(json: string): ReadonlyMap<string, unknown> | Bilingual {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : { nb: 'fant noe annet', en: 'found something else' };
  } catch (error) {
    return whyNotJson(json, error);
  }
}

/** Keys that have a value: the corpus has no key whose value is undefined. */
function present<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<Value>;
}
