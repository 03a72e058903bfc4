import { stringify } from 'csv-stringify/browser/esm/sync';
import type { TableSchema } from './tableSchema.js';

/** A table of the folder as the descriptor lists it: `NAME.csv`, UTF-8, commas, LF. */
export function tableResource(name: string, schema: TableSchema): unknown {
  const { description, fields, primaryKey, foreignKeys } = schema;
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [''],
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** The text of a source as the descriptor lists it. */
export function textResource(name: string, path: string, title: string): unknown {
  return { name, path, title, format: 'txt', mediatype: 'text/plain', encoding: 'utf-8' };
}

export function jsonResource(name: string, description: string): unknown {
  return {
    name,
    path: `${name}.json`,
    description,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  };
}

/** The text of a table of the folder, with the columns of its schema. */
export function schemaCsv(schema: TableSchema, rows: readonly (readonly (string | number)[])[]): string {
  const columns = schema.fields.map(({ name }) => name);
  return stringify([columns, ...rows.map((row) => [...row])], { record_delimiter: '\n' });
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
