import type { Findings } from './findings.js';
import { normaliseGuid } from './guid.js';
import type { RefiProject } from './model.js';
import { parseCodes } from './parseCodes.js';
import { descriptionOf, ownGuid, references, valuesOf } from './parseParts.js';
import { parseSources, parseText } from './parseSources.js';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlElement.js';

/** The project that a `Project` element describes. */
export function parseProject(root: XmlElement, findings: Findings): RefiProject {
  const list = (folder: string, name: string) => childrenOf(childOf(root, folder), name);
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
    codes: parseCodes(childOf(root, 'CodeBook'), findings),
    variables: list('Variables', 'Variable').map((element) => {
      const guid = ownGuid(element, findings);
      return {
        guid,
        name: attribute(element, 'name').trim() || guid,
        description: descriptionOf(element),
        element,
      };
    }),
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
    sources: parseSources(childOf(root, 'Sources'), findings),
    notes: list('Notes', 'Note').map((element) => parseText(element, findings)),
    noteRefs: references(root, 'NoteRef'),
  };
}
