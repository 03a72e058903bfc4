import { families, type Role } from '../corpus/code.js';
import {
  identifierField as identifier,
  offsetField as offset,
  enumField as oneOf,
  refersTo,
  type TableSchema,
  textField as text,
} from '../writers/folder/tableSchema.js';

/** Roles of edition 1, and what edition 2 has beside them: each stays as it is. */
const firstRoles = [
  'promotes',
  'hinders',
  'ambivalent',
  'before',
  'after',
] as const satisfies readonly Role[];
const moreRoles = [
  'destroys',
  'individual',
  'public',
  'need',
  'expectation',
] as const satisfies readonly Role[];

/** What the tables of two editions differ in. */
interface TableParts {
  readonly levels: readonly string[];
  readonly informants: readonly string[];
  readonly office: string;
  readonly officePattern: string;
  readonly region: string;
  readonly role: string;
  readonly roles: readonly Role[];
}

/** The tables of the folder, with the order of their columns. */
const tablesOf = ({ levels, informants, office, officePattern, region, role, roles }: TableParts) =>
  ({
    sources: {
      description: 'Interviews, documents and studies, with their variables; a missing value is empty.',
      fields: [
        identifier('Identifier of the source.'),
        text('name', 'Name of the source, in Norwegian.', { required: true }),
        oneOf('kind', 'Body of material.', ['interview', 'document', 'study'], true),
        text('text', 'Path of the text from the folder of the project.', { required: true }),
        oneOf('level', 'Level of the administration; empty for studies.', levels),
        oneOf('role', 'Role of the informant; interviews only.', informants),
        text('office', office, { pattern: officePattern }),
        text('region', region, { pattern: 'Region .+' }),
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
        oneOf('role', role, roles),
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
  }) as const satisfies Readonly<Record<string, TableSchema>>;

/** The tables of an edition. */
export type Tables = ReturnType<typeof tablesOf>;

/** The tables of edition 1. */
export const firstTables: Tables = tablesOf({
  levels: ['law', 'ministry', 'directorate', 'county', 'office', 'counsellor'],
  informants: ['veileder', 'teamleder', 'kontorleder', 'fylke', 'direktorat'],
  office: 'Made-up office, A to L.',
  officePattern: 'Kontor [A-L]',
  region: 'Made-up region, three offices each.',
  role: 'Direction of a valence code, or side of an interest in a trade-off.',
  roles: firstRoles,
});

/** The tables of edition 2. */
export const secondTables: Tables = tablesOf({
  levels: ['law', 'ministry', 'directorate', 'county', 'benefits', 'office', 'counsellor'],
  informants: ['veileder', 'teamleder', 'kontorleder', 'fylke', 'direktorat', 'saksbehandler NAY'],
  office: 'Made-up office, by letter, or made-up part of the benefit unit, by number.',
  officePattern: 'Kontor [A-Z]{1,2}|NAY [0-9]+',
  region: 'Made-up region, a quarter of the offices each.',
  role: 'What the code does: direction, side of an interest in a trade-off, whose value, or need and expectation.',
  roles: [...firstRoles, ...moreRoles],
});
