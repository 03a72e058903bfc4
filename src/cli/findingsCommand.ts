import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import { writeFile } from '../disk/writeFile.js';
import { findingsInTurn } from '../questions/page/inTurn.findings.js';
import { type Page, pageOf } from '../questions/page/page.findings.js';
import { pageText } from '../questions/page/text.findings.js';
import type { Findings } from '../report/finding.js';
import { sectionIds } from '../report/section.js';
import { progressLine } from '../runner/progressLine.js';
import { RequestError } from '../shared/problem.js';
import { termsIn } from '../words/terms.js';
import type { AnalysisFlags } from './analysisFlags.js';
import { analysisOfMaterial } from './analysisOfMaterial.js';
import { chosenOptions, type RecordedAnalysis } from './chosenAnalysis.js';
import { findingsFiles } from './findingsFiles.js';
import { findingsJson } from './findingsJson.js';
import { openForCommand } from './openForCommand.js';
import { pathsRead } from './pathsRead.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { stoppable } from './stoppable.js';
import { requireNew } from './writeStarter.js';

export interface FindingsFlags extends ProjectFlags, AnalysisFlags {
  /** File for the data; `-` prints it. */
  readonly json?: string;
  readonly out?: string;
  /** Whether it is told what would change each finding. */
  readonly change?: boolean;
}

/** Prints or writes the page of findings, computed without notebooks. */
export async function findings(
  session: Session,
  paths: readonly string[],
  flags: FindingsFlags,
): Promise<ExitCode> {
  const { json, out, lang } = flags;
  if (json !== undefined && out !== undefined)
    throw new RequestError({
      nb: '--out skriver også dataene; velg --out eller --json',
      en: '--out writes the data too; choose --out or --json',
    });
  const files =
    out === undefined ? null : { text: join(out, findingsFiles.text), data: join(out, findingsFiles.data) };
  const inputs = pathsRead(paths, flags);
  // What cannot be written is said before anything is computed.
  if (out !== undefined && statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new RequestError({
      nb: `${out} er en fil; --out er en mappe`,
      en: `${out} is a file; --out is a folder`,
    });
  for (const path of files === null ? [json ?? '-'] : [files.text, files.data])
    if (path !== '-') requireNew(path, inputs);
  const said = chosenOptions(flags);
  const { corpus } = await openForCommand(session, paths, flags);
  const analysis = analysisOfMaterial(session, corpus, said);
  const page = await compute(session, corpus, analysis, flags.change ?? true);
  const text = pageText(page);
  const data = findingsJson(page, analysis?.record ?? null);
  if (files !== null) {
    await writeFile(files.text, [text], { inputs });
    await writeFile(files.data, [data], { inputs });
    session.say(words[lang].wrote(`${files.text}, ${files.data}`));
    return 0;
  }
  session.print(json === '-' ? data : text, json === '-' ? 'data' : 'told');
  if (json !== undefined && json !== '-') {
    await writeFile(json, [data], { inputs });
    session.say(words[lang].wrote(json));
  }
  return 0;
}

async function compute(
  session: Session,
  corpus: Corpus,
  analysis: RecordedAnalysis | null,
  change: boolean,
): Promise<Page> {
  const { language } = corpus;
  const label = words[language].computing;
  const progress = progressLine({ label, language, steps: sectionIds.length }, session.watcher);
  progress.announce();
  const matrix = analysis?.matrix ?? null;
  try {
    const found = await stoppable(session, termsIn(language).stopped, async (signal) => {
      const each: Findings[] = [];
      for (const section of findingsInTurn(corpus, { analysis: analysis?.options ?? {}, matrix, change })) {
        each.push(section);
        progress.step();
        // Signals come in between the sections, of which some take seconds.
        await new Promise(setImmediate);
        signal.throwIfAborted();
      }
      return each;
    });
    return pageOf(corpus, found, { matrix });
  } finally {
    progress.end();
  }
}

const words = {
  nb: { computing: 'Regner ut funn', wrote: (files: string) => `Skrev ${files}` },
  en: { computing: 'Computing findings', wrote: (files: string) => `Wrote ${files}` },
} as const;
