import { linkDirections, variableTypes } from '../../corpus/details.js';
import { type Findings, plural } from './findings.js';
import { normaliseGuid } from './guid.js';
import type { Reference, RefiLink, RefiProject, RefiSet, RefiVariable } from './model.js';
import { parseCodes } from './parseCodes.js';
import { authorshipOf, descriptionOf, ownGuid, references, valuesOf } from './parseParts.js';
import { parseSources, parseText } from './parseSources.js';
import { attribute, childrenOf, type XmlElement } from './xmlElement.js';

/** The project that a `Project` element describes, without its selections. */
export function parseProject(root: XmlElement, findings: Findings): RefiProject {
  const list = (folder: string, name: string) =>
    childrenOf(root, folder).flatMap((element) => childrenOf(element, name));
  return {
    name: attribute(root, 'name').trim(),
    origin: attribute(root, 'origin').trim(),
    description: descriptionOf(root),
    users: list('Users', 'User').map((element) => {
      const guid = ownGuid(element, findings);
      return {
        guid,
        name: attribute(element, 'name').trim() || attribute(element, 'id').trim() || guid,
        element,
      };
    }),
    codes: parseCodes(childrenOf(root, 'CodeBook'), findings),
    variables: list('Variables', 'Variable').map((element) => parseVariable(element, findings)),
    // A case may carry the guid of a code (NVivo): they are looked up apart.
    cases: list('Cases', 'Case').map((element) => ({
      guid: normaliseGuid(attribute(element, 'guid')),
      name: attribute(element, 'name').trim(),
      description: descriptionOf(element),
      codeRefs: references(element, 'CodeRef'),
      sourceRefs: references(element, 'SourceRef'),
      selectionRefs: references(element, 'SelectionRef'),
      values: valuesOf(element),
      element,
    })),
    sources: parseSources(
      childrenOf(root, 'Sources').flatMap(({ children }) => children),
      findings,
    ),
    notes: list('Notes', 'Note').map((element) => parseText(element, findings)),
    links: list('Links', 'Link').map(parseLink),
    sets: list('Sets', 'Set').map(parseSet),
    graphs: list('Graphs', 'Graph').map((element) => ({
      guid: normaliseGuid(attribute(element, 'guid')),
      name: attribute(element, 'name').trim(),
      elements: element.children.filter(({ name }) => name === 'Vertex' || name === 'Edge'),
      element,
    })),
    noteRefs: references(root, 'NoteRef'),
    authorship: authorshipOf(root),
  };
}

function parseVariable(element: XmlElement, findings: Findings): RefiVariable {
  const guid = ownGuid(element, findings);
  const written = attribute(element, 'typeOfVariable').trim();
  const type = variableTypes.find((name) => name.toLowerCase() === written.toLowerCase());
  if (type === undefined)
    findings.tally(
      'bad-variable-type',
      element,
      (count) =>
        `${plural(count, 'variable has', 'variables have')} no type of ${variableTypes.join(', ')}; read as Text`,
    );
  return {
    guid,
    name: attribute(element, 'name').trim() || guid,
    type: type ?? 'Text',
    description: descriptionOf(element),
    element,
  };
}

function parseLink(element: XmlElement): RefiLink {
  const direction = attribute(element, 'direction').trim();
  const end = (name: string): Reference | null => {
    const guid = normaliseGuid(attribute(element, name));
    return guid === '' ? null : { guid, element };
  };
  return {
    guid: normaliseGuid(attribute(element, 'guid')),
    name: attribute(element, 'name').trim(),
    direction: linkDirections.find((name) => name === direction) ?? null,
    color: attribute(element, 'color').trim(),
    from: end('originGUID'),
    to: end('targetGUID'),
    noteRefs: references(element, 'NoteRef'),
    element,
  };
}

/** A set of a project; in a codebook the members have their guid under another name. */
export function parseSet(element: XmlElement): RefiSet {
  const members = (name: string) =>
    childrenOf(element, name).map((child) => ({
      guid: normaliseGuid(attribute(child, 'targetGUID') || attribute(child, 'guid')),
      element: child,
    }));
  return {
    guid: normaliseGuid(attribute(element, 'guid')),
    name: attribute(element, 'name').trim(),
    description: descriptionOf(element),
    codes: members('MemberCode'),
    sources: members('MemberSource'),
    notes: members('MemberNote'),
    element,
  };
}
