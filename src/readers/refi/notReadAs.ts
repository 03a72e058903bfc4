import type { Bilingual } from '../../shared/language.js';

/** Title of an error about a file that is no such thing, or a broken one. */
export function notReadAs(file: string, what: string): Bilingual {
  return { nb: `${file} ble ikke lest som ${what}`, en: `${file} was not read as ${what}` };
}

/** The same of a project. */
export function notReadAsProject(file: string): Bilingual {
  return {
    nb: `${file} ble ikke lest som et REFI-QDA-prosjekt`,
    en: `${file} was not read as a REFI-QDA project`,
  };
}
