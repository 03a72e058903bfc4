import type { Bilingual } from './language.js';

/**
 * Why a text is no JSON, in words. The engine tells it in English only; what people most often get wrong is told in both languages:
 * quotation marks that a text program made typographic, and a comma or bracket that is missing or one too many.
 */
export function whyNotJson(text: string, error: unknown): Bilingual {
  const { message } = error as Error;
  const [curly] = /[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019]/u.exec(text) ?? [];
  if (curly !== undefined)
    return {
      nb: `fant anførselstegnet ${curly}; skriv rette anførselstegn ("), i et program for ren tekst`,
      en: `found the quotation mark ${curly}; write straight ones ("), in a program for plain text. ${message}`,
    };
  const at = / at position (\d+)/u.exec(message)?.[1];
  const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
  return {
    nb: `${line === undefined ? '' : `linje ${line}: `}et komma, et anførselstegn eller en klamme mangler, eller står for mye`,
    en: message,
  };
}
