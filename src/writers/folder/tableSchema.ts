import { given } from '../../shared/given.js';
/** A column as the Table Schema of the Data Package standard describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'year';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

export interface TableSchema {
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

export const textField = (name: string, description: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'string',
  description,
  ...given({ constraints }),
});

export const enumField = (
  name: string,
  description: string,
  values: readonly string[],
  required = false,
): Field => textField(name, description, { ...(required ? { required } : {}), enum: values });

export const offsetField = (name: string, description: string): Field => ({
  name,
  type: 'integer',
  description,
  constraints: { required: true, minimum: 0 },
});

export const identifierField = (description: string): Field =>
  textField('id', description, { required: true, unique: true });

export const refersTo = (field: string, resource: string): TableSchema['foreignKeys'][number] => ({
  fields: [field],
  reference: { resource, fields: ['id'] },
});
