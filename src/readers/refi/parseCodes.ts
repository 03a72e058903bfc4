import { type Findings, plural } from './findings.js';
import type { RefiCode } from './model.js';
import { descriptionOf, isNameless, OwnGuids, references } from './parseParts.js';
import { attribute, childrenOf, type XmlElement } from './xmlElement.js';

/** The codes of CodeBook elements (there is one, if the file is sound), parents before children in the order of the file. */
export function parseCodes(codeBooks: readonly XmlElement[], findings: Findings): RefiCode[] {
  const codes: RefiCode[] = [];
  const guids = new OwnGuids(findings);
  const waiting = codeBooks
    .flatMap((codeBook) => childrenOf(codeBook, 'Codes'))
    .flatMap((folder) => childrenOf(folder, 'Code'))
    .map((element) => ({ element, parent: '' }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, parent } = next;
    const guid = guids.of(element);
    const name = attribute(element, 'name');
    codes.push({
      guid,
      name: isNameless(name) ? nameless(element, codes.length + 1, findings) : name,
      parent,
      color: colorOf(element, findings),
      isCodable: !/^(?:false|0)$/iu.test(attribute(element, 'isCodable').trim()),
      description: descriptionOf(element),
      noteRefs: references(element, 'NoteRef'),
      element,
    });
    const below = childrenOf(element, 'Code');
    for (let i = below.length - 1; i >= 0; i--) waiting.push({ element: below[i], parent: guid });
  }
  return codes;
}

function nameless(element: XmlElement, number: number, findings: Findings): string {
  findings.tally('unnamed-code', element, (count) => ({
    nb: `${plural(count, 'kode', 'koder')} uten navn; kalt «code» og nummeret i filen`,
    en: `${plural(count, 'code has', 'codes have')} no name; called "code" and the number in the file`,
  }));
  return `code ${number}`;
}

/** `#rrggbb`, from six digits or three. */
function colorOf(element: XmlElement, findings: Findings): string {
  const written = attribute(element, 'color').trim();
  if (/^#[\da-f]{6}$/iu.test(written)) return written.toLowerCase();
  if (/^#[\da-f]{3}$/iu.test(written)) return written.toLowerCase().replace(/[\da-f]/gu, '$&$&');
  if (written !== '')
    findings.tally('bad-color', element, (count) => ({
      nb: `${plural(count, 'kode har', 'koder har')} en farge som ikke er #rrggbb; utelatt`,
      en: `${plural(count, 'code has', 'codes have')} a colour that is not #rrggbb; left out`,
    }));
  return '';
}
