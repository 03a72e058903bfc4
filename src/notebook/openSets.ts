import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { type CodeChoice, chooseCodes } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { type SourceValues, sourcesWhere } from '../corpus/sourcesWhere.js';
import { writeFile } from '../disk/writeFile.js';
import type { Bilingual } from '../shared/language.js';
import { type ProblemDraft, ProblemsError, RequestError } from '../shared/problem.js';
import { held } from '../shared/schemaIssues.js';
import { didYouMean, nearestNames } from '../shared/suggest.js';

/** What a set is made of: codes, sources, or both. */
export interface SetParts {
  /** A family, labels with ; between, `all`, or codes. */
  readonly codes?: CodeChoice;
  /** Values of sources, a test of them, or sources. */
  readonly sources?: SourceValues | ((source: Source) => boolean) | readonly Source[];
}

/** Sets of codes and sources with names, which are kept in a file and used wherever codes or sources are chosen. */
export interface SavedSets {
  /** Names of the sets of the file, and of those that the project brought along. */
  readonly names: readonly string[];
  /**
   * The codes of a set, for `rows`, `columns` and `codes`.
   *
   * @throws RangeError for a set that does not exist or has no codes
   * @example coOccurrence(corpus, { rows: sets.codes('control'), columns: 'indicator' })
   */
  codes(name: string): readonly Code[];
  /**
   * The test that the sources of a set pass.
   *
   * @throws RangeError for a set that does not exist or has no sources
   * @example corpus.where({ source: sets.sources('pilot') })
   */
  sources(name: string): (source: Source) => boolean;
  /**
   * Keeps a set in the file, in place of one of its name. Sources and codes are kept by id, so that a set stays what it was when
   * the material grows.
   *
   * @throws RangeError for codes, attributes and values that do not exist, for a set of nothing, and for a file that somebody changed
   */
  save(name: string, parts: SetParts): Promise<void>;
  /** Takes a set out of the file. */
  remove(name: string): Promise<void>;
}

const schema = z.object({
  sets: z.record(z.string(), z.object({ codes: z.array(z.string()), sources: z.array(z.string()) })),
});

