import type { Findings } from './findings.js';
import { normaliseGuid } from './guid.js';
import type { Reference, RefiAuthorship, RefiCoding, RefiSelection, RefiVariableValue } from './model.js';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlElement.js';

/** The small parts that stand in many places: guids, numbers, references, codings, values of variables. */

/** An element's own guid, which others refer to it by. */
export function ownGuid(element: XmlElement, findings: Findings): string {
  const guid = normaliseGuid(attribute(element, 'guid'));
  if (guid === '') findings.error('missing-guid', element, `a ${element.name} needs a guid; found none`);
  return guid;
}

/** A whole number that the schema requires; NaN after an error. */
export function requiredNumber(element: XmlElement, name: string, findings: Findings): number {
  const written = attribute(element, name).trim();
  if (/^[+-]?\d{1,15}$/u.test(written)) return Number(written);
  const found = written === '' ? 'nothing' : `"${written}"`;
  findings.error('bad-attribute', element, `${name} must be a whole number; found ${found}`);
  return Number.NaN;
}

export function references(element: XmlElement | undefined, name: string): readonly Reference[] {
  const found = childrenOf(element, name);
  return found.length === 0 ? none : found.map(reference);
}

const none: readonly Reference[] = [];

export function reference(element: XmlElement): Reference {
  return { guid: normaliseGuid(attribute(element, 'targetGUID')), element };
}

export function descriptionOf(element: XmlElement): string {
  return childOf(element, 'Description')?.text.trim() ?? '';
}

/** Whoever made an element and last changed it; the project itself writes these names with GUID at the end. */
export function authorshipOf(element: XmlElement): RefiAuthorship {
  const user = (name: string) => normaliseGuid(attribute(element, name) || attribute(element, `${name}GUID`));
  return {
    creator: user('creatingUser'),
    created: attribute(element, 'creationDateTime').trim(),
    modifier: user('modifyingUser'),
    modified: attribute(element, 'modifiedDateTime').trim(),
  };
}

/** The codings of a selection or source, one per CodeRef. */
export function codingsOf(element: XmlElement, findings: Findings): RefiCoding[] {
  const codings: RefiCoding[] = [];
  for (const coding of element.children) {
    if (coding.name !== 'Coding') continue;
    const before = codings.length;
    for (const child of coding.children)
      if (child.name === 'CodeRef')
        codings.push({
          guid: normaliseGuid(attribute(coding, 'guid')),
          user: normaliseGuid(attribute(coding, 'creatingUser')),
          created: attribute(coding, 'creationDateTime').trim(),
          code: reference(child),
          noteRefs: references(coding, 'NoteRef'),
          element: coding,
        });
    if (codings.length === before)
      findings.error('missing-code', coding, 'a Coding needs a CodeRef; found none');
  }
  return codings;
}

export function selectionOf(element: XmlElement, findings: Findings): RefiSelection {
  return {
    guid: normaliseGuid(attribute(element, 'guid')),
    name: attribute(element, 'name'),
    description: descriptionOf(element),
    authorship: authorshipOf(element),
    codings: codingsOf(element, findings),
    noteRefs: references(element, 'NoteRef'),
    element,
  };
}

/** Values of variables as text: `007` and `1E5` are not numbers before someone says so. */
export function valuesOf(element: XmlElement): RefiVariableValue[] {
  return childrenOf(element, 'VariableValue').map((value) => {
    const ref = childOf(value, 'VariableRef');
    const written = value.children.find((child) => child.name.endsWith('Value'));
    return {
      variable: ref === undefined ? { guid: '', element: value } : reference(ref),
      value: written?.text.trim() ?? '',
    };
  });
}
