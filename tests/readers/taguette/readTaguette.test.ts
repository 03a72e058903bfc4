import { describe, expect, it } from 'vitest';
import { fixtureProject } from '../../support/fixtureProject.js';
import { problemsOf } from '../../support/problems.js';

const two = 'taguette-two-projects/project.sqlite3';

describe('a Taguette database', () => {
  it('with several projects asks for one of them by name or id', async () => {
    const [problem] = await problemsOf(() => fixtureProject(two));
    expect(problem.message).toContain('"Møter" (id 1), "Brev" (id 2)');
    expect((await fixtureProject(two, { projectName: 'Brev' })).report.project).toBe('Brev');
    expect((await fixtureProject(two, { projectName: '1' })).report.project).toBe('Møter');
  });

  it('says which projects there are when the one that is named is not', async () => {
    const [problem] = await problemsOf(() => fixtureProject(two, { projectName: 'Notat' }));
    expect([problem.kind, problem.message]).toEqual([
      'unknown-project',
      'there is no project "Notat"; found "Møter" (id 1), "Brev" (id 2)',
    ]);
  });

  it('gives each coding its highlight, and the time at which it was tagged', async () => {
    const { corpus } = await fixtureProject('taguette/project.sqlite3');
    const { id, created } = corpus.details!.codings;
    expect(Array.from({ length: 5 }, (_, i) => [id.at(i), created.at(i)])).toEqual([
      ...['1', '2', '2', '2'].map((highlight) => [highlight, '2024-05-02T09:30:00.123Z']),
      ['4', ''],
    ]);
  });

  it('says nothing of accounts', async () => {
    const imported = await fixtureProject('taguette/project.sqlite3');
    expect(JSON.stringify([imported.report, imported.corpus])).not.toMatch(/hemmelig|example\.org/u);
  });
});
