import { nameIn } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { countOfKey } from '../disclosure/countModel.js';
import { groupLabel, label } from '../words/labels.js';
import { termsIn } from '../words/terms.js';

/**
 * A count in words, for a message: what is counted, how it is spoken of, and in which part of the sources.
 *
 * @example keyInWords('pair:C01:V02|hinders|kind=interview', corpus) // '“Caseload” × “Trust”, hinders, interview'
 */
export function keyInWords(key: string, corpus: Corpus): string {
  const { language } = corpus;
  const { subject, set, group } = countOfKey(key);
  return [
    subjectInWords(subject, corpus),
    words[language][set] ?? label(set, language),
    ...(group === '' ? [] : [groupInWords(group, corpus)]),
  ].join(', ');
}

/** What is counted, in words. @example subjectInWords('pair:C01:V02', corpus) // '“Caseload” × “Trust”' */
export function subjectInWords(subject: string, { language, codes }: Corpus): string {
  const [, ...parts] = subject.split(':');
  const named = parts.map((part) => {
    const code = codes.find(({ id }) => id === part);
    const [open, close] = language === 'nb' ? ['«', '»'] : ['“', '”'];
    return code === undefined ? label(part, language) : `${open}${nameIn(code, language)}${close}`;
  });
  return named.join(' × ');
}

/** A public group in words: `interview`; all sources where it is the whole. */
export function groupInWords(group: string, { language }: Corpus): string {
  if (group === '') return termsIn(language).sources;
  return groupLabel(group.slice(group.indexOf('=') + 1), language);
}

const words: Readonly<Record<Corpus['language'], Readonly<Record<string, string>>>> = {
  nb: { mentions: 'nevnt', directed: 'retning', both: 'begge' },
  en: { mentions: 'mentioned', directed: 'direction', both: 'both' },
};
