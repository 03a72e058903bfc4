import type { ProblemDraft } from '../shared/problem.js';
import { pathLabel } from './code.js';
import type { Corpus } from './corpus.js';
import type { Link, Reference } from './details.js';
import { interestsOf, weighedInterests } from './interests.js';
import { doubtfulTradeoffCodes, tradeoffReadings } from './tradeoffCodes.js';

/**
 * What a person should know of trade-offs that are told by names: which codes were read as one, which only look like one,
 * and which relations between codes say so without any text that could be counted.
 */
export function tradeoffNotes(corpus: Corpus): ProblemDraft[] {
  const { interests, pairs } = weighedInterests(corpus);
  const known = interestsOf(corpus).map(({ name }) => name);
  const read = pairs.map(({ code, before, after }): ProblemDraft => {
    const [first, last] = [interests[before].name, interests[after].name];
    return {
      kind: 'tradeoff-code',
      where: pathLabel(code),
      message: {
        nb: `leses som en avveining: «${first}» satt foran «${last}»`,
        en: `is read as a trade-off: "${first}" put before "${last}"`,
      },
    };
  });
  const doubtful = doubtfulTradeoffCodes(corpus, known).map(({ code, unknown }): ProblemDraft => {
    const [nb, en] = [unknown.map((name) => `«${name}»`), unknown.map((name) => `"${name}"`)];
    return {
      kind: 'tradeoff-unknown',
      where: pathLabel(code),
      message: {
        nb: `ser ut som en avveining, og telles ikke som en: ${nb.join(' og ')} er ikke noe hensyn. Gi koden, eller det den nevner, familien hensyn`,
        en: `looks like a trade-off, and is not counted as one: ${en.join(' and ')} ${unknown.length === 1 ? 'is no interest' : 'are no interests'}. Give the code, or what it names, the family interest`,
      },
    };
  });
  const relations = (corpus.details?.links ?? []).flatMap((link) => relationNote(link, corpus));
  return [...read, ...doubtful, ...relations];
}

/** A relation between two codes or cases that says so; it has no text of its own, so there is nothing to count. */
function relationNote({ id, name, from, to }: Link, corpus: Corpus): ProblemDraft[] {
  // Passages that are coded at the relation itself are codings of a code with its id.
  if (corpus.codes.some((code) => code.id === id)) return [];
  const [one, other] = [endName(from, corpus), endName(to, corpus)];
  if (one === undefined || other === undefined) return [];
  const [reading] = tradeoffReadings(`a ${name} b`);
  if (reading === undefined || reading.sure === 'weak') return [];
  return [
    {
      kind: 'relationship-without-text',
      where: `${one} – ${name} – ${other}`,
      message: {
        nb: `relasjonen sier at ett hensyn settes foran et annet, men filen sier ikke hvor i kildene; den telles ikke. Kod tekststedene med en kode som heter «${one} satt foran ${other}»`,
        en: `the relation says that one interest is put before another, but the file does not say where in the sources; it is not counted. Code the passages with a code called "${one} put before ${other}"`,
      },
    },
  ];
}

function endName(reference: Reference | null, { codes, details }: Corpus): string | undefined {
  if (reference?.target === 'code') return codes[reference.index]?.name;
  return reference?.target === 'case' ? details?.cases[reference.index]?.name : undefined;
}
