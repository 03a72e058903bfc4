import { expect, it } from 'vitest';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import { textFile } from '../../support/files.js';

it('tells 500 different things of a kind apart, and counts the others together', async () => {
  const elements = Array.from({ length: 1200 }, (_, i) => `<u${i}/>`).join('');
  const xml = `<Project xmlns="urn:QDA-XML:project:1.0" name="x" origin="QualCoder 3.5">${elements}</Project>`;
  const { report } = await readRefiProject(textFile('x.qde', xml), {});
  const unknown = report.notUnderstood.filter(({ kind }) => kind === 'unknown-element');
  expect(unknown).toHaveLength(501);
  expect(unknown[0].message).toContain('u0');
  expect(unknown[500].message).toContain(
    '700 more of the kind "unknown-element", after the 500 that are told apart',
  );
});
