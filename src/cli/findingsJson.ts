import * as z from 'zod';
import { type FindingsData, findingsVersion, pageData } from '../questions/page/data.findings.js';
import { type Page, sectionStatuses } from '../questions/page/page.findings.js';
import { findingVerdicts, nulls } from '../report/finding.js';
import { outputKinds } from '../report/outputKind.js';
import { sectionIds } from '../report/section.js';
import { languages } from '../shared/language.js';
import { pageShares } from '../shared/pageAlpha.js';
import { keysOf } from '../shared/records.js';
import { jsonText } from './findingsFiles.js';

const numbers = z
  .record(z.string(), z.number().nullable())
  .describe('the very numbers that the text tells, by name; null for one that does not exist');

const sentence = z.strictObject({ text: z.string().describe('Markdown'), numbers });

const finding = z.strictObject({
  key: z.string().describe('the same in every run and language: section, what is said, ids of the codes'),
  verdict: z.enum(findingVerdicts),
  null: z.enum(keysOf(nulls)).nullable().describe('the null hypothesis that was tested'),
  nullText: z.string().nullable().describe('what it says'),
  text: z.string().describe('the sentence, Markdown'),
  numbers,
  n: sentence.describe('what was counted'),
  caveat: z.string(),
  against: sentence.nullable().describe('negative cases'),
  change: sentence.nullable().describe('what would change it'),
  plain: z.string().nullable().describe('the same for who has a minute, where it could open the page'),
});

/** What findings.json holds; `docs/findings.md` describes it. */
export const findingsSchema = z.strictObject({
  format: z.literal('brukermote-findings'),
  version: z.literal(findingsVersion),
  project: z.string(),
  synthetic: z.boolean().describe('true for generated material, of which nothing is a finding'),
  language: z.enum(languages),
  output: z.enum(outputKinds).describe('what the page is made for, and who may have it'),
  material: z.strictObject({
    sources: z.record(z.string(), z.number()).describe('by kind'),
    codings: z.number(),
    codes: z.number(),
  }),
  analysis: z
    .unknown()
    .describe(
      'as analysis.json, every choice filled in, with where it was made; null where there is no matrix',
    ),
  error: z.strictObject({
    alpha: z.number().describe('of the whole page'),
    families: z.array(
      z.strictObject({ id: z.enum(keysOf(pageShares)), name: z.string(), alpha: z.number() }),
    ),
  }),
  opening: z.array(
    z.strictObject({
      text: z.string(),
      keys: z.array(z.string()).describe('of the findings that it comes from'),
    }),
  ),
  sections: z.array(
    z.strictObject({
      id: z.enum(sectionIds),
      asks: z.string().describe('its heading'),
      status: z.enum(sectionStatuses),
      findings: z.array(finding),
    }),
  ),
  toAnswer: z.array(
    z.strictObject({
      lacks: z.string(),
      what: z.string(),
      how: z.string().describe('Markdown'),
      answers: z.array(z.enum(sectionIds)),
    }),
  ),
});

/**
 * The file findings.json: the page as data, held against its schema before anybody is given it.
 *
 * @param analysis what was chosen, as the command records it; null where the material bears no matrix
 */
export function findingsJson(page: Page, analysis: unknown): string {
  const data: FindingsData = pageData(page, analysis);
  return jsonText(findingsSchema.parse(data));
}
