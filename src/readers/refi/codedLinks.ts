import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Findings, plural } from './findings.js';
import type { Reference, RefiLink, RefiProject } from './model.js';
import type { XmlElement } from './xmlElement.js';

/**
 * Codings of relationships. NVivo lets a relationship (from, type, to) be coded like any node and writes it as a Link; the
 * standard lets a Coding name codes alone. Such a Link becomes a code that is called "FROM TYPE TO".
 *
 * @returns the code of a Link's guid, undefined where no Link has it
 */
export function codesOfLinks(project: RefiProject, builder: CorpusBuilder, findings: Findings) {
  const codes = new Set(project.codes.map(({ guid }) => guid));
  const links = new Map(project.links.flatMap((link) => (codes.has(link.guid) ? [] : [[link.guid, link]])));
  const names = namesOf(project);
  const called = (end: Reference | null) => names.get(end?.guid ?? '') ?? '?';
  return (guid: string, element: XmlElement): number | undefined => {
    const link = links.get(guid);
    if (link === undefined) return undefined;
    findings.tally('coded-link', element, (count) => ({
      nb: `${plural(count, 'koding er', 'kodinger er')} med en relasjon (Link) og ikke med en kode; relasjonen er lest som en kode`,
      en: `${plural(count, 'coding is', 'codings are')} with a relationship (Link), not with a code; it is read as a code`,
    }));
    const name = [called(link.from), typeOf(link), called(link.to)].join(' ');
    return builder.codeIndex(guid) ?? builder.addCode({ id: guid, name }, () => findings.where(link.element));
  };
}

function typeOf({ name }: RefiLink): string {
  return name.trim() === '' ? '–' : name.trim();
}

function namesOf({ codes, cases, sources, sets }: RefiProject): ReadonlyMap<string, string> {
  const all = [...sets, ...sources, ...cases, ...codes].map(({ guid, name }) => [guid, name.trim()] as const);
  return new Map(all.filter(([guid, name]) => guid !== '' && name !== ''));
}
