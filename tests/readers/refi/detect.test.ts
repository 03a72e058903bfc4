import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { isRefiCodebook, isRefiProject } from '../../../src/readers/refi/detect.js';
import { bytesOf, project, utf16le, zipOf } from './buildProject.js';

const file = (content: string | Uint8Array, name = 'data') =>
  memoryFile(name, typeof content === 'string' ? bytesOf(content) : content);

describe('detection', () => {
  it('knows a project by what it holds', async () => {
    expect(await isRefiProject(await zipOf({ 'any.QDE': project('') }, { name: 'data.zip' }))).toBe(true);
    expect(await isRefiProject(file(project('')))).toBe(true);
    expect(await isRefiProject(file(utf16le('<!-- by hand --><q:Project xmlns:q="x"/>')))).toBe(true);
  });

  it('knows a codebook by what it holds', async () => {
    expect(await isRefiCodebook(file('<?xml version="1.0"?>\n<CodeBook origin="x"/>'))).toBe(true);
    expect(await isRefiCodebook(file(project('')))).toBe(false);
  });

  it('lets tables and other archives pass', async () => {
    for (const other of [
      file('source,code\na,b'),
      file(''),
      await zipOf({ 'xl/book.xml': '' }, { name: 'a.xlsx' }),
    ]) {
      expect(await isRefiProject(other)).toBe(false);
      expect(await isRefiCodebook(other)).toBe(false);
    }
  });

  it('takes a broken project by its ending, so that it is told what is wrong', async () => {
    expect(await isRefiProject(file('PK', 'broken.QDPX'))).toBe(true);
  });
});
