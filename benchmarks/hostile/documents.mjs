// XML made to harm: entities, depth, length, references that lead nowhere, half characters.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guid, lines, megabyte, project } from './common.mjs';

/** @type {readonly import('./files.mjs').HostileFile[]} */
export const documents = [
  {
    name: 'laughs.qde',
    why: 'entities that expand to a billion of one another',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
      const dtd = `<!DOCTYPE Project [<!ENTITY e0 "ha">${entities.join('')}]>`;
      writeFileSync(join(folder, 'laughs.qde'), project('<Description>&e10;</Description>', dtd));
    },
  },
  {
    name: 'reads-files.qde',
    why: 'an external entity that names a file of the machine',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const dtd = '<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
      writeFileSync(join(folder, 'reads-files.qde'), project('<Description>&x;</Description>', dtd));
    },
  },
  {
    name: 'deep.qde',
    why: 'a million codes within one another',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const depth = 1_000_000;
      const open = Array.from(
        { length: depth },
        (_, i) => `<Code guid="${guid(i + 10)}" name="k"  isCodable="true">`,
      );
      writeFileSync(
        join(folder, 'deep.qde'),
        project(`<CodeBook><Codes>${open.join('')}${'</Code>'.repeat(depth)}</Codes></CodeBook>`),
      );
    },
  },
  {
    name: 'long-attribute.qde',
    why: 'an attribute of 100 MB',
    kinds: [],
    slow: true,
    write: async (folder) =>
      writeFileSync(
        join(folder, 'long-attribute.qde'),
        project(
          `<CodeBook><Codes><Code guid="${guid(1)}" isCodable="true" name="${'n'.repeat(100 * megabyte)}"/></Codes></CodeBook>`,
        ),
      ),
  },
  {
    name: 'dangling.qde',
    why: '100,000 cases and 100,000 links that lead nowhere',
    kinds: [],
    slow: true,
    write: async (folder) => {
      const cases = lines(
        100_000,
        (i) => `<Case guid="${guid(i)}" name="s"><SourceRef targetGUID="${guid(5_000_000 + i)}"/></Case>`,
      );
      const links = lines(
        100_000,
        (i) =>
          `<Link guid="${guid(1_000_000 + i)}" name="l" originGUID="${guid(2_000_000 + i)}" targetGUID="${guid(3_000_000 + i)}"/>`,
      );
      writeFileSync(join(folder, 'dangling.qde'), project(`<Cases>${cases}</Cases><Links>${links}</Links>`));
    },
  },
  {
    name: 'unknown-elements.qde',
    why: '300,000 elements that no part of the format knows, each of another name',
    kinds: [],
    slow: true,
    write: async (folder) =>
      writeFileSync(join(folder, 'unknown-elements.qde'), project(lines(300_000, (i) => `<u${i}/>`))),
  },
  {
    name: 'half-characters.qde',
    why: 'UTF-16 with halves of characters in names and text',
    kinds: ['bad-encoding'],
    write: async (folder) => {
      const text = project(
        `<Sources><TextSource guid="${guid(1)}" name="\ud83d"><PlainTextContent>a\udc00b</PlainTextContent></TextSource></Sources>`,
      ).replace('utf-8', 'utf-16');
      writeFileSync(join(folder, 'half-characters.qde'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    },
  },
  {
    name: 'deep.qdc',
    why: '100,000 codes within one another in a codebook',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const open = lines(100_000, (i) => `<Code guid="${guid(i)}" name="k" isCodable="true">`);
      writeFileSync(
        join(folder, 'deep.qdc'),
        `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${open}${'</Code>'.repeat(100_000)}</Codes></CodeBook>`,
      );
    },
  },
];
