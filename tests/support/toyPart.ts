import { countKey } from '../../src/disclosure/countModel.js';
import type { PartMaker } from '../../src/publication/parts.js';
import { candidate, countSubject, uses } from '../../src/publication/publicSources.js';
import type { Finding } from '../../src/report/finding.js';
import { phrase, sources as told } from '../../src/report/phrase.js';

/** A section of a publication that counts the sources of each code, and tells them in a table, a figure and findings. */
export const toyPart: PartMaker = (sources) => {
  const { corpus, groups } = sources;
  const { language, selections, codings } = corpus;
  const has = (code: number, source: number) =>
    codings.code.some((each, i) => each === code && selections.source[codings.selection[i]] === source);
  const subjects = corpus.codes.map((code) =>
    countSubject(sources, { key: `code:${code.id}`, categories: ['mentions'], sets: {} }, (source) =>
      has(code.index, source) ? 0 : -1,
    ),
  );
  const value = (s: number) => subjects[s].counts.reduce((sum, [count]) => sum + count, 0);
  return {
    section: 'cooccurrence',
    number: '03',
    seed: 1,
    subjects,
    within: [],
    candidates: subjects.flatMap(({ key }) =>
      groups.map((group) =>
        candidate(key, 'mentions', group.key, group.key === '' ? uses.mentions : uses.kinds),
      ),
    ),
    tables: [
      {
        name: 'codes',
        section: 'cooccurrence',
        columns: [
          { key: 'code', label: 'Code' },
          ...groups.map(({ key }) => ({ key: key || 'all', label: key || 'all' })),
          { key: 'share', label: 'Share' },
        ],
        rows: corpus.codes.map((code, s) => ({
          code: code.name,
          ...Object.fromEntries(
            groups.map(({ key }) => [key || 'all', { count: countKey(subjects[s].key, 'mentions', key) }]),
          ),
          share: { value: value(s) / corpus.sources.length, from: [countKey(subjects[s].key, 'mentions')] },
        })),
        caption: 'Sources of each code.',
      },
    ],
    figures: ([table]) => [
      {
        kind: 'figure',
        name: 'codes',
        data: [{ type: 'bar', x: table.rows.map(({ code }) => code), y: table.rows.map(({ all }) => all) }],
        layout: {},
        caption: 'Sources of each code.',
        alternative: table.rows.map(({ code, all }) => `${code}: ${all}`).join('; '),
      },
    ],
    findings: {
      kind: 'findings',
      question: 'cooccurrence',
      language,
      found: corpus.codes.map(
        (code, s): Finding => ({
          key: `cooccurrence.${code.id}`,
          verdict: 'description',
          null: null,
          sentence: phrase`${told(value(s), 'source')} have ${code.name}.`,
          n: phrase`${told(corpus.sources.length, 'source')}`,
          caveat: '',
          plain: `Many speak of ${code.name}.`,
          change: phrase`without INT03 it is ${told(value(s) - 1)}`,
          restsOn: [countKey(subjects[s].key, 'mentions')],
        }),
      ),
    },
  };
};
