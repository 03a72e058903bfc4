import { crossMark } from '../../disclosure/release.js';
import { groupInWords, keyInWords, subjectInWords } from '../../publication/keyWords.js';
import type { Publication } from '../../publication/publication.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';

/** Differences, and tight counts, that are named at most. */
const most = 20;

/** What was tried against a publication, and the counts that it came closest to; no true count stands in it. */
export function auditText({ audit, corpus, policy, release }: Publication): string {
  const { language } = corpus;
  const texts = words[language];
  const { tried, solves, unfinished, seconds, tightest } = audit;
  const number = (value: number) => formatNumber(value, language);
  const tight = tightest
    .slice(0, most)
    .map(({ demand, from, to, values }) =>
      texts.tight(keyInWords(demand.key, corpus), number(from), number(to), number(values)),
    );
  return [
    texts.tried(policy.name, number(tried), number(solves), formatNumber(seconds, language, 1)),
    texts.unfinished(number(unfinished)),
    ...(release.silenced.length === 0
      ? []
      : [
          texts.silenced(number(release.silenced.length)),
          ...release.silenced.map((subject) => `  ${subjectInWords(subject, corpus)}`),
        ]),
    ...(tight.length === 0 ? [] : [texts.tightest, ...tight.map((line) => `  ${line}`)]),
  ].join('\n');
}

/** Which numbers tell too much by their difference from what was published before. */
export function changedText({ changed, corpus }: Publication, earlier: number): Bilingual {
  const told = (language: Language) => {
    const own = corpus.inLanguage(language);
    const lines = changed.slice(0, most).map(({ key, isSize, before, now, tells }) => {
      const name = isSize ? words[language].size(groupInWords(key, own)) : keyInWords(key, own);
      const why = tells === 'few' ? '' : ` (${words[language].tells[tells]})`;
      const [then, after] = [before, now].map((n) => (n === null ? crossMark : formatNumber(n, language)));
      return `\n  ${name}: ${then} → ${after}${why}`;
    });
    return lines.join('') + (changed.length > most ? `\n  … (${changed.length})` : '');
  };
  return {
    nb: `Ingenting er publisert: noen tall skiller seg lite fra det som er publisert før (${earlier}), eller nøyaktig så mye som det har kommet kilder til. Den som har begge, ser hva noen få kilder sier, eller at alle de nye sier det samme.${told('nb')}\nVent til flere kilder er kommet til, eller publiser likevel med --despite-earlier (det blir skrevet i mappen og i listen).`,
    en: `Nothing was published: some numbers differ a little from what was published before (${earlier}), or by exactly as many sources as came. Who has both sees what a few sources say, or that all the new ones say the same.${told('en')}\nWait until more sources have come, or publish nevertheless with --despite-earlier (which the folder and the list will say).`,
  };
}

export interface Written {
  readonly out: string;
  readonly ledger: string;
  /** In the material. */
  readonly identifiers: number;
  readonly quotes: boolean;
}

/** What was written, what is withheld, and what to do before it is shared. */
export function writtenText(publication: Publication, { out, ledger, identifiers, quotes }: Written): string {
  const { corpus, figures, tables, hidden, policy, release } = publication;
  const { language } = corpus;
  const texts = words[language];
  const cells = [...release.cells.values()];
  const withheld = cells.filter(({ status }) => status !== 'shown').length;
  return [
    texts.wrote(out, counted(figures.length, 'figure', language), counted(tables.length, 'table', language)),
    texts.withheld(
      policy.name,
      formatNumber(withheld, language),
      formatNumber(cells.length, language),
      counted(publication.findingsWithheld, 'finding', language),
    ),
    ...(hidden.length === 0
      ? []
      : [texts.hidden(hidden.map(({ place, instead }) => `${place[language]} (${instead})`).join('; '))]),
    ...(identifiers === 0 ? [] : [texts.identifiers(formatNumber(identifiers, language))]),
    quotes ? texts.withQuotes : texts.noQuotes,
    texts.ledger(ledger),
    texts.look,
  ].join('\n');
}

