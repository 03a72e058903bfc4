import { SourceText } from '../../corpus/sourceText.js';
import { type ConventionChoice, chooseConvention } from '../offsets/chooseConvention.js';
import { conventions, type OffsetConvention } from '../offsets/conventions.js';
import { fitOffsets, type OffsetSpan, type SameQuote } from '../offsets/fitOffsets.js';
import { compareName, quoteIn } from './quotedName.js';
import type { ReadText } from './readTexts.js';
import type { SelectionSurvey } from './surveySelections.js';
import type { XmlElement } from './xmlElement.js';

/** Most spans that are tried by every convention; of more, every k-th and the last of each text. */
const mostSpans = 20_000;

/**
 * How the offsets of a project are to be read: as its tool counts, unless another convention clearly fits better
 * (the rule is `chooseConvention`'s). The quotes are the names of selections, where a name can be a quote; where
 * there are none, what speaks is whether spans lie in their texts and cut no words.
 */
export function findConvention(
  own: OffsetConvention,
  survey: SelectionSurvey,
  texts: ReadonlyMap<XmlElement, ReadText>,
): ConventionChoice {
  const spans = sample(survey, texts);
  const hasBom = [...texts.values()].some((text) => text.hasBom);
  const candidates = conventions.filter(({ name }) => hasBom || !name.endsWith('BOM counted'));
  const fits = fitOffsets(spans.map(onlyQuotes(candidates)), own, candidates, sameName);
  return chooseConvention(own, fits);
}

function sample(survey: SelectionSurvey, texts: ReadonlyMap<XmlElement, ReadText>): OffsetSpan[] {
  const { spanCount } = survey;
  const step = Math.max(1, Math.ceil(spanCount / mostSpans));
  const last = new Map<XmlElement, number>();
  const wanted = new Set<number>();
  for (let i = 0; i < spanCount; i++) {
    const { text, end, name } = survey.spanAt(i);
    const known = last.get(text);
    if (known === undefined || survey.spanAt(known).end < end) last.set(text, i);
    if (i % step === 0 || name !== '') wanted.add(i);
  }
  for (const i of last.values()) wanted.add(i);
  const sourceTexts = new Map<XmlElement, SourceText>();
  return [...wanted].flatMap((i) => {
    const { text: element, start, end, name } = survey.spanAt(i);
    const read = texts.get(element);
    if (read === undefined) return [];
    const text = sourceTexts.get(element) ?? new SourceText(read.text);
    sourceTexts.set(element, text);
    return [{ text, hasBom: read.hasBom, start, end, quote: name }];
  });
}

const sameName: SameQuote = (name, found, { start, end }) =>
  compareName(name, found, end - start) === 'matches';

/** A name that no convention finds is a quote only if it cannot be anything else. */
function onlyQuotes(candidates: readonly OffsetConvention[]) {
  return (span: OffsetSpan): OffsetSpan => {
    const { text, hasBom, start, end, quote } = span;
    if (quote === '' || quoteIn(quote, end - start) !== '') return span;
    const found = candidates.some((convention) =>
      sameName(
        quote,
        text.slice(
          convention.toCodePoint(text, start, 'start', hasBom),
          convention.toCodePoint(text, end, 'end', hasBom),
        ),
        span,
      ),
    );
    return found ? span : { ...span, quote: '' };
  };
}
