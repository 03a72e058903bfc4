import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile, ReadOptions } from '../input.js';
import { codesOfLinks } from './codedLinks.js';
import { authorsOf, fillCoders } from './coders.js';
import { conventionFor } from './conventionFor.js';
import { collectAttributes } from './fillAttributes.js';
import { fillCodes } from './fillCodes.js';
import { type FillContext, WantedGuids } from './fillContext.js';
import { fillDetails, fillVariables, guidsPointedAt } from './fillDetails.js';
import { SelectionFiller } from './fillSelections.js';
import { fillSourceMemos, fillSources } from './fillSources.js';
import { Findings, plural } from './findings.js';
import { Memos } from './memos.js';
import type { RefiProject } from './model.js';
import { notReadAs } from './notReadAs.js';
import { openFolder, openXml, type RefiDocument } from './openXml.js';
import { withOwnSets } from './ownSets.js';
import { isNameless } from './parseParts.js';
import { parseProject } from './parseProject.js';
import { readTexts } from './readTexts.js';
import { Spans } from './spans.js';
import { SelectionSurvey } from './surveySelections.js';
import {
  codedNote,
  loseCharacters,
  loseCodings,
  warnOfArchive,
  warnOfNamespace,
  warnOfStrangeElements,
} from './warnings.js';
import type { XmlElement } from './xmlElement.js';

const format = 'REFI-QDA project';

/**
 * Reads a REFI-QDA project (.qdpx, or the bare .qde), as ATLAS.ti, MAXQDA, NVivo, QualCoder and qc write it.
 *
 * Texts are kept as the file has them, with their line breaks and without byte order mark; the offsets of the
 * tool are converted to code points of that text, by the convention of the tool or by one that clearly fits
 * better (see `chooseConvention`). Rich text and the media themselves stay in the file; everything else that the
 * file says is in the corpus or its details, or named in the report.
 *
 * The XML is read twice and never held: first all but the selections, then, when texts and codes are known, the
 * selections and codings one by one into columns.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readRefiProject(file: InputFile, options: ReadOptions = {}): Promise<ImportedProject> {
  options.onProgress?.(0, 'open');
  return readDocument(await openXml(file), file.path, options);
}

/**
 * Reads a REFI-QDA project that somebody unpacked: a folder with a .qde and its sources.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readRefiFolder(folder: Input, options: ReadOptions = {}): Promise<ImportedProject> {
  options.onProgress?.(0, 'open');
  return readDocument(openFolder(folder), folder.name, options);
}

/** Shares of the work: the first reading, the texts, the second reading. */
const [firstDone, textsDone] = [0.4, 0.5];

async function readDocument(
  document: RefiDocument,
  path: string,
  options: ReadOptions,
): Promise<ImportedProject> {
  const { name, files } = document;
  const progress = (from: number, to: number, stage: string) => (share: number) =>
    options.onProgress?.(from + share * (to - from), stage);
  const builder = new CorpusBuilder(options);
  const findings = new Findings(builder, name);

  const survey = new SelectionSurvey();
  const root = await document.read(survey, progress(0, firstDone, 'parts'), options.signal);
  requireRoot(root, name, path, 'Project');
  warnOfNamespace(root, findings);
  loseCharacters(document, builder);
  warnOfStrangeElements(root, findings);
  const project = parseProject(root, findings);
  const texts = await readTexts(project, files, survey.counts, findings, {
    ...options,
    onProgress: progress(firstDone, textsDone, 'texts'),
  });

  fillCoders(project.users, project.origin, builder);
  fillCodes(project.codes, builder, findings);
  builder.details.project = authorsOf(project.authorship, root, builder, findings);
  const variables = fillVariables(project, builder, findings);
  const attributes = collectAttributes(project, findings);
  const indices = fillSources(project.sources, attributes, variables, texts, builder, findings);
  const memos = new Memos(project.notes, texts, builder, findings);
  fillSourceMemos(project.sources, indices, memos);

  const convention = conventionFor(project, survey, texts, name, builder);
  const context: FillContext = {
    builder,
    findings,
    memos,
    texts,
    spans: new Spans(builder, findings, convention),
    folders: new Set(project.codes.filter((code) => !code.isCodable).map((code) => code.guid)),
    wanted: new WantedGuids(guidsPointedAt(project)),
    codeOfLink: codesOfLinks(project, builder, findings),
    dated: 0,
  };
  const filler = new SelectionFiller(project.sources, indices, context);
  if (survey.counts.size > 0) await document.read(filler, progress(textsDone, 1, 'codings'), options.signal);
  filler.close();
  warnOfNotes(project, findings);
  fillDetails(project, variables, context);
  fillOtherMemos(project, memos, builder);

  if (files !== null) warnOfArchive(name, files, path, builder);
  findings.close();
  const imported = builder.build(path, format, project.origin || 'unknown', {
    name: isNameless(project.name) ? path : project.name,
    synthetic: false,
    licence: '',
    description: project.description,
  });
  options.onProgress?.(1, 'done');
  return withOwnSets(imported, project.origin);
}

/** @throws ProblemsError naming the root element that was found */
export function requireRoot(root: XmlElement, name: string, path: string, ...names: string[]): void {
  if (names.includes(root.name)) return;
  const message = {
    nb: `rotelementet må være ${names.join(' eller ')}; fant ${root.name}. Er dette filen du mente?`,
    en: `the root element must be ${names.join(' or ')}; found ${root.name}`,
  };
  throw new ProblemsError(notReadAs(path, 'REFI-QDA'), [
    { kind: 'bad-root', where: placeOf(name, { line: root.line }), message },
  ]);
}

/** What notes have and memos have not: codings and values of variables. */
function warnOfNotes(project: RefiProject, findings: Findings): void {
  for (const { codings, values, element } of project.notes) {
    for (const coding of codings) loseCodings(coding.element, findings, codedNote, 'coded-note');
    for (const _ of values)
      findings.tally('not-kept', element, (count) => ({
        nb: `${plural(count, 'verdi', 'verdier')} av variabler på notater; utelatt`,
        en: `${plural(count, 'value', 'values')} of variables of notes; left out`,
      }));
  }
}

/** Memos of codes and of the project. */
function fillOtherMemos(project: RefiProject, memos: Memos, builder: CorpusBuilder): void {
  for (const code of project.codes) memos.addNotes('code', builder.codeIndex(code.guid) ?? -1, code.noteRefs);
  memos.addNotes('project', -1, project.noteRefs);
  memos.addRest();
}
