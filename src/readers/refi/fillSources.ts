import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceDetails, Transcript } from '../../corpus/details.js';
import { given } from '../../shared/given.js';
import { authorsOf } from './coders.js';
import { type Attributes, kindOf } from './fillAttributes.js';
import { type Findings, plural } from './findings.js';
import type { Memos } from './memos.js';
import type { RefiSource, RefiTranscript, RefiVariableValue } from './model.js';
import { nameOf } from './nameOf.js';
import { isNameless } from './parseParts.js';
import type { Texts } from './readTexts.js';
import { fileName, isAbsolutePath } from './sourcePaths.js';

/**
 * Sources with their texts, attributes and what else the file says of them; selections come later.
 *
 * @returns per source of the file its index in the corpus
 */
export function fillSources(
  sources: readonly RefiSource[],
  attributes: Attributes,
  variables: ReadonlyMap<string, number>,
  texts: Texts,
  builder: CorpusBuilder,
  findings: Findings,
): number[] {
  const byName = new Map<string, RefiSource[]>();
  const indices = sources.map((source, i) => {
    const name = nameOf(source, i + 1);
    if (isNameless(source.name))
      findings.tally('unnamed-source', source.element, (count) => ({
        nb: `${plural(count, 'kilde', 'kilder')} uten navn; kalt det filen heter, eller «source» og nummeret`,
        en: `${plural(count, 'source has', 'sources have')} no name; named after the file, or "source" and the number`,
      }));
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [source]);
    else same.push(source);
    const own = attributes.get(source.guid) ?? new Map<string, string>();
    const text = ownTextOf(source);
    const index = builder.addSource(
      {
        id: source.guid,
        name,
        kind: kindOf(own),
        attributes: Object.fromEntries(own),
        text: text === null ? null : (texts.get(text)?.text ?? null),
      },
      findings.where(source.element),
    );
    builder.details.addToSource(index, detailsOf(source, variables, texts, builder, findings));
    return index;
  });
  for (const [name, same] of byName) {
    if (same.length < 2) continue;
    findings.warn('duplicate-name', same[1].element, {
      nb: `${same.length} kilder heter «${name}»; holdt fra hverandre med guid`,
      en: `${same.length} sources are called "${name}"; kept apart by guid`,
    });
  }
  return indices;
}

/** Descriptions and notes of sources, and of their texts. */
export function fillSourceMemos(
  sources: readonly RefiSource[],
  indices: readonly number[],
  memos: Memos,
): void {
  sources.forEach((source, i) => {
    for (const part of partsOf(source)) {
      memos.add('source', indices[i], part.description, part.authorship);
      memos.addNotes('source', indices[i], part.noteRefs);
    }
  });
}

/** The source itself, then the texts that belong to it; for a TextSource both are one element. */
export function partsOf(source: RefiSource) {
  const inner = source.type === 'TextSource' ? [] : [source.text, ...source.transcripts];
  return [source, ...inner.filter((part) => part !== null)];
}

/** The plain text that a source has as its own: its representation, or its only transcript. */
export function ownTextOf(source: RefiSource) {
  return source.text ?? (source.transcripts.length === 1 ? source.transcripts[0] : null);
}

function detailsOf(
  source: RefiSource,
  variables: ReadonlyMap<string, number>,
  texts: Texts,
  builder: CorpusBuilder,
  findings: Findings,
): SourceDetails {
  const { authorship, element, media, text } = source;
  const own = ownTextOf(source);
  const values = valuesOf(
    partsOf(source).flatMap((part) => part.values),
    variables,
  );
  const transcripts = source.transcripts.map(
    (one): Transcript => ({
      ...authorsOf(one.authorship, one.element, builder, findings),
      id: one.guid,
      name: one.name,
      text: one === own ? null : (texts.get(one)?.text ?? ''),
      points: pointsOf(one),
      ...pathsOf(one.plainTextPath, one.richTextPath),
    }),
  );
  return {
    ...authorsOf(authorship, element, builder, findings),
    media,
    ...(media !== 'text' && source.path !== '' && { path: withoutFolder(source.path) }),
    ...(text !== null && pathsOf(text.plainTextPath, text.richTextPath)),
    ...(media !== 'text' && text !== null && { textId: text.guid }),
    ...(transcripts.length > 0 && { transcripts }),
    ...(values.length > 0 && { values }),
  };
}

function pointsOf(transcript: RefiTranscript) {
  return transcript.points.map(({ guid, time, position }) => ({ id: guid, time, position }));
}

function pathsOf(plainTextPath: string, richTextPath: string) {
  return given({
    plainTextPath: plainTextPath === '' ? undefined : withoutFolder(plainTextPath),
    richTextPath: richTextPath === '' ? undefined : withoutFolder(richTextPath),
  });
}

/** An absolute path tells about somebody's machine, and is of no use on another one. */
function withoutFolder(path: string): string {
  return isAbsolutePath(path) ? fileName(path) : path;
}

/** Values by the index of their variable; one of a variable that the file does not have is reported elsewhere. */
export function valuesOf(values: readonly RefiVariableValue[], variables: ReadonlyMap<string, number>) {
  return values.flatMap(({ variable, value }) => {
    const index = variables.get(variable.guid);
    return index === undefined ? [] : [{ variable: index, value }];
  });
}