const words = {
  nb: {
    tried: (policy: string, tried: string, solves: string, seconds: string) =>
      `Prøvd etter ${policy}: ${tried} vernede antall, ${solves} spørsmål til løseren, ${seconds} sekunder. Ingen kan regnes ut.`,
    unfinished: (n: string) => `Spørsmål uten svar: ${n}.`,
    silenced: (n: string) =>
      `Om disse (${n}) sies ingenting: de lot seg ikke gjøre trygge på annen måte, eller telles sammen med noe som ikke lot seg gjøre trygt.`,
    tightest: 'De som har færrest verdier å gå på (minste og største verdi som er mulig):',
    tight: (key: string, from: string, to: string, values: string) =>
      `${key}: ${from} til ${to} (${values} verdier)`,
    size: (group: string) => `antall i gruppen ${group}`,
    tells: {
      all: 'alle som kom til eller falt fra, sier dette',
      none: 'ingen av dem som kom til eller falt fra, sier dette',
      withheld: 'det som er holdt tilbake, kan snevres inn med antallet som kom til eller falt fra',
    },
    wrote: (out: string, figures: string, tables: string) =>
      `Skrev ${out} (offentlig): findings.md, ${figures}, ${tables}.`,
    withheld: (policy: string, withheld: string, all: string, findings: string) =>
      `Etter ${policy} er ${withheld} av ${all} antall holdt tilbake, og ${findings}.`,
    hidden: (list: string) =>
      `Folks egne ord er ikke publisert som navn: ${list}. Egne navn gis med --label-codes.`,
    identifiers: (n: string) =>
      `Materialet selv har ${n} opplysninger som kan vise hvem noen er; tekstene er ikke publisert.`,
    noQuotes: 'Ingen sitater.',
    withQuotes: 'Mappen har sitater: se at du har lov til å bruke dem.',
    ledger: (path: string) => `Listen over publiseringer: ${path}`,
    look: 'Les README.md og se figurene før du deler mappen: et program kan ikke se alt som kan kjennes igjen.',
  },
  en: {
    tried: (policy: string, tried: string, solves: string, seconds: string) =>
      `Tried under ${policy}: ${tried} protected counts, ${solves} questions to the solver, ${seconds} seconds. None can be worked out.`,
    unfinished: (n: string) => `Questions without an answer: ${n}.`,
    silenced: (n: string) =>
      `Of these (${n}) nothing is told: they could not be made safe otherwise, or are counted together with something that could not.`,
    tightest: 'Those with the fewest values to spare (smallest and largest possible value):',
    tight: (key: string, from: string, to: string, values: string) =>
      `${key}: ${from} to ${to} (${values} values)`,
    size: (group: string) => `number in the group ${group}`,
    tells: {
      all: 'all that came or went say this',
      none: 'none of those that came or went says this',
      withheld: 'what is withheld can be narrowed by how many came or went',
    },
    wrote: (out: string, figures: string, tables: string) =>
      `Wrote ${out} (public): findings.md, ${figures}, ${tables}.`,
    withheld: (policy: string, withheld: string, all: string, findings: string) =>
      `Under ${policy} ${withheld} of ${all} numbers of sources are withheld, and ${findings}.`,
    hidden: (list: string) =>
      `People’s own words are not published as names: ${list}. Give names with --label-codes.`,
    identifiers: (n: string) =>
      `The material itself has ${n} identifiers, things that can tell who somebody is; the texts are not published.`,
    noQuotes: 'No quotes.',
    withQuotes: 'The folder has quotes: make sure that you may use them.',
    ledger: (path: string) => `The list of publications: ${path}`,
    look: 'Read README.md and look at the figures before you share the folder: no program sees all that can be recognised.',
  },
} as const;
