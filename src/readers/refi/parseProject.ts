import { linkDirections, variableTypes } from '../../corpus/details.js';
import { type Findings, plural } from './findings.js';
import { normaliseGuid } from './guid.js';
import type { Reference, RefiLink, RefiProject, RefiSet, RefiVariable, RefiVariableValue } from './model.js';
import { parseCodes } from './parseCodes.js';
import {
  authorshipOf,
  booleanValue,
  descriptionOf,
  isNameless,
  OwnGuids,
  references,
  valuesOf,
} from './parseParts.js';
import { parseSources, parseText } from './parseSources.js';
import { attribute, childrenOf, type XmlElement } from './xmlElement.js';

/** The project that a `Project` element describes, without its selections. */
export function parseProject(root: XmlElement, findings: Findings): RefiProject {
  const list = (folder: string, name: string) =>
    childrenOf(root, folder).flatMap((element) => childrenOf(element, name));
  const guids = () => new OwnGuids(findings);
  const [users, own, cases, sets, links] = [guids(), guids(), guids(), guids(), guids()];
  const variables = list('Variables', 'Variable').map((element, i) =>
    parseVariable(element, own.of(element), i + 1, findings),
  );
  const booleans = new Set(variables.filter(({ type }) => type === 'Boolean').map(({ guid }) => guid));
  const told = <Part extends { readonly values: readonly RefiVariableValue[] }>(part: Part): Part => ({
    ...part,
    values: part.values.map((each) =>
      booleans.has(each.variable.guid) ? { ...each, value: booleanValue(each.value) } : each,
    ),
  });
  return {
    name: attribute(root, 'name'),
    origin: attribute(root, 'origin').trim(),
    description: descriptionOf(root),
    users: list('Users', 'User').map((element) => {
      const [guid, name, id] = [users.of(element), attribute(element, 'name'), attribute(element, 'id')];
      return { guid, name: isNameless(name) ? id.trim() || guid : name, id, element };
    }),
    codes: parseCodes(childrenOf(root, 'CodeBook'), findings),
    variables,
    // A case may carry the guid of a code (NVivo): they are looked up apart.
    cases: list('Cases', 'Case').map((element) =>
      told({
        guid: cases.of(element),
        name: attribute(element, 'name'),
        description: descriptionOf(element),
        codeRefs: references(element, 'CodeRef'),
        sourceRefs: references(element, 'SourceRef'),
        selectionRefs: references(element, 'SelectionRef'),
        values: valuesOf(element),
        element,
      }),
    ),
    sources: parseSources(
      childrenOf(root, 'Sources').flatMap(({ children }) => children),
      findings,
    ).map((source) => ({
      ...told(source),
      text: source.text && told(source.text),
      transcripts: source.transcripts.map(told),
    })),
    notes: list('Notes', 'Note').map((element) => parseText(element, findings)),
    links: list('Links', 'Link').map((element) => parseLink(element, links.of(element))),
    sets: list('Sets', 'Set').map((element) => parseSet(element, sets.of(element))),
    graphs: list('Graphs', 'Graph').map((element) => ({
      guid: normaliseGuid(attribute(element, 'guid')),
      name: attribute(element, 'name'),
      elements: element.children.filter(({ name }) => name === 'Vertex' || name === 'Edge'),
      element,
    })),
    noteRefs: references(root, 'NoteRef'),
    authorship: authorshipOf(root),
  };
}

function parseVariable(element: XmlElement, guid: string, number: number, findings: Findings): RefiVariable {
  const written = attribute(element, 'typeOfVariable').trim();
  const type = variableTypes.find((name) => name.toLowerCase() === written.toLowerCase());
  if (type === undefined)
    findings.tally('bad-variable-type', element, (count) => ({
      nb: `${plural(count, 'variabel har', 'variabler har')} ingen av typene ${variableTypes.join(', ')}; lest som Text`,
      en: `${plural(count, 'variable has', 'variables have')} no type of ${variableTypes.join(', ')}; read as Text`,
    }));
  return {
    guid,
    name: isNameless(attribute(element, 'name')) ? `variable ${number}` : attribute(element, 'name'),
    type: type ?? 'Text',
    description: descriptionOf(element),
    element,
  };
}

function parseLink(element: XmlElement, own: string): RefiLink {
  const direction = attribute(element, 'direction').trim();
  const end = (name: string): Reference | null => {
    const guid = normaliseGuid(attribute(element, name));
    return guid === '' ? null : { guid, element };
  };
  return {
    guid: own,
    name: attribute(element, 'name'),
    direction: linkDirections.find((name) => name === direction) ?? null,
    color: attribute(element, 'color').trim(),
    from: end('originGUID'),
    to: end('targetGUID'),
    noteRefs: references(element, 'NoteRef'),
    element,
  };
}

/** A set of a project; in a codebook the members have their guid under another name. */
export function parseSet(element: XmlElement, own: string): RefiSet {
  const members = (name: string) =>
    childrenOf(element, name).map((child) => ({
      guid: normaliseGuid(attribute(child, 'targetGUID') || attribute(child, 'guid')),
      element: child,
    }));
  return {
    guid: own,
    name: attribute(element, 'name'),
    description: descriptionOf(element),
    codes: members('MemberCode'),
    sources: members('MemberSource'),
    notes: members('MemberNote'),
    element,
  };
}
