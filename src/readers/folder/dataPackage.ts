import { z } from 'zod';
import { whyNotJson } from '../../shared/notJson.js';
import { ProblemsError } from '../../shared/problem.js';
import { held } from '../../shared/schemaIssues.js';

/** The tables of a project folder, by the name of their resource. */
export const resourceNames = [
  'sources',
  'codes',
  'coders',
  'codings',
  'memos',
  'lines',
  'selections',
  'readings',
  'unjudged',
  'marks',
  'regions',
] as const;

export type ResourceName = (typeof resourceNames)[number];

/** Columns that each table must have. */
export const requiredColumns = {
  sources: ['id', 'kind'],
  codes: ['id', 'name'],
  coders: ['id'],
  codings: ['source', 'code'],
  memos: ['target', 'id', 'text'],
  lines: ['source', 'quote'],
  selections: ['id', 'source', 'kind'],
  readings: ['source', 'coder'],
  unjudged: ['source', 'coder'],
  marks: ['selection'],
  regions: ['mark', 'kind'],
} as const satisfies Record<ResourceName, readonly string[]>;

const dataPackageSchema = z.object({
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  licenses: z.array(z.object({ name: z.string().optional(), title: z.string().optional() })).optional(),
  /** Generated material says so here, and is labelled wherever it is shown. */
  synthetic: z.boolean().optional(),
  resources: z.array(z.object({ name: z.string().min(1), path: z.string().min(1) })).min(1),
});

/** The parts of a Frictionless Data Package that a project folder uses; others are kept untouched on disk. */
export type DataPackage = z.infer<typeof dataPackageSchema>;

/**
 * A data package from JSON text.
 *
 * @throws ProblemsError naming every key that is missing or wrong, and resources that a project needs
 * @see https://datapackage.org/standard/data-package/
 */
export function parseDataPackage(file: string, json: string): DataPackage {
  const title = { nb: `${file} beskriver ikke et prosjekt`, en: `${file} does not describe a project` };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const why = whyNotJson(json, error);
    throw new ProblemsError(title, [
      {
        kind: 'bad-json',
        where: file,
        message: {
          nb: `en datapakke er et JSON-objekt; ${why.nb}`,
          en: `a data package is a JSON object; ${why.en}`,
        },
      },
    ]);
  }
  const result = held(dataPackageSchema, value);
  if (!result.success) {
    throw new ProblemsError(
      title,
      result.issues.map(({ path, message }) => ({
        kind: 'bad-data-package',
        where: [file, ...path].join(', '),
        message,
      })),
    );
  }
  const names = new Set(result.data.resources.map((resource) => resource.name));
  const missing = (['sources', 'codes', 'codings'] as const).filter((name) => !names.has(name));
  if (missing.length > 0) {
    const message = {
      nb: `et prosjekt har ressursene sources, codes og codings; det mangler ${missing.join(', ')}`,
      en: `a project has the resources sources, codes and codings; missing: ${missing.join(', ')}`,
    };
    throw new ProblemsError(title, [{ kind: 'missing-resource', where: file, message }]);
  }
  return result.data;
}
