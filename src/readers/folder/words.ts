import type { Bilingual } from '../../shared/language.js';

/** `a row of lines.csv` */
export function rowOf(file: string): Bilingual {
  return { nb: `rad i ${file} nummer`, en: `a row of ${file}` };
}

/** Title of the error for a folder that was not read. */
export function notAFolder(name: string): Bilingual {
  return { nb: `${name} ble ikke lest som en prosjektmappe`, en: `${name} was not read as a project folder` };
}
