import type { Findings } from './findings.js';
import { normaliseGuid } from './guid.js';
import type { Reference, RefiAuthorship, RefiCoding, RefiSelection, RefiVariableValue } from './model.js';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlElement.js';

/** The small parts that stand in many places: guids, numbers, references, codings, values of variables. */

/** The guids of one kind of element, each of them one element's own. */
export class OwnGuids {
  readonly #findings: Findings;
  /** How many elements have a guid so far. */
  readonly #counts = new Map<string, number>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /**
   * An element's own guid, which others refer to it by. One without a guid, or with the guid of an earlier one, gets an id
   * that nothing refers to: it is kept, and what refers to the guid means the first.
   */
  of(element: XmlElement): string {
    const guid = normaliseGuid(attribute(element, 'guid'));
    const count = (this.#counts.get(guid) ?? 0) + 1;
    this.#counts.set(guid, count);
    if (guid !== '' && count === 1) return guid;
    const named = `${element.name} "${attribute(element, 'name')}"`;
    if (guid === '')
      this.#findings.warn('missing-guid', element, {
        nb: `${named} trenger en guid og har ingen; beholdt, men ingenting kan vise til den`,
        en: `a ${named} needs a guid; found none; kept, but nothing can refer to it`,
      });
    else
      this.#findings.lose('duplicate-id', element, {
        nb: `${named} har samme guid som en tidligere ${element.name}; begge er beholdt, og det som viser til guiden, er lest som den første`,
        en: `${named} has the guid of an earlier ${element.name}; both are kept, and what refers to the guid is read as the first`,
      });
    return guid === '' ? `${element.name} ${count}` : `${guid} (${count})`;
  }
}

/** A whole number that the schema requires; NaN where there is none, which is told. */
export function requiredNumber(element: XmlElement, name: string, findings: Findings): number {
  const written = attribute(element, name).trim();
  if (/^[+-]?\d{1,15}$/u.test(written)) return Number(written);
  findings.lose('bad-attribute', element, {
    nb: `${name} må være et helt tall; fant ${written === '' ? 'ingenting' : `«${written}»`}, og det som står der, er beholdt uten denne plassen`,
    en: `${name} must be a whole number; found ${written === '' ? 'nothing' : `"${written}"`}, and what stands there is kept without this place`,
  });
  return Number.NaN;
}

/** Whether nothing but space stands in a name. Others are kept to the letter: "Etter " and "Etter" are two codes. */
export function isNameless(name: string): boolean {
  return name.trim() === '';
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
  const text = childOf(element, 'Description')?.text ?? '';
  return text.trim() === '' ? '' : text;
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
      findings.lose('missing-code', coding, {
        nb: 'en koding (Coding) trenger en CodeRef; fant ingen, og kodingen er utelatt',
        en: 'a Coding needs a CodeRef; found none, and the coding is left out',
      });
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
      // Text is kept to the letter; of other values, what may stand around them is taken off.
      value: written?.name === 'TextValue' ? written.text : (written?.text.trim() ?? ''),
    };
  });
}

/** What a Boolean variable says, as the schema has it: Python writes True, spreadsheets TRUE, the schema allows 1. */
export function booleanValue(written: string): string {
  const value = written.trim();
  return /^(?:true|1)$/iu.test(value) ? 'true' : /^(?:false|0)$/iu.test(value) ? 'false' : value;
}
