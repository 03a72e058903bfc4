import { expect, it } from 'vitest';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { needsTable } from '../../../src/questions/needs/tables.js';
import { firstEdition } from '../../support/firstEdition.js';
import { expectedAndNeeded, fourStudies } from './fourStudies.js';

const quick = { permutations: 99 };

it('names the studies behind each need, with counts that agree', async () => {
  const { rows, caption } = needsTable(needsReview(await firstEdition(), quick));
  expect(rows[0].indicator).toBe('V02 Medvirkning');
  for (const { count, studies } of rows) expect(String(studies).split(', ')).toHaveLength(Number(count));
  expect(caption).toMatch(/^34 studier; kodere: /u);
});

it('speaks the language of the corpus', () => {
  const { language, columns, caption } = needsTable(needsReview(fourStudies.inLanguage('en'), quick));
  expect(language).toBe('en');
  expect(columns.slice(0, 6).map(({ label }) => label)).toEqual([
    'Need',
    'Studies',
    'Share',
    'Lower',
    'Upper',
    'Selections',
  ]);
  expect(caption).toContain('Wilson’s 95% interval');
});

it('has expectations beside needs where they are coded, and no word of them otherwise', () => {
  const { columns, rows, caption } = needsTable(needsReview(expectedAndNeeded, quick));
  expect(columns.map(({ label }) => label)).toContain('Studier, forventning');
  expect(rows.map(({ indicator, count, expectations }) => [indicator, count, expectations])).toEqual([
    ['A', 2, 2],
    ['B', 0, 1],
    ['D', 0, 0],
  ]);
  expect(caption).toContain('Forventning: studier der');
  expect(JSON.stringify(needsTable(needsReview(fourStudies, quick)))).not.toMatch(/forventning/iu);
});

it('says within what studies are alike', () => {
  const { caption } = needsTable(needsReview(fourStudies, { ...quick, clusters: 'study_design' }));
  expect(caption).toContain('Kilder med samme studiedesign regnes som like (3 grupper i alt).');
  expect(caption).toContain('Med færre enn 8 grupper regnes ingen p');
});
