import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { type InputFile, memoryFile } from '../../../src/readers/input.js';
import type { Problem, ProblemsError } from '../../../src/shared/problem.js';

/** Small REFI-QDA projects, written by hand where a test needs them. */

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export function withBom(text: string): Uint8Array {
  return bytesOf(`\ufeff${text}`);
}

export function utf16le(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** A ZIP in memory. */
export async function zipOf(
  entries: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly password?: string; readonly name?: string } = {},
): Promise<InputFile> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(entries)) {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    await writer.add(name, new Uint8ArrayReader(bytes), { password: options.password });
  }
  return memoryFile(options.name ?? 'test.qdpx', await writer.close());
}

/** A guid that is easy to read in a failing test: `guid(7)` ends in 7. */
export function guid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function escapeXml(text: string): string {
  const named: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
  return text.replace(/[<>&"\r\n\t]/gu, (c) => named[c] ?? `&#${c.charCodeAt(0)};`);
}

export const user = `<Users><User guid="${guid(1)}" name="Kari"/></Users>`;

export const codeBook = `<CodeBook><Codes>
  <Code guid="${guid(11)}" name="Tillit" isCodable="true" color="#F08"/>
  <Code guid="${guid(12)}" name="Tid" isCodable="true"/>
</Codes></CodeBook>`;

export function project(inside: string, origin = 'QualCoder 3.5', attributes = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Prøve" origin="${origin}" ${attributes}>${inside}</Project>`;
}

export function coding(code: number, by: number | null = 1): string {
  const creator = by === null ? '' : ` creatingUser="${guid(by)}"`;
  return `<Coding guid="${guid(900)}"${creator}><CodeRef targetGUID="${guid(code)}"/></Coding>`;
}

/** A project around one text. */
export function withText(inside: string, text = 'Hun møtte tillit hos NAV.'): Promise<InputFile> {
  const source = `<TextSource guid="${guid(21)}" name="Intervju" plainTextPath="internal://a.txt">${inside}</TextSource>`;
  return zipOf({
    'project.qde': project(`${user}${codeBook}<Sources>${source}</Sources>`),
    'sources/a.txt': text,
  });
}

/** The problems that a reading ends with. */
export async function problemsOf(reading: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await reading;
  } catch (error) {
    return (error as ProblemsError).problems;
  }
  throw new Error('the reading succeeded');
}
