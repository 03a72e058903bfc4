import { families, roles } from '../../corpus/code.js';
import { selectionKinds } from '../../corpus/corpus.js';
import { regionKinds } from '../../corpus/details.js';
import { memoTargets, sourceKinds } from '../../corpus/source.js';
import { given } from '../../shared/given.js';
import type { OutColumn, OutTable } from '../tables/outTable.js';
import { type Field, refersTo, type TableSchema } from './tableSchema.js';

type Constraints = Field['constraints'];

const needed: Constraints = { required: true };
const unique: Constraints = { required: true, unique: true };
const fromZero: Constraints = { minimum: 0 };
const fromOne: Constraints = { minimum: 1 };

/** What the columns mean, and what their cells may hold; columns that are not named here are attributes. */
const meanings: Readonly<Record<string, Readonly<Record<string, readonly [string, Constraints?]>>>> = {
  sources: {
    id: ['Identifier of the source.', unique],
    name: ['Name of the source.'],
    kind: ['Body of material.', { required: true, enum: sourceKinds }],
    text: ['Path of the text from the folder of the project; empty where the project has none.'],
  },
  codes: {
    id: ['Identifier of the code.', unique],
    name: ['Name of the code.', needed],
    name_en: ['Name in English.'],
    parent: ['Identifier of the parent code; empty at the root.'],
    family: ['What the code is about.', { required: true, enum: families }],
    role: [
      'Direction of a valence code, side of an interest in a trade-off, whose value it is, or what a study reports.',
      { enum: roles },
    ],
    description: ['What the code means.'],
    color: ['Colour of the code in the tool that it came from.'],
    applies_to: ['Kinds of sources that the code can be applied to.'],
  },
  coders: {
    id: ['Identifier of the coder.', unique],
    name: ['Name of the coder.'],
    reconciled: ['Whether this is the coding that the others agreed on.'],
  },
  selections: {
    id: ['Number of the selection.', unique],
    source: ['Identifier of the source.', needed],
    kind: ['How the selection points into its source.', { required: true, enum: selectionKinds }],
    start: ['First code point of a span, counted from 0.', fromZero],
    end: ['Code point after the last of a span.', fromZero],
    line: ['Row of lines.csv, counted from 1.', fromOne],
    quote: ['Quoted text, where the text of the source does not give it; a place in words, for a region.'],
    told: ['Where a quote stands, in words of the tool (a paragraph, a number).'],
    given: ['1 for a place that was cut before anybody coded: a unit also where nobody applied a code.'],
  },
  codings: {
    source: ['Identifier of the source.', needed],
    start: ['First code point of the span, counted from 0; empty for a selection that is no span.', fromZero],
    end: ['Code point after the last of the span.', fromZero],
    code: ['Identifier of the code.', needed],
    coder: ['Identifier of the coder.', needed],
    selection: ['Number of the selection.', { required: true, minimum: 1 }],
    mark: ['Row of marks.csv in which the coding stands, counted from 1.', fromOne],
    id: ['Identifier of the coding in the tool that it came from.'],
    created: ['When the coding was made (ISO 8601).'],
  },
  memos: {
    target: ['What the note is about.', { required: true, enum: memoTargets }],
    id: ['Identifier of what the note is about, or its number counted from 1; empty for the project.'],
    text: ['The note.', needed],
    coder: ['Who wrote it.'],
    note: ['Identifier of the note; a note about several things has a row for each.'],
    title: ['Title of the note.'],
    created: ['When the note was made (ISO 8601).'],
    modified: ['When the note was last changed (ISO 8601).'],
  },
  lines: {
    source: ['Identifier of the source.', needed],
    quote: ['Text of the row.'],
    speaker: ['Who speaks in the row.'],
    label: ['What the file calls the row: its number, its id.'],
  },
  readings: {
    source: ['Identifier of the source.', needed],
    coder: ['Coder who went through the source and found nothing to code.', needed],
  },
  unjudged: {
    source: ['Identifier of the source.', needed],
    line: ['Row of lines.csv, counted from 1; empty for a place that is no line.', fromOne],
    selection: ['Number of the selection; where line is empty too, all of the source.', fromOne],
    code: ['Identifier of the code that was not judged there; empty for every code.'],
    coder: ['Identifier of the coder, who went through the source.', needed],
  },
  marks: {
    selection: ['Number of the selection that the tool marked here.', { required: true, minimum: 1 }],
    id: ['Identifier in the tool that it came from.'],
    name: ['Name in the tool that it came from.'],
    creator: ['Coder who made it.'],
    created: ['When it was made (ISO 8601).'],
    modifier: ['Coder who last changed it.'],
    modified: ['When it was last changed (ISO 8601).'],
  },
  regions: {
    mark: ['Row of marks.csv, counted from 1.', { required: true, minimum: 1 }],
    kind: ['Part of what.', { required: true, enum: regionKinds }],
    first_x: ['Left, as the tool counts.'],
    first_y: ['Top or bottom, as the tool counts.'],
    second_x: ['Right, as the tool counts.'],
    second_y: ['Bottom or top, as the tool counts.'],
    page: ['Page, as the tool counts.'],
    begin: ['Milliseconds from the beginning of a recording, or first code point in a transcript.'],
    end: ['Milliseconds, or code point after the last.'],
    transcript: ['Position of the transcript among those of its source, from 0.'],
    from: ['Position of the first sync point in its transcript, from 0; -1 for none.'],
    to: ['Position of the last sync point in its transcript, from 0; -1 for none.'],
  },
};

const descriptions: Readonly<Record<string, string>> = {
  sources:
    'Interviews, documents, studies and other sources, with their variables; a missing value is empty.',
  codes: 'The codebook.',
  coders: 'Who coded.',
  selections: 'What was selected, coded or not.',
  codings: 'A coder applied a code to a selection.',
  memos: 'Notes on the project and what is in it.',
  lines: 'Rows of a table of lines, coded or not, in their order.',
  readings: 'Coders who went through a source without coding anything.',
  unjudged: 'Judgements that a coder did not make, neither yes nor no. Where a coding says yes, it holds.',
  marks: 'Selections as the tool that the project came from has them; several may stand at one place.',
  regions: 'Parts of pictures, pages and recordings.',
};

const keys: Readonly<Record<string, readonly string[]>> = {
  sources: ['id'],
  codes: ['id'],
  coders: ['id'],
  selections: ['id'],
};

/** The table as the Table Schema standard describes it. */
export function fieldsOf(table: OutTable): TableSchema {
  const known = meanings[table.name];
  const columns = new Set(table.columns.map(({ name }) => name));
  const foreign = (['source', 'code', 'coder', 'selection'] as const).filter(
    (name) => columns.has(name) && table.name !== 'sources' && known[name] !== undefined,
  );
  return {
    description: descriptions[table.name],
    fields: table.columns.map((column) => fieldOf(column, known[column.name])),
    primaryKey: keys[table.name] ?? [],
    foreignKeys: [
      ...(table.name === 'codes' ? [{ fields: ['parent'], reference: { fields: ['id'] } }] : []),
      ...foreign.map((name) => refersTo(name, `${name}s`)),
    ],
  };
}

const fieldTypes = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

function fieldOf({ name, type }: OutColumn, meaning: readonly [string, Constraints?] | undefined): Field {
  const [description, constraints] = meaning ?? ['Variable of the source.'];
  return {
    name,
    type: fieldTypes[type],
    description,
    ...given({ constraints }),
  };
}
