import { describe, expect, it } from 'vitest';
import { findingsSchema } from '../../../src/cli/findingsJson.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { openProject } from '../../../src/notebook/openProject.js';
import { pageData } from '../../../src/questions/page/data.findings.js';
import { findingsInTurn } from '../../../src/questions/page/inTurn.findings.js';
import { openingSentences } from '../../../src/questions/page/opening.statements.js';
import { pageOf } from '../../../src/questions/page/page.findings.js';
import { pageText } from '../../../src/questions/page/text.findings.js';
import { sectionIds } from '../../../src/report/section.js';
import { languages } from '../../../src/shared/language.js';
import { isPlain } from '../../../src/words/plainSentence.js';
import { root } from '../../support/brukermote.js';
import { firstEdition } from '../../support/firstEdition.js';
import { hasShared, sharedPath } from '../../support/shared.js';

/** In milliseconds; a page takes seconds, and more where the machine has other work. */
const patience = 900_000;

// The pages of the synthetic project and of every real project, in both languages.

const real = `${root}tests/real/`;
const projects: Readonly<
  Record<string, { readonly path: string; readonly mapping?: string; readonly families?: string }>
> = {
  'press ethics (Taguette)': { path: 'data/taguette_ddjethics' },
  'press ethics with families': {
    path: 'data/taguette_ddjethics/annotations.csv',
    families: `${real}taguette_ddjethics.families.csv`,
  },
  'epistemic networks (RS.data)': {
    path: 'data/ena_rsdata/RS.data.csv',
    mapping: `${real}RS.data.mapping.json`,
    families: `${real}RS.data.families.csv`,
  },
  'a demonstration of QualCoder': { path: 'data/qc_demo/demo.qdpx' },
  'letters (MAXQDA)': { path: 'data/maxqda_dataletters/maxqda_test_coding.csv' },
  'a demonstration of ATLAS.ti': { path: 'data/refi_skyloom/TestProject.qdpx' },
};

async function projectOf(name: string): Promise<Corpus | null> {
  const { path, ...said } = projects[name];
  if (!hasShared(path)) return null;
  return (await openProject({ project: sharedPath(path), ...said })).corpus;
}

/** Words of the study, which no other material may be told in. */
const ofStudy = /jobbsøk|\bNAV\b|\bmøtet\b|jobseek|\bmeeting\b/iu;

/** The page of a material in each language. */
function pagesOf(corpus: Corpus) {
  return languages.map((language) => {
    const told = corpus.inLanguage(language);
    const matrix = coOccurrence(told);
    return pageOf(told, [...findingsInTurn(told, { matrix, change: false })], { matrix });
  });
}

function expectReadable(corpus: Corpus, isStudy: boolean) {
  const pages = pagesOf(corpus);
  const ids = new Set([...corpus.codes, ...corpus.sources].map(({ id }) => id));
  for (const page of pages) {
    const data = findingsSchema.parse(pageData(page));
    const findings = data.sections.flatMap((section) => section.findings);
    expect(page.opening).toHaveLength(openingSentences);
    const notPlain = page.opening.filter(({ text }) => !isPlain(text, isStudy ? ids : new Set()));
    expect(notPlain).toEqual([]);
    const keys = findings.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const longer = findings.filter(({ text, caveat }) => caveat.length >= text.length);
    expect(longer.map(({ key, text, caveat }) => [key, text, caveat])).toEqual([]);
    const begun = data.sections.flatMap(({ id, findings: own }) =>
      own.filter(({ key }) => !key.startsWith(`${id}.`)).map(({ key }) => key),
    );
    expect(begun).toEqual([]);
    expect(data.sections.map(({ id }) => id)).toEqual([...sectionIds]);
    expect(data.sections.filter(({ status }) => status === 'not computed')).toEqual([]);
    const text = pageText(page);
    // Of material that is not of the study nothing is said in its words, save for what the project itself is called.
    if (!isStudy) expect(text.replaceAll(page.corpus.provenance.name, '')).not.toMatch(ofStudy);
  }
  const [nb, en] = pages.map((page) =>
    pageData(page).sections.flatMap(({ findings }) =>
      findings.map(({ key, verdict, numbers, n }) => ({ key, verdict, numbers, n: n.numbers })),
    ),
  );
  expect(en).toEqual(nb);
}

describe('the page of findings', () => {
  it(
    'of the synthetic project can be read, and says the same in both languages',
    async () => {
      expectReadable(await firstEdition(), true);
    },
    patience,
  );

  it.each(Object.keys(projects))(
    'of a real project can be read: %s',
    async (name) => {
      const corpus = await projectOf(name);
      if (corpus !== null) expectReadable(corpus, false);
    },
    patience,
  );
});
