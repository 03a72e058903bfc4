import type { Corpus } from '../corpus/corpus.js';
import { findIdentifiers, type IdentifierOptions } from '../privacy/findIdentifiers.js';
import type { IdentifierKind } from '../privacy/identifier.js';
import { blocking } from '../privacy/redact.js';
import { folded } from '../shared/folded.js';
import type { Bilingual } from '../shared/language.js';
import { termsIn } from '../words/terms.js';
import type { AllowedItems } from './labels.js';
import { publicAttributes } from './publicSources.js';

/** What can tell who somebody is, in something that would be printed. */
export interface PrintedIdentifier {
  readonly kind: IdentifierKind;
  readonly place: Bilingual;
}

/** A text that would be printed. */
export interface PrintedText {
  readonly text: string;
  readonly place: Bilingual;
  /** Whether it is of published literature, whose authors have names. */
  readonly isLiterature?: boolean;
}

export interface PrintedOptions extends IdentifierOptions {
  readonly allowed?: AllowedItems;
}

/** Every label of a project that a publication may print, with where it stands. */
export function printedLabels({ provenance, codes, sources }: Corpus): PrintedText[] {
  const code = (n: number, part: Bilingual): Bilingual => ({
    nb: `kode ${n} i kodeboken, ${part.nb}`,
    en: `code ${n} of the codebook, ${part.en}`,
  });
  const values = new Map<string, PrintedText>();
  for (const { kind, attributes } of sources)
    for (const attribute of publicAttributes) {
      const text = kind === 'study' ? '' : (attributes[attribute] ?? '');
      if (text !== '') values.set(`${attribute}\0${text}`, { text, place: valueIn(attribute) });
    }
  return [
    { text: provenance.name, place: { nb: termsIn('nb').projectTitle, en: termsIn('en').projectTitle } },
    ...codes.flatMap(({ id, name, nameEnglish }, i): PrintedText[] => [
      { text: id, place: code(i + 1, { nb: 'id', en: 'id' }) },
      { text: name, place: code(i + 1, { nb: 'navn', en: 'name' }) },
      ...(nameEnglish === name
        ? []
        : [{ text: nameEnglish, place: code(i + 1, { nb: 'engelsk navn', en: 'English name' }) }]),
    ]),
    ...values.values(),
    ...sources.flatMap(({ kind, name }, i): PrintedText[] =>
      kind === 'study'
        ? [
            {
              text: name,
              place: { nb: `navnet på kilde ${i + 1}`, en: `the name of source ${i + 1}` },
              isLiterature: true,
            },
          ]
        : [],
    ),
  ];
}

/** Every label that records for checking show of their sources: all attributes, which a publication does not divide by. */
export function recordLabels({ sources }: Corpus): PrintedText[] {
  const labels = new Map<string, PrintedText>();
  for (const { kind, attributes } of sources)
    for (const [attribute, text] of kind === 'study' ? [] : Object.entries(attributes)) {
      labels.set(attribute, {
        text: attribute,
        place: { nb: `navnet på kjennetegnet ${attribute}`, en: `the name of the attribute ${attribute}` },
      });
      labels.set(`${attribute}\0${text}`, { text, place: valueIn(attribute) });
    }
  return [...labels.values()];
}

function valueIn(attribute: string): Bilingual {
  return { nb: `en verdi av kjennetegnet ${attribute}`, en: `a value of the attribute ${attribute}` };
}

/** What of it can tell who somebody is, but for the items that a person has let through. */
export function printedIdentifiers(
  texts: readonly PrintedText[],
  { allowed = new Set(), ...options }: PrintedOptions = {},
): PrintedIdentifier[] {
  return texts.flatMap(({ text, place, isLiterature = false }) => {
    if (allowed.has(folded(text))) return [];
    return findIdentifiers(text, options)
      .filter(
        ({ certainty, kind }) =>
          blocking.includes(certainty) && !(isLiterature && kind === 'name' && certainty !== 'certain'),
      )
      .filter((found) => !allowed.has(folded(found.text)))
      .map(({ kind }) => ({ kind, place }));
  });
}
