import { expect, it } from 'vitest';
import { countPlaces } from '../../../src/units/placeCounts.js';
import { fixtureProject } from '../../support/fixtureProject.js';

it('knows the rectangles and the stretches of recordings of a QualCoder project', async () => {
  const { corpus } = await fixtureProject('qualcoder-v17-folder/project.qda');
  const kinds = countPlaces(corpus).map(({ kind }) => kind);
  expect(kinds).toContain('time');
  expect(kinds).toContain('area');
});
