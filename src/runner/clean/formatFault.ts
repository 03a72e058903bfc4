import type { Bilingual } from '../../shared/language.js';
import type { NotebookFormatError } from '../nbformat.js';

/** Why a text is no notebook, with its first fault; of text that is not JSON nothing is repeated, as it may be anything. */
export function formatFault(error: NotebookFormatError): Bilingual {
  const [first] = error.message.split('\n');
  const isJson = !first!.includes(': not JSON:');
  const fault = isJson ? first!.replace(/^.*?, (?=[\w.[\]]+: )/u, '') : '';
  return {
    nb: `dette er ingen notatbok av versjon 4 (${isJson ? fault : 'det er ikke JSON'})`,
    en: `this is no notebook of version 4 (${isJson ? fault : 'it is not JSON'})`,
  };
}
