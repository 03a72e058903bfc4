import { ProblemsError } from '../../shared/problem.js';
import type { Input } from '../input.js';
import { readTable } from '../table/parseTable.js';
import { type DataPackage, type ResourceName, requiredColumns, resourceNames } from './dataPackage.js';
import { findFile } from './readSources.js';

/** Tables that only a project folder has together. */
const telling = ['sources', 'codes', 'codings'] as const satisfies readonly ResourceName[];

/** Whether the files are those of a project folder whose descriptor is gone: our tables, by our names and columns. */
export async function isUndescribed(input: Input): Promise<boolean> {
  for (const name of telling) {
    const file = findFile(input, `${name}.csv`);
    if (file === undefined) return false;
    try {
      const { columns } = await readTable(file, { misfits: 'keep' });
      if (!requiredColumns[name].every((column) => columns.includes(column))) return false;
    } catch (error) {
      if (error instanceof ProblemsError) return false;
      throw error;
    }
  }
  return true;
}

/** What a descriptor would say of them. */
export function describedByName(input: Input): DataPackage {
  const resources = [
    ...resourceNames.map((name) => ({ name, path: `${name}.csv` })),
    { name: 'details', path: 'details.json' },
  ];
  return {
    name: input.name,
    resources: resources.filter(({ path }) => findFile(input, path) !== undefined),
  };
}
