import { extname } from 'node:path';
import { writeFile } from '../disk/writeFile.js';
import { RequestError } from '../shared/problem.js';
import { codebookTemplate, isTemplate } from '../synthetic/codebookTemplate.js';
import { codebookXml } from '../writers/refi/codebookXml.js';
import { packageVersion } from './packageRoot.js';
import type { LanguageFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { templateSheet } from './templateSheet.js';
import { requireNew, requireStarterPath, writeStarter } from './writeStarter.js';

export interface TemplateFlags extends LanguageFlags {
  readonly out: string;
}

/** Writes the codebook of the study as a template, for coding tools (.qdc) or for spreadsheets (.xlsx, .csv). */
export async function template(session: Session, { out, lang }: TemplateFlags): Promise<ExitCode> {
  const corpus = codebookTemplate(lang);
  const ending = extname(out).toLowerCase();
  if (ending === '.qdc') {
    requireNew(out);
    await writeFile(out, [codebookXml(corpus, packageVersion())]);
    session.say(words[lang].wrote(out, corpus.codes.length));
  } else if (ending === '.xlsx' || ending === '.csv') {
    requireStarterPath(out);
    await writeStarter(session, templateSheet(corpus, lang), out, lang);
  } else {
    throw new RequestError({
      nb: `${out}: kodebokmalen skrives som .qdc (til NVivo, ATLAS.ti, MAXQDA og QualCoder), .xlsx eller .csv; gi filen en av disse endelsene`,
      en: `${out}: the template codebook is written as .qdc (for NVivo, ATLAS.ti, MAXQDA and QualCoder), .xlsx or .csv; give the file one of these endings`,
    });
  }
  session.say(isTemplate[lang]);
  return 0;
}

const words = {
  nb: { wrote: (out: string, codes: number) => `Skrev ${out} (${codes} koder)` },
  en: { wrote: (out: string, codes: number) => `Wrote ${out} (${codes} codes)` },
} as const;
