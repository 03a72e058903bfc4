import type { SourceKind } from '../../corpus/source.js';
import { kindCalled } from '../../corpus/vocabulary.js';
import { type Findings, plural } from './findings.js';
import type { RefiProject, RefiVariableValue } from './model.js';
import { sourceGuids } from './sourceGuids.js';
import type { XmlElement } from './xmlElement.js';

/** Attributes of each source, by the guid of the source. */
export type Attributes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The attribute that holds the names of the cases that a source belongs to. */
const caseAttribute = 'case';

/**
 * Variables become attributes of sources: those of the source itself, then those of every case that refers to
 * it. A named case is an attribute too. Where two cases give a source different values, both are kept.
 */
export function collectAttributes(project: RefiProject, findings: Findings): Attributes {
  const variables = new Map(project.variables.map((variable) => [variable.guid, variable.name]));
  const owners = sourceGuids(project);
  const attributes = new Map<string, Map<string, string>>();
  for (const source of project.sources) {
    const own = new Map<string, string>();
    attributes.set(source.guid, own);
    // For a TextSource, the source and its text are one element.
    const inner = source.type === 'TextSource' ? [] : [source.text, ...source.transcripts];
    for (const part of [source, ...inner]) setValues(own, part?.values ?? []);
  }
  for (const one of project.cases) {
    const sources = one.sourceRefs.flatMap(({ guid }) => attributes.get(owners.get(guid) ?? '') ?? []);
    for (const own of sources) {
      if (one.name !== '') set(own, caseAttribute, one.name, one.element);
      setValues(own, one.values);
    }
  }
  return attributes;

  function setValues(own: Map<string, string>, values: readonly RefiVariableValue[]): void {
    for (const { variable, value } of values) {
      const name = variables.get(variable.guid);
      if (name === undefined)
        findings.lose('dangling-reference', variable.element, {
          nb: `en VariableRef må være guiden til en variabel; fant «${variable.guid}», og verdien er utelatt`,
          en: `a VariableRef needs the guid of a Variable; found "${variable.guid}", and the value is left out`,
        });
      else if (value.trim() !== '') set(own, name, value.trim(), variable.element);
    }
  }

  function set(own: Map<string, string>, name: string, value: string, element: XmlElement): void {
    const known = own.get(name);
    if (known?.split('; ').includes(value)) return;
    own.set(name, known === undefined ? value : `${known}; ${value}`);
    if (known !== undefined)
      findings.tally(
        'several-values',
        element,
        (count) => ({
          nb: `${plural(count, 'kilde har', 'kilder har')} flere verdier av «${name}»; satt sammen med «;»`,
          en: `${plural(count, 'source has', 'sources have')} several values of "${name}"; joined with ";"`,
        }),
        name,
      );
  }
}

const kindAttributes = /^(?:kind|type|source kind|kind of source|kildetype|type kilde)$/iu;

/** The kind of a source, where a variable such as `kind` says so in English or Norwegian. */
export function kindOf(attributes: ReadonlyMap<string, string>): SourceKind {
  for (const [name, value] of attributes) {
    const kind = kindAttributes.test(name) ? kindCalled(value) : undefined;
    if (kind !== undefined) return kind;
  }
  return 'other';
}
