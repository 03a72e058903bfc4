// Files that are made to harm, each with what should come of it: the kinds of problems, or a reading.
import { archives } from './archives.mjs';
import { databases } from './databases.mjs';
import { documents } from './documents.mjs';
import { tableFiles } from './tables.mjs';

/**
 * @typedef {object} HostileFile
 * @property {string} name of the file or folder that is written; `mapping.json`, `families.csv`, `codebook.csv`,
 *   `judgements.csv` and `key.csv` are given beside a sound project
 * @property {string} why what it tries
 * @property {readonly string[]} kinds of the problems that it is refused with, or of the losses with which it is read
 * @property {boolean} [isRead] whether it is read although there are some; default: where there are none
 * @property {boolean} [slow] whether reading it takes seconds
 * @property {(folder: string) => Promise<void>} write
 */

/** @type {readonly HostileFile[]} */
export const hostileFiles = [...archives, ...documents, ...tableFiles, ...databases];
