/**
 * What is counted of sources, as somebody who attacks a publication sees it: for each subject a number of sources in every
 * stratum and category, of which every published count is a sum.
 *
 * Strata are the finest parts into which public attributes divide the sources; what is public of them is their size.
 */
export interface CountModel {
  /** Sources in each stratum: public. */
  readonly strata: readonly number[];
  /** Parts of the sources of which something may be published; the whole is `''`. */
  readonly groups: readonly PublicGroup[];
  readonly subjects: readonly CountSubject[];
  readonly within: readonly WithinSubject[];
  readonly unions?: readonly UnionOfSubjects[];
}

/** A part of the sources that anybody can name: all of them, the interviews, the sources from the ministry. */
export interface PublicGroup {
  /** `''` for all of them, else `kind=interview`. */
  readonly key: string;
  /** Positions in `strata`. */
  readonly strata: readonly number[];
}

/** Something that a source speaks of in one of several ways, or not at all: a pair of codes, an indicator, two interests. */
export interface CountSubject {
  /** `pair:C01:V02`. */
  readonly key: string;
  /** Ways to speak of it, each source in one at most: `promotes`, `hinders`, `ambivalent`, `undirected`. */
  readonly categories: readonly string[];
  /** Names of sums of categories, such as `mentions` and `directed`, with the positions of their categories. */
  readonly sets: Readonly<Record<string, readonly number[]>>;
  /** True numbers of sources: stratum x category. */
  readonly counts: readonly (readonly number[])[];
  /** Per source of the corpus: position of its category, -1 for none; who has records for checking can tell this of each. */
  readonly bySource?: Int8Array;
}

/**
 * What anybody knows of two subjects: in every stratum a source that is counted in the one is counted in the other as well, such
 * as one that mentions a pair of codes, and one that mentions the first of them.
 */
export interface WithinSubject {
  readonly lesser: SubjectCategories;
  readonly greater: SubjectCategories;
}

/**
 * What anybody knows of one subject and several others: in every stratum a source that is counted in the one is counted in one of the
 * others at least, such as one that weighs an interest, and so weighs it against some other.
 */
export interface UnionOfSubjects {
  readonly whole: SubjectCategories;
  readonly parts: readonly SubjectCategories[];
}

export interface SubjectCategories {
  readonly subject: string;
  /** Positions of categories. */
  readonly categories: readonly number[];
}

/** A count of sources that may be published, and how much a reader has of it. */
export interface CountCell {
  /** Made by `countKey`; the same number has the same key wherever it is told. */
  readonly key: string;
  readonly subject: string;
  /** Key of a category or of a set. */
  readonly set: string;
  /** Key of a group. */
  readonly group: string;
  /** How much it matters that it is shown: of those that would give another away the least useful is withheld. */
  readonly use: number;
}

/**
 * The name of a count, by which tables, figures and sentences refer to it.
 *
 * @example countKey('pair:C01:V02', 'hinders', 'kind=interview') // 'pair:C01:V02|hinders|kind=interview'
 */
export function countKey(subject: string, set: string, group = ''): string {
  return `${subject}|${set}|${group}`;
}

/** What `countKey` was given. */
export function countOfKey(key: string): Pick<CountCell, 'subject' | 'set' | 'group'> {
  const [subject, set, group = ''] = key.split('|');
  return { subject, set, group };
}

/** The attribute that divides the sources so that a group is one of its parts: `kind` of `kind=interview`; `''` of all sources. */
export function attributeOfGroup(group: string): string {
  return group.split('=')[0];
}

/** Positions of the categories that a set or a category of a subject sums. */
export function categoriesOf({ categories, sets }: CountSubject, set: string): readonly number[] {
  const position = categories.indexOf(set);
  return position >= 0 ? [position] : (sets[set] ?? []);
}
