import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile, ReadOptions } from '../input.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import { authorsOf, fillCoders } from './coders.js';
import { collectAttributes } from './fillAttributes.js';
import { fillCodes } from './fillCodes.js';
import { type FillContext, WantedGuids } from './fillContext.js';
import { fillDetails, fillVariables, guidsPointedAt } from './fillDetails.js';
import { SelectionFiller } from './fillSelections.js';
import { fillSourceMemos, fillSources } from './fillSources.js';
import { findConvention } from './findConvention.js';
import { Findings } from './findings.js';
import { Memos } from './memos.js';
import type { RefiProject } from './model.js';
import { conventionOf } from './offsets.js';
import { openFolder, openXml, type RefiDocument } from './openXml.js';
import { withOwnSets } from './ownSets.js';
import { parseProject } from './parseProject.js';
import { readTexts, type Texts } from './readTexts.js';
import { Spans } from './spans.js';
import { SelectionSurvey } from './surveySelections.js';
import { warnOfArchive, warnOfStrangeElements } from './warnings.js';
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
  warnOfStrangeElements(root, findings);
  const project = parseProject(root, findings);
  const texts = await readTexts(project, files, survey.counts, findings, {
    ...options,
    onProgress: progress(firstDone, textsDone, 'texts'),
  });

  fillCoders(project.users, builder);
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
    dated: 0,
  };
  const filler = new SelectionFiller(project.sources, indices, context);
  if (survey.counts.size > 0) await document.read(filler, progress(textsDone, 1, 'codings'), options.signal);
  filler.close();
  fillDetails(project, variables, context);
  fillOtherMemos(project, memos, builder);

  if (files !== null) warnOfArchive(name, files, path, builder);
  findings.close();
  const imported = builder.build(path, format, project.origin || 'unknown', {
    name: project.name || path,
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
  const message = `the root element must be ${names.join(' or ')}; found ${root.name}`;
  throw new ProblemsError(`${path} was not read as REFI-QDA`, [
    { kind: 'bad-root', where: `${name} line ${root.line}`, message },
  ]);
}

/** The convention that the offsets are read by, with a warning where it is not the one that the tool is known for. */
function conventionFor(
  project: RefiProject,
  survey: SelectionSurvey,
  texts: Texts,
  where: string,
  builder: CorpusBuilder,
): OffsetConvention {
  const { convention: own, known } = conventionOf(project.origin);
  const inText = [...survey.counts.keys()].some(
    ({ name }) => !name.endsWith('Source') || name === 'TextSource',
  );
  if (!inText) return own;
  const byElement = new Map([...texts].map(([{ element }, text]) => [element, text]));
  const { convention, reason } = findConvention(own, survey, byElement);
  builder.useOffsets(convention.name);
  const tool = project.origin === '' ? 'the file names no tool' : `the tool "${project.origin}" is not known`;
  if (!known)
    builder.warn(
      'unknown-tool',
      where,
      `${tool}; offsets follow the standard, as ${own.name}, unless others fit better`,
    );
  if (convention !== own)
    builder.warn(
      'offset-convention',
      where,
      `${known ? 'the tool counts' : 'the standard counts'} ${own.name}, but as ${convention.name} ${reason}; read as ${convention.name}, check the spans`,
    );
  else if (reason !== '')
    builder.warn(
      'offset-convention',
      where,
      `read as ${own.name}, ${reason}; the rule of the tool was kept, check the spans`,
    );
  return convention;
}

/** Memos of codes and of the project. */
function fillOtherMemos(project: RefiProject, memos: Memos, builder: CorpusBuilder): void {
  for (const code of project.codes) memos.addNotes('code', builder.codeIndex(code.guid) ?? -1, code.noteRefs);
  memos.addNotes('project', -1, project.noteRefs);
  memos.addRest();
}
