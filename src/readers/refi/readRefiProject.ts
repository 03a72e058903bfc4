import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile, ReadOptions } from '../input.js';
import { fillCoders } from './coders.js';
import { collectAttributes } from './fillAttributes.js';
import { fillCodes } from './fillCodes.js';
import { fillSources } from './fillSources.js';
import { Findings } from './findings.js';
import { Memos } from './memos.js';
import type { RefiProject } from './model.js';
import { conventionOf } from './offsets.js';
import { openXml, type RefiDocument } from './openXml.js';
import { parseProject } from './parseProject.js';
import { readTexts } from './readTexts.js';
import { Spans } from './spans.js';
import { warnOfArchive, warnOfStrangeElements, warnOfWhatIsLeftOut } from './warnings.js';

const format = 'REFI-QDA project';

/**
 * Reads a REFI-QDA project (.qdpx, or the bare .qde), as ATLAS.ti, MAXQDA, NVivo, QualCoder and qc write it.
 *
 * Texts are kept as the file has them, with their line breaks and without byte order mark; the offsets of the
 * tool are converted to code points of that text. Dates, rich text and the media themselves stay in the file.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readRefiProject(file: InputFile, options: ReadOptions = {}): Promise<ImportedProject> {
  options.onProgress?.(0, 'open');
  const document = await openXml(file, options);
  requireRoot(document, file, 'Project');
  const builder = new CorpusBuilder();
  const findings = new Findings(builder, document.name);
  const project = parseProject(document.root, findings);
  options.onProgress?.(0.2, 'texts');
  const texts = await readTexts(project, document.archive, findings, options);
  options.onProgress?.(0.8, 'resolve');

  const { convention, known } = conventionOf(project.origin);
  if (hasSpans(project)) {
    builder.useOffsets(convention.name);
    if (!known) warnOfUnknownTool(project, convention.name, document.name, builder);
  }
  fillCoders(project.users, builder);
  fillCodes(project.codes, builder, findings);
  const memos = new Memos(project.notes, texts, builder, findings);
  const spans = new Spans(builder, findings, convention);
  const folders = new Set(project.codes.filter((code) => !code.isCodable).map((code) => code.guid));
  const attributes = collectAttributes(project, findings);
  fillSources(project.sources, attributes, { builder, findings, memos, spans, texts, folders });
  fillOtherMemos(project, memos, builder);

  if (document.archive !== null)
    warnOfArchive(document.name, document.archive.unsafeNames, file.path, builder);
  warnOfWhatIsLeftOut(document.root, findings);
  warnOfStrangeElements(document.root, findings);
  spans.close(document.name);
  findings.close();
  const imported = builder.build(file.path, format, project.origin || 'unknown', {
    name: project.name || file.path,
    synthetic: false,
    licence: '',
    description: project.description,
  });
  options.onProgress?.(1, 'done');
  return imported;
}

/** @throws ProblemsError naming the root element that was found */
export function requireRoot(document: RefiDocument, file: InputFile, ...names: string[]): void {
  const { root, name } = document;
  if (names.includes(root.name)) return;
  const message = `the root element must be ${names.join(' or ')}; found ${root.name}`;
  throw new ProblemsError(`${file.path} was not read as REFI-QDA`, [
    { kind: 'bad-root', where: `${name} line ${root.line}`, message },
  ]);
}

/** Memos of codes, variables, cases and the project. */
function fillOtherMemos(project: RefiProject, memos: Memos, builder: CorpusBuilder): void {
  for (const code of project.codes) memos.addNotes('code', builder.codeIndex(code.guid) ?? -1, code.noteRefs);
  for (const { name, description } of project.variables)
    if (description !== '') memos.add('project', -1, `${name}: ${description}`);
  for (const { name, description } of project.cases)
    if (description !== '') memos.add('project', -1, name === '' ? description : `${name}: ${description}`);
  memos.addNotes('project', -1, project.noteRefs);
  memos.addRest();
}

function hasSpans(project: RefiProject): boolean {
  const texts = project.sources.flatMap((source) => [source.text, ...source.transcripts]);
  return (
    texts.some((text) => text !== null && text.selections.length > 0) ||
    project.sources.some((source) => source.transcripts.some((text) => text.syncedSelections.length > 0))
  );
}

function warnOfUnknownTool(
  project: RefiProject,
  convention: string,
  where: string,
  builder: CorpusBuilder,
): void {
  const tool = project.origin === '' ? 'the file names no tool' : `the tool "${project.origin}" is not known`;
  builder.warn('unknown-tool', where, `${tool}; offsets were read as the standard says, as ${convention}`);
}