/** Ids, as the file has them. */
interface IdSet {
  readonly codes: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Sets of codes and sources that are kept between sessions, with those of the project itself (sets and groups of the coding tool). A
 * file that is not there is made by the first `save`.
 *
 * @param path relative to the notebook
 * @throws ProblemsError for a file that holds no sets, and for codes and sources that the material does not have, all at once
 * @example const sets = openSets(corpus, 'sets.json');
 * @example await sets.save('control', { codes: 'C01; C02', sources: { level: 'office' } });
 */
export function openSets(corpus: Corpus, path: string): SavedSets {
  const own = setsOfProject(corpus);
  let saved = new Map<string, IdSet>(existsSync(path) ? Object.entries(readSets(corpus, path)) : []);
  const write = async (next: Map<string, IdSet>) => {
    const sets = Object.fromEntries([...next].sort(([one], [other]) => one.localeCompare(other, 'nb')));
    await writeFile(path, [`${JSON.stringify({ sets }, null, 2)}\n`], { force: true });
    saved = next;
  };
  const setCalled = (name: string): IdSet => {
    const found = saved.get(name) ?? own.get(name);
    if (found === undefined) throw unknownSet(name, [...saved.keys(), ...own.keys()]);
    return found;
  };
  return {
    get names() {
      return [...new Set([...saved.keys(), ...own.keys()])];
    },
    codes(name) {
      const { codes } = setCalled(name);
      if (codes.length === 0) throw emptySet(name, { nb: 'koder', en: 'codes' });
      return codes.map((id) => corpus.codes.find((code) => code.id === id)!);
    },
    sources(name) {
      const ids = new Set(setCalled(name).sources);
      if (ids.size === 0) throw emptySet(name, { nb: 'kilder', en: 'sources' });
      return ({ id }) => ids.has(id);
    },
    async save(name, parts) {
      const codes = parts.codes === undefined ? [] : chooseCodes(corpus, parts.codes);
      const sources = sourcesChosen(corpus, parts.sources);
      if (codes.length + sources.length === 0 || name.trim() === '')
        throw new RequestError({
          nb: 'et sett har et navn, og minst én kode eller kilde; gi { codes } eller { sources }',
          en: 'a set has a name, and at least one code or source; give { codes } or { sources }',
        });
      const kept = { codes: codes.map(({ id }) => id), sources: sources.map(({ id }) => id) };
      await write(new Map(saved).set(name, kept));
    },
    async remove(name) {
      if (!saved.has(name)) throw unknownSet(name, [...saved.keys()]);
      await write(new Map([...saved].filter(([each]) => each !== name)));
    },
  };
}

function sourcesChosen({ sources }: Corpus, chosen: SetParts['sources']): readonly Source[] {
  if (chosen === undefined) return [];
  if (typeof chosen === 'function') return sources.filter(chosen);
  return isSources(chosen) ? chosen : sources.filter(sourcesWhere(sources, chosen));
}

function isSources(chosen: SourceValues | readonly Source[]): chosen is readonly Source[] {
  return Array.isArray(chosen);
}

/** Sets of the tool that hold codes or sources. */
function setsOfProject({ details, codes, sources }: Corpus): Map<string, IdSet> {
  return new Map(
    (details?.sets ?? []).map(({ name, members }): [string, IdSet] => {
      const of = (target: string) =>
        members.filter((member) => member.target === target && member.index >= 0);
      return [
        name,
        {
          codes: of('code').map(({ index }) => codes[index].id),
          sources: of('source').map(({ index }) => sources[index].id),
        },
      ];
    }),
  );
}

function readSets(corpus: Corpus, path: string): Readonly<Record<string, IdSet>> {
  const title: Bilingual = { nb: 'Settene kan ikke brukes', en: 'The sets cannot be used' };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    value = undefined;
  }
  const read = held(schema, value);
  if (!read.success) {
    const problems = read.issues.map(
      (issue): ProblemDraft => ({
        kind: 'no-sets',
        where: [path, ...issue.path].join(', '),
        message: issue.message,
      }),
    );
    throw new ProblemsError(title, problems);
  }
  const { sets } = read.data;
  const problems = Object.entries(sets).flatMap(([name, { codes, sources }]) => [
    ...unknownIds(codes, corpus.codes, path, name, { nb: 'kode', en: 'code' }),
    ...unknownIds(sources, corpus.sources, path, name, { nb: 'kilde', en: 'source' }),
  ]);
  if (problems.length > 0) throw new ProblemsError(title, problems);
  return sets;
}

function unknownIds(
  ids: readonly string[],
  known: readonly { readonly id: string }[],
  path: string,
  set: string,
  what: Bilingual,
): ProblemDraft[] {
  const all = new Set(known.map(({ id }) => id));
  return ids
    .filter((id) => !all.has(id))
    .map((id) => {
      const hint = didYouMean(id, all);
      return {
        kind: 'unknown-id',
        where: { nb: `${path}, sett «${set}»`, en: `${path}, set "${set}"` },
        message: {
          nb: `materialet har ingen ${what.nb} «${id}»${hint.nb}`,
          en: `the material has no ${what.en} "${id}"${hint.en}`,
        },
      };
    });
}

function unknownSet(name: string, known: readonly string[]): RequestError {
  const hint = didYouMean(name, known, '.');
  const names = nearestNames(name, known);
  return new RequestError({
    nb: `ukjent sett «${name}»${hint.nb} Sett: ${names || 'ingen'}`,
    en: `unknown set "${name}"${hint.en} Sets: ${names || 'none'}`,
  });
}

function emptySet(name: string, what: Bilingual): RequestError {
  return new RequestError({
    nb: `settet «${name}» har ingen ${what.nb}`,
    en: `the set "${name}" has no ${what.en}`,
  });
}
