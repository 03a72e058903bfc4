import type { Bilingual } from '../../shared/language.js';

/** `a row of lines.csv` */
export function rowOf(file: string): Bilingual {
  return { nb: `rad i ${file} nummer`, en: `a row of ${file}` };
}

/** Title of the error for a folder that was not read. */
export function notAFolder(name: string): Bilingual {
  return { nb: `${name} ble ikke lest som en prosjektmappe`, en: `${name} was not read as a project folder` };
}

/** Why a row of sources is left out. */
export const sourceNeedsId: Bilingual = {
  nb: 'en kilde trenger en id; fant ingenting, og raden er utelatt',
  en: 'a source needs an id; found nothing, and the row is left out',
};
