import { z } from 'zod';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import {
  linkDirections,
  mediaKinds,
  type Reference,
  referenceTargets,
  type VariableValue,
  variableTypes,
} from '../../corpus/details.js';

const index = z.int().min(0);
const authorship = {
  creator: index.optional(),
  created: z.string().optional(),
  modifier: index.optional(),
  modified: z.string().optional(),
};
const values = z.array(z.strictObject({ variable: index, value: z.string() }));
const reference = z.strictObject({
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
  members: z.array(reference),
};
const link = z.strictObject({
  id: z.string(),
  name: z.string(),
  direction: z.enum(linkDirections).nullable(),
  color: z.string(),
  from: reference.nullable(),
  to: reference.nullable(),
});
const graphElement = z.strictObject({
  kind: z.enum(['vertex', 'edge']),
  represents: reference.nullable(),
  attributes: z.record(z.string(), z.string()),
});
const variable = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(variableTypes),
  description: z.string(),
});

const detailsSchema = z.strictObject({
  project: z.strictObject(authorship).optional(),
  sources: z.array(source).optional(),
  headings: z.array(index).optional(),
  codes: z.record(z.string().regex(/^\d+$/u), z.strictObject(authorship)).optional(),
  variables: z.array(variable).optional(),
  cases: z.array(z.strictObject({ ...group, values })).optional(),
  sets: z.array(z.strictObject(group)).optional(),
  links: z.array(link).optional(),
  graphs: z
    .array(z.strictObject({ id: z.string(), name: z.string(), elements: z.array(graphElement) }))
    .optional(),
});

type Details = z.infer<typeof detailsSchema>;

/** How many of each kind of thing the tables of the folder hold. */
export type Counts = Readonly<Partial<Record<Reference['target'], number>>>;

/**
 * What details.json says beyond the tables. Numbers in it are positions from 0, and must lead to something that the
 * folder holds.
 *
 * @param counts what the tables hold, without what this file itself brings
 */
export function readDetails(file: string, json: string, counts: Counts, builder: CorpusBuilder): void {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    builder.error('bad-json', file, `details are a JSON object; ${(error as Error).message}`);
    return;
  }
  const result = detailsSchema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues)
      builder.error('bad-details', [file, ...issue.path].join(', '), issue.message);
    return;
  }
  // zod says `undefined` where a key may be absent; the file has no such values.
  const details = result.data as Details;
  if (!leadSomewhere(details, file, counts, builder)) return;
  const to = builder.details;
  if (details.project !== undefined) to.project = present(details.project);
  details.sources?.forEach((each, i) => {
    to.addToSource(i, present(each) as Parameters<typeof to.addToSource>[1]);
  });
  for (const code of details.headings ?? []) to.addHeading(code);
  for (const [code, made] of Object.entries(details.codes ?? {})) to.addToCode(Number(code), present(made));
  for (const each of details.variables ?? []) to.addVariable(each);
  for (const each of details.cases ?? []) to.addCase(each);
  for (const each of details.sets ?? []) to.addSet(each);
  for (const each of details.links ?? []) to.addLink(each);
  for (const each of details.graphs ?? []) to.addGraph(each);
}

type Present<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Types of keys that may be absent, as the corpus has them: absent, and never undefined. */
function present<Value extends object>(value: Value): Present<Value> {
  return value as Present<Value>;
}

function leadSomewhere(details: Details, file: string, counts: Counts, builder: CorpusBuilder): boolean {
  const held: Readonly<Record<string, number | undefined>> = {
    ...counts,
    case: details.cases?.length ?? 0,
    set: details.sets?.length ?? 0,
    link: details.links?.length ?? 0,
    variable: details.variables?.length ?? 0,
  };
  let sound = true;
  const check = (where: string, target: string, found: number | undefined) => {
    if (found === undefined || found < 0 || found < (held[target] ?? 0)) return;
    const message = `${target} ${found} is needed (counted from 0); there are ${held[target] ?? 0}`;
    builder.error('unknown-number', `${file}, ${where}`, message);
    sound = false;
  };
  const checkMade = (
    where: string,
    { creator, modifier }: { creator?: number | undefined; modifier?: number | undefined },
  ) => {
    check(where, 'coder', creator);
    check(where, 'coder', modifier);
  };
  const checkValues = (where: string, found: readonly VariableValue[] = []) => {
    for (const each of found) check(where, 'variable', each.variable);
  };
  const checkAll = (where: string, references: readonly (Reference | null)[]) => {
    for (const each of references) if (each !== null) check(where, each.target, each.index);
  };
  checkMade('project', details.project ?? {});
  details.sources?.forEach((each, i) => {
    check('sources', 'source', i);
    checkMade(`sources, ${i}`, each);
    for (const spoken of each.transcripts ?? []) checkMade(`sources, ${i}`, spoken);
    checkValues(`sources, ${i}`, each.values);
  });
  for (const code of details.headings ?? []) check('headings', 'code', code);
  for (const [code, made] of Object.entries(details.codes ?? {})) {
    check('codes', 'code', Number(code));
    checkMade('codes', made);
  }
  details.cases?.forEach((each, i) => {
    checkValues(`cases, ${i}`, each.values);
    checkAll(`cases, ${i}`, each.members);
  });
  details.sets?.forEach((each, i) => {
    checkAll(`sets, ${i}`, each.members);
  });
  details.links?.forEach((each, i) => {
    checkAll(`links, ${i}`, [each.from, each.to]);
  });
  details.graphs?.forEach((each, i) => {
    checkAll(
      `graphs, ${i}`,
      each.elements.map(({ represents }) => represents),
    );
  });
  return sound;
}
