import type { ProblemDraft } from '../shared/problem.js';
import { keysOf } from '../shared/records.js';
import type { Corpus } from './corpus.js';
import { hasKnownValues, type KnownVariable, levelCalled, variableCalled } from './vocabulary.js';

/** Variables that the questions group sources by, under exactly these names, with what each is called in Norwegian. */
const asked = {
  level: 'nivå',
  document_kind: 'dokumenttype',
  study_design: 'studiedesign',
  study_quality: 'studiekvalitet',
} as const satisfies Partial<Record<KnownVariable, string>>;

/**
 * Variables of the sources that look like one that the questions use and have another name, with what to write so that they are
 * used: `Nivå` looks like `level`, and so does a variable of which most values are levels.
 */
export function proposeVariables({ sources }: Corpus): readonly ProblemDraft[] {
  const values = new Map<string, Set<string>>();
  for (const { attributes } of sources)
    for (const [name, value] of Object.entries(attributes))
      values.set(name, (values.get(name) ?? new Set()).add(value));
  return keysOf(asked).flatMap((variable): ProblemDraft[] => {
    if (values.has(variable)) return [];
    const called = [...values.keys()].filter((name) => variableCalled(name) === variable);
    const meant = variable === 'level' ? [...values].filter(holdsLevels).map(([name]) => name) : [];
    const [name] = [...called, ...meant];
    if (name === undefined) return [];
    const isUsed = name === called[0] && hasKnownValues(variable);
    const used = isUsed
      ? { nb: `. Den er alt brukt som ${asked[variable]}`, en: `. It is used as ${variable} already` }
      : { nb: '', en: '' };
    const draft = JSON.stringify({ attributes: { [variable]: name } });
    return [
      {
        kind: 'looks-like-variable',
        where: '',
        message: {
          nb: `kolonnen ${name} ser ut til å være ${asked[variable]}, som spørsmålene bruker; skriv ${draft} i en fil for --mapping (tabeller), eller la «brukermote sources» skrive et ark for --sources (alle prosjekter)${used.nb}`,
          en: `column ${name} looks like ${variable}, which the questions use; write ${draft} in a file for --mapping (tables), or have "brukermote sources" write a sheet for --sources (any project)${used.en}`,
        },
      },
    ];
  });
}

/** Whether most values of a variable are words for levels, and there are several. Offices and regions are called so one by one. */
function holdsLevels([name, values]: readonly [string, ReadonlySet<string>]): boolean {
  if (variableCalled(name) !== undefined) return false;
  const levels = new Set([...values].map(levelCalled).filter((level) => level !== undefined));
  return levels.size > 1 && levels.size * 2 > values.size;
}
