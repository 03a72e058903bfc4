import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { readProject } from '../../../src/readers/readProject.js';
import { problemsOf } from '../../support/problems.js';

const bytes = Uint8Array.from(
  readFileSync(fileURLToPath(new URL('../../fixtures/projects/qualcoder-v8/project.qda', import.meta.url))),
);
const folder = (...files: readonly (readonly [string, number])[]) => ({
  name: 'p.qda',
  isFolder: true,
  files: [
    memoryFile('data.qda', bytes),
    ...files.map(([path, size]) => memoryFile(path, new Uint8Array(size))),
  ],
});

describe('a database that its tool still writes to', () => {
  it.each(['data.qda-wal', 'data.qda-journal'])('is refused with changes in %s', async (path) => {
    const [problem] = await problemsOf(() => readProject(folder([path, 10])));
    expect([problem.kind, problem.where]).toEqual(['unwritten-changes', path]);
    expect(problem.message).toContain('Close the tool');
  });

  it('is read beside an empty log', async () => {
    const { report } = await readProject(folder(['data.qda-wal', 0], ['data.qda-shm', 32768]));
    expect(report.codings).toBe(5);
  });

  it('is read with a warning where the log could not be looked for', async () => {
    const marked = bytes.slice();
    marked.fill(2, 18, 20);
    const input = { name: 'data.qda', isFolder: false, files: [memoryFile('data.qda', marked)] };
    const { report } = await readProject(input);
    expect(report.warnings.map(({ kind }) => kind)).toContain('write-ahead-log');
  });
});
