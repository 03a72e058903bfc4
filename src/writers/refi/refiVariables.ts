import type { Corpus } from '../../corpus/corpus.js';
import type { Variable, VariableType, VariableValue } from '../../corpus/details.js';
import type { XmlPieces } from '../xmlPieces.js';
import { isDate, isDateTime } from './dateTime.js';
import type { RefiGuids } from './refiGuids.js';

/** How the reader calls the attribute that a source has from the names of its cases. */
const caseAttribute = 'case';
/** How it calls the variable that says what kind of source this is. */
export const kindVariable = 'kind';

/**
 * Variables of a project: those that it came with, and one for each attribute that these do not account for. What a
 * case says of a source stays with the case.
 */
export class RefiVariables {
  readonly all: readonly Variable[];
  readonly #ofSources: readonly (readonly VariableValue[])[];

  constructor(corpus: Corpus) {
    const declared: Variable[] = [...(corpus.details?.variables ?? [])];
    const byName = new Map<string, number>();
    declared.forEach(({ name }, i) => {
      if (!byName.has(name)) byName.set(name, i);
    });
    const variable = (name: string) => {
      const known = byName.get(name);
      if (known !== undefined) return known;
      byName.set(name, declared.length);
      return declared.push({ id: '', name, type: 'Text', description: '' }) - 1;
    };
    const explained = explainedValues(corpus);
    const tellsKind = corpus.sources.some(({ kind }) => kind !== 'other');
    this.#ofSources = corpus.sources.map((source) => {
      const own: VariableValue[] = [...(corpus.details?.sources[source.index]?.values ?? [])];
      const told = explained[source.index];
      for (const [name, value] of Object.entries(source.attributes)) {
        const parts = value.split('; ');
        if (told.get(name)?.has(value) === true || parts.every((part) => told.get(name)?.has(part) === true))
          continue;
        own.push({ variable: variable(name), value });
      }
      if (tellsKind && !Object.hasOwn(source.attributes, kindVariable))
        own.push({ variable: variable(kindVariable), value: source.kind });
      return own;
    });
    this.all = declared;
  }

  write(xml: XmlPieces, guids: RefiGuids): void {
    if (this.all.length === 0) return;
    xml.open('Variables');
    this.all.forEach(({ name, type, description }, i) => {
      const attributes = { guid: this.guid(i, guids), name, typeOfVariable: type };
      if (description === '') xml.empty('Variable', attributes);
      else xml.open('Variable', attributes).text('Description', description).close();
    });
    xml.close();
  }

  guid(index: number, guids: RefiGuids): string {
    const { id, name } = this.all[index];
    return guids.keep(id, 'variable', name, index);
  }

  writeOfSource(xml: XmlPieces, source: number, guids: RefiGuids): void {
    this.writeValues(xml, this.#ofSources[source], guids);
  }

  writeValues(xml: XmlPieces, values: readonly VariableValue[], guids: RefiGuids): void {
    for (const { variable, value } of values) {
      xml.open('VariableValue').empty('VariableRef', { targetGUID: this.guid(variable, guids) });
      const type = this.all[variable].type;
      if (value !== '') xml.text(fits[type](value) ? `${type}Value` : 'TextValue', value);
      xml.close();
    }
  }
}

/** Whether a value is of its variable's type to the schema; anything else is written as text. */
const fits: Readonly<Record<VariableType, (value: string) => boolean>> = {
  Text: () => true,
  Boolean: (value) => /^(?:true|false|0|1)$/u.test(value),
  Integer: (value) => /^[+-]?\d+$/u.test(value),
  Float: (value) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(value),
  Date: isDate,
  DateTime: isDateTime,
};

/** Per source: attribute -> the values that variables and cases account for. */
function explainedValues(corpus: Corpus): Map<string, Set<string>>[] {
  const { details } = corpus;
  const told = corpus.sources.map(() => new Map<string, Set<string>>());
  const tell = (source: number, name: string, value: string) => {
    const values = told[source].get(name) ?? new Set();
    told[source].set(name, values.add(value));
  };
  const tellAll = (source: number, values: readonly VariableValue[]) => {
    for (const { variable, value } of values)
      if (value !== '') tell(source, details!.variables[variable].name, value);
  };
  details?.sources.forEach(({ values }, source) => {
    tellAll(source, values ?? []);
  });
  for (const one of details?.cases ?? [])
    for (const { target, index } of one.members) {
      if (target !== 'source' || index < 0) continue;
      if (one.name !== '') tell(index, caseAttribute, one.name);
      tellAll(index, one.values);
    }
  return told;
}
