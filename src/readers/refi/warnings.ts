import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { type Findings, plural } from './findings.js';
import type { RefiDocument } from './openXml.js';
import type { ProjectFiles } from './projectFiles.js';
import { isInPlace, isKnownAttribute, isKnownElement } from './schema.js';
import { isAbsolutePath } from './sourcePaths.js';
import { attribute, childrenOf, type XmlElement } from './xmlElement.js';

const pathAttributes = new Set(['basePath', 'plainTextPath', 'richTextPath', 'path', 'currentPath']);

/** Paths that tell where something was, and that nothing is read from. */
const unreadPaths = new Set(['basePath', 'currentPath']);

/** Characters that XML does not have, and that stand in the file all the same. */
export function loseCharacters({ name, replaced }: RefiDocument, builder: CorpusBuilder): void {
  const count = replaced();
  if (count > 0)
    builder.lose('bad-character', name, {
      nb: `${plural(count, 'tegn finnes', 'tegn finnes')} ikke i XML; lest som \u{FFFD}, og resten er beholdt`,
      en: `${plural(count, 'character is', 'characters are')} none of XML; read as \u{FFFD}, and the rest is kept`,
    });
}

/**
 * What no version of the format has, or has elsewhere, in an element and below it; and paths that tell about
 * somebody's machine. What is named here was not read; a coding in it is a loss.
 */
export function warnOfStrangeElements(root: XmlElement, findings: Findings): void {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { name } = element;
    if (isStrange(element)) {
      tellStrange(element, findings);
      loseCodings(element, findings, {
        nb: `den står i et element som ikke er lest (${name})`,
        en: `it stands in an element that is not read (${name})`,
      });
      continue;
    }
    for (const key in element.attributes) warnOfAttribute(element, key, findings);
    for (let i = element.children.length - 1; i >= 0; i--) waiting.push(element.children[i]);
  }
}

/** Whether no version of the format has such an element, or has it there. */
export function isStrange(element: XmlElement): boolean {
  return !isKnownElement(element.name) || !isInPlace(element);
}

/** Names every coding in an element that was not read, and the element itself where it is one. */
export function loseCodings(
  element: XmlElement,
  findings: Findings,
  why: Bilingual,
  kind = 'lost-coding',
): void {
  if (element.name === 'Coding') {
    const count = Math.max(1, childrenOf(element, 'CodeRef').length);
    for (let i = 0; i < count; i++)
      findings.lose(kind, element, {
        nb: `en koding er utelatt: ${why.nb}`,
        en: `a coding is left out: ${why.en}`,
      });
  } else for (const child of element.children) loseCodings(child, findings, why, kind);
}

/** Why the codings of notes are not kept. */
export const codedNote: Bilingual = {
  nb: 'den er av et notat, og et notat har ingen kodinger her',
  en: 'it is of a note, and a memo has no codings',
};

function tellStrange(element: XmlElement, findings: Findings): void {
  const { name } = element;
  if (!isKnownElement(name)) {
    findings.tally(
      'unknown-element',
      element,
      (count) => ({
        nb: `${plural(count, 'element', 'elementer')} med det ukjente navnet «${name}»; utelatt`,
        en: `${plural(count, 'element', 'elements')} of the unknown name "${name}"; left out`,
      }),
      name,
    );
    return;
  }
  const outer = element.parent?.name;
  findings.tally(
    'misplaced-element',
    element,
    (count) => ({
      nb: `${plural(count, 'element', 'elementer')} «${name}» i ${outer}; utelatt`,
      en: `${plural(count, 'element', 'elements')} "${name}" within ${outer}; left out`,
    }),
    `${name} ${outer}`,
  );
}

function warnOfAttribute(element: XmlElement, key: string, findings: Findings): void {
  if (!isKnownAttribute(key))
    findings.tally(
      'unknown-attribute',
      element,
      (count) => ({
        nb: `${plural(count, 'attributt', 'attributter')} med det ukjente navnet «${key}»; utelatt`,
        en: `${plural(count, 'attribute', 'attributes')} of the unknown name "${key}"; left out`,
      }),
      key,
    );
  if (!pathAttributes.has(key) || attribute(element, key) === '') return;
  if (isAbsolutePath(attribute(element, key)))
    findings.tally('leaks-path', element, (count) => ({
      nb: `${plural(count, 'absolutt sti', 'absolutte stier')} forteller om mapper, og kanskje et navn, på noens maskin; bare filnavnet er beholdt`,
      en: `${plural(count, 'absolute path tells', 'absolute paths tell')} of folders, and maybe a name, on somebody's machine`,
    }));
  else if (unreadPaths.has(key))
    findings.tally(
      'not-kept',
      element,
      (count) => ({
        nb: `${plural(count, 'sti', 'stier')} i «${key}», som ikke leses; utelatt`,
        en: `${plural(count, 'path', 'paths')} in "${key}", which is not read; left out`,
      }),
      key,
    );
}

/** The namespaces of the standard, as its schemas and the tools write them. */
const namespaces = { Project: 'urn:QDA-XML:project:1.0', CodeBook: 'urn:QDA-XML:codebook:1.0' } as const;

/** A root element of another namespace than the standard's: its elements are read all the same, by their names. */
export function warnOfNamespace(root: XmlElement, findings: Findings): void {
  const required = root.name === 'CodeBook' ? namespaces.CodeBook : namespaces.Project;
  const { namespace: found = '' } = root;
  // A codebook of the standard's own text has a colon in its version.
  if (found === required || found === required.replace(/1\.0$/u, '1:0')) return;
  findings.warn('wrong-namespace', root, {
    nb: `elementet ${root.name} skal ha navnerommet ${required}; fant ${found === '' ? 'ingen' : `«${found}»`}. Lest likevel, etter navnene på elementene; se over tallene`,
    en: `the element ${root.name} must have the namespace ${required}; found ${found === '' ? 'none' : `"${found}"`}. Read all the same, by the names of the elements; check the counts`,
  });
}

/** What the archive or folder itself gives reason to say. */
export function warnOfArchive(name: string, files: ProjectFiles, path: string, builder: CorpusBuilder): void {
  const { unsafeNames } = files;
  if (name !== 'project.qde')
    builder.warn('qde-name', path, {
      nb: `standarden kaller prosjektet project.qde; her heter det «${name}»`,
      en: `the project is called project.qde by the standard; here it is "${name}"`,
    });
  if (unsafeNames > 0)
    builder.warn('unsafe-entry', path, {
      nb: `${plural(unsafeNames, 'fil har et navn som peker', 'filer har navn som peker')} ut av arkivet; ikke lest`,
      en: `${plural(unsafeNames, 'entry has a name that points', 'entries have names that point')} out of the archive; ignored`,
    });
}
