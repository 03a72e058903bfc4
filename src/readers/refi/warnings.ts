import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Findings, plural } from './findings.js';
import type { ProjectFiles } from './projectFiles.js';
import { isInPlace, isKnownAttribute, isKnownElement } from './schema.js';
import { isAbsolutePath } from './sourcePaths.js';
import { attribute, type XmlElement } from './xmlElement.js';

const pathAttributes = new Set(['basePath', 'plainTextPath', 'richTextPath', 'path', 'currentPath']);

/**
 * What no version of the format has, or has elsewhere, in an element and below it; and paths that tell about
 * somebody's machine. What is named here was not read.
 */
export function warnOfStrangeElements(root: XmlElement, findings: Findings): void {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { name } = element;
    if (!isKnownElement(name)) {
      findings.tally(
        'unknown-element',
        element,
        (count) => `${plural(count, 'element', 'elements')} of the unknown name "${name}"; left out`,
        name,
      );
      continue;
    }
    if (!isInPlace(element)) {
      const outer = element.parent?.name;
      findings.tally(
        'misplaced-element',
        element,
        (count) => `${plural(count, 'element', 'elements')} "${name}" within ${outer}; left out`,
        `${name} ${outer}`,
      );
      continue;
    }
    for (const key in element.attributes) {
      if (!isKnownAttribute(key))
        findings.tally(
          'unknown-attribute',
          element,
          (count) => `${plural(count, 'attribute', 'attributes')} of the unknown name "${key}"; left out`,
          key,
        );
      if (pathAttributes.has(key) && isAbsolutePath(attribute(element, key)))
        findings.tally(
          'leaks-path',
          element,
          (count) =>
            `${plural(count, 'absolute path tells', 'absolute paths tell')} of folders, and maybe a name, on somebody's machine`,
        );
    }
    for (let i = element.children.length - 1; i >= 0; i--) waiting.push(element.children[i]);
  }
}

/** What the archive or folder itself gives reason to say. */
export function warnOfArchive(name: string, files: ProjectFiles, path: string, builder: CorpusBuilder): void {
  const { unsafeNames } = files;
  if (name !== 'project.qde')
    builder.warn('qde-name', path, `the project is called project.qde by the standard; here it is "${name}"`);
  if (unsafeNames > 0)
    builder.warn(
      'unsafe-entry',
      path,
      `${plural(unsafeNames, 'entry has a name that points', 'entries have names that point')} out of the archive; ignored`,
    );
}
