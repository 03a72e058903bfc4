/**
 * What the files of a folder are, as a mapping says:
 *
 * - `sources`: each file has sources of its own, whatever they are called
 * - `coders`: each file is one coder's, of the same sources
 * - `parts`: the files are parts of one table
 */
export const fileMeanings = ['sources', 'coders', 'parts'] as const;

export type FileMeaning = (typeof fileMeanings)[number];
