import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { conventionName } from '../offsets/conventionName.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import { findConvention } from './findConvention.js';
import type { RefiProject } from './model.js';
import { conventionOf } from './offsets.js';
import type { Texts } from './readTexts.js';
import type { SelectionSurvey } from './surveySelections.js';

/** The convention that the offsets are read by, with a warning where it is not the one that the tool is known for. */
export function conventionFor(
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
  const [ownName, name] = [conventionName(own.name), conventionName(convention.name)];
  if (!known) {
    const { origin } = project;
    const tool =
      origin === ''
        ? { nb: 'filen navngir ikke noe verktøy', en: 'the file names no tool' }
        : { nb: `verktøyet «${origin}» er ukjent`, en: `the tool "${origin}" is not known` };
    builder.warn('unknown-tool', where, {
      nb: `${tool.nb}; posisjonene følger standarden, som ${ownName.nb}, om ikke andre passer bedre`,
      en: `${tool.en}; offsets follow the standard, as ${ownName.en}, unless others fit better`,
    });
  }
  if (reason !== null)
    builder.warn(
      'offset-convention',
      where,
      convention === own
        ? {
            nb: `lest som ${ownName.nb}, ${reason.nb}; regelen for verktøyet er beholdt, se over tekstutdragene`,
            en: `read as ${ownName.en}, ${reason.en}; the rule of the tool was kept, check the spans`,
          }
        : {
            nb: `${known ? 'verktøyet' : 'standarden'} teller ${ownName.nb}, men som ${name.nb} ${reason.nb}; lest som ${name.nb}, se over tekstutdragene`,
            en: `${known ? 'the tool counts' : 'the standard counts'} ${ownName.en}, but as ${name.en} ${reason.en}; read as ${name.en}, check the spans`,
          },
    );
  return convention;
}
