import { materialParts } from '../../notebook/openProject.js';
import type { Notebook } from '../../runner/nbformat.js';
import { declaredNames, type Parameters, type ParameterValue } from '../../runner/parameters.js';
import { type Language, languages } from '../../shared/language.js';
import { RequestError } from '../../shared/problem.js';
import { keysOf } from '../../shared/records.js';
import type { RunFlags } from './runFlags.js';

/** What `-p NAME=VALUE` says: what has an option of its own, in that option's place, and the rest. */
export interface GivenParameters {
  readonly flags: RunFlags;
  /** What some notebook declares, and no option says. */
  readonly parameters: Parameters;
}

/** Parameters of notebooks that are options of their own. */
const ofOwnOption = ['row', 'column'] as const;
/** Parameters of notebooks that are made of many options. */
const made = { material: '--project, --families, …', analysis: '--unit, --coders, …; --analysis FILE' };

/**
 * Takes the parameters of a run apart, by the meaning that papermill gives them too: a part of the material by its own name
 * (`project`, `families`, `language` …), or any name that the cell tagged `parameters` of a notebook declares.
 *
 * @throws RequestError with everything that is wrong in them
 */
export function parametersGiven(flags: RunFlags, notebooks: readonly Notebook[]): GivenParameters {
  const declared = new Set(notebooks.flatMap(declaredNames));
  const known = [...keysOf(materialParts), ...ofOwnOption, ...declared].filter((name) => !(name in made));
  const problems: { readonly nb: string; readonly en: string }[] = [];
  const said = new Map<string, string>();
  for (const text of flags.param ?? []) {
    const [, name, value] = /^([^=]+)=(.*)$/su.exec(text) ?? [];
    if (name === undefined || value === undefined)
      problems.push({ nb: `-p ${text}: NAVN=VERDI trengs`, en: `-p ${text}: NAME=VALUE is needed` });
    else if (said.has(name))
      problems.push({ nb: `-p ${name}: oppgitt to ganger`, en: `-p ${name}: given twice` });
    else if (name in made) {
      const options = made[name as keyof typeof made];
      problems.push({
        nb: `-p ${name}: bruk valgene ${options}`,
        en: `-p ${name}: use the options ${options}`,
      });
    } else if (!known.includes(name)) {
      const names = [...new Set(known)].join(', ');
      problems.push({
        nb: `-p ${name}: ingen notatbok har denne parameteren; disse finnes: ${names}`,
        en: `-p ${name}: no notebook has this parameter; there are ${names}`,
      });
    } else said.set(name, value);
  }
  const language = said.get('language');
  if (language !== undefined && !isLanguage(language))
    problems.push({
      nb: `-p language: «${language}» er ikke et språk her; disse finnes: ${languages.join(', ')}`,
      en: `-p language: "${language}" is no language here; there are ${languages.join(', ')}`,
    });
  for (const name of said.keys())
    if (name !== 'also' && flags[name as keyof RunFlags] !== undefined)
      problems.push({
        nb: `-p ${name}: --${name} er også oppgitt`,
        en: `-p ${name}: --${name} is given too`,
      });
  if (problems.length > 0)
    throw new RequestError({
      nb: problems.map(({ nb }) => nb).join('\n'),
      en: problems.map(({ en }) => en).join('\n'),
    });
  return placed(flags, said);
}

function placed(flags: RunFlags, said: ReadonlyMap<string, string>): GivenParameters {
  const { project, also, language, ...rest } = Object.fromEntries(said);
  const isOption = (name: string) => name in materialParts || ofOwnOption.some((option) => option === name);
  const entries = Object.entries(rest);
  const projects = [project ?? flags.project ?? [], also ?? []].flat();
  return {
    flags: {
      ...flags,
      ...Object.fromEntries(entries.filter(([name]) => isOption(name))),
      ...(projects.length === 0 ? {} : { project: projects }),
      ...(isLanguage(language) ? { lang: language } : {}),
    },
    parameters: Object.fromEntries(
      entries.filter(([name]) => !isOption(name)).map(([name, value]) => [name, readValue(value)]),
    ),
  };
}

/** JSON where it is JSON, and else the text as it stands: `12` is a number, `"12"` a text, and so is `C06`. */
function readValue(text: string): ParameterValue {
  try {
    return JSON.parse(text) as ParameterValue;
  } catch {
    return text;
  }
}

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
