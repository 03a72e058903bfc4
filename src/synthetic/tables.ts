import { families, type Role } from '../corpus/code.js';
import {
  identifierField as identifier,
  offsetField as offset,
  enumField as oneOf,
  refersTo,
  type TableSchema,
  textField as text,
} from '../writers/folder/tableSchema.js';

/** Roles of the first edition, which stays as it is. */
const rolesOfFirst = [
  'promotes',
  'hinders',
  'ambivalent',
  'before',
  'after',
] as const satisfies readonly Role[];

/** The tables of the folder, with the order of their columns. */
export const tables = {
  sources: {
    description: 'Interviews, documents and studies, with their variables; a missing value is empty.',
    fields: [
      identifier('Identifier of the source.'),
      text('name', 'Name of the source, in Norwegian.', { required: true }),
      oneOf('kind', 'Body of material.', ['interview', 'document', 'study'], true),
      text('text', 'Path of the text from the folder of the project.', { required: true }),
      oneOf('level', 'Level of the administration; empty for studies.', [
        'law',
        'ministry',
        'directorate',
        'county',
        'office',
        'counsellor',
      ]),
      oneOf('role', 'Role of the informant; interviews only.', [
        'veileder',
        'teamleder',
        'kontorleder',
        'fylke',
        'direktorat',
      ]),
      text('office', 'Made-up office, A to L.', { pattern: 'Kontor [A-L]' }),
      text('region', 'Made-up region, three offices each.', { pattern: 'Region .+' }),
      { name: 'year', type: 'year', description: 'Year of the interview, document or study.' },
      oneOf('document_kind', 'Kind of document; documents only.', [
        'lov',
        'tildelingsbrev',
        'rundskriv',
        'retningslinje',
        'lokal plan',
      ]),
      oneOf('study_design', 'Design; studies only.', ['kvalitativ', 'kvantitativ', 'blandet', 'oversikt']),
      oneOf('study_quality', 'Assessed quality; studies only.', ['høy', 'middels', 'lav']),
      oneOf('language', 'Written language: Bokmål or Nynorsk.', ['nb', 'nn'], true),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
  },
  codes: {
    description: 'The codebook; codes with children group them and are not used for coding.',
    fields: [
      identifier('Identifier of the code.'),
      text('name', 'Name in Norwegian.', { required: true }),
      text('name_en', 'Name in English.'),
      text('parent', 'Identifier of the parent code; empty at the root.'),
      oneOf('family', 'What the code is about.', families, true),
      oneOf('role', 'Direction of a valence code, or side of an interest in a trade-off.', rolesOfFirst),
      text('description', 'What the code means, in Norwegian.'),
      text('color', 'Colour of the family.', { pattern: '#[0-9A-F]{6}' }),
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['parent'], reference: { fields: ['id'] } }],
  },
  coders: {
    description: 'Who coded.',
    fields: [
      identifier('Identifier of the coder.'),
      text('name', 'Name of the coder.', { required: true }),
      {
        name: 'reconciled',
        type: 'boolean',
        description: 'Whether this is the coding that the others agreed on.',
      },
    ],
    primaryKey: ['id'],
    foreignKeys: [],
  },
  codings: {
    description: 'A coder applied a code to a span of a source.',
    fields: [
      text('source', 'Identifier of the source.', { required: true }),
      offset('start', 'First code point of the span, counted from 0.'),
      offset('end', 'Code point after the last of the span.'),
      text('code', 'Identifier of the code.', { required: true }),
      text('coder', 'Identifier of the coder.', { required: true }),
    ],
    primaryKey: ['source', 'start', 'end', 'code', 'coder'],
    foreignKeys: [refersTo('source', 'sources'), refersTo('code', 'codes'), refersTo('coder', 'coders')],
  },
  memos: {
    description: 'Notes on the project, its sources and its codes.',
    fields: [
      oneOf('target', 'What the note is about.', ['project', 'source', 'code'], true),
      text('id', 'Identifier of the source or code; empty for the project.'),
      text('text', 'The note, in Norwegian.', { required: true }),
      text('coder', 'Who wrote it.'),
    ],
    primaryKey: [],
    foreignKeys: [refersTo('coder', 'coders')],
  },
} as const satisfies Readonly<Record<string, TableSchema>>;
