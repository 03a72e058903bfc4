import type { Reference } from '../../corpus/details.js';
import { reconciledMark } from '../../corpus/source.js';
import { XmlPieces } from '../xmlPieces.js';
import { dateTime } from './dateTime.js';
import { writeCodes } from './refiCodes.js';
import { writeGraphs } from './refiGraphs.js';
import { isNobody } from './refiGuids.js';
import { writeSets } from './refiSets.js';
import { type RefiContext, writeSources } from './refiSources.js';

/** How our own reader knows the offsets of what we wrote: Unicode code points, half-open, as the standard says. */
export function refiOrigin(version: string): string {
  return `Brukermøte ${version}`;
}

/**
 * `project.qde`, piece by piece.
 *
 * @see https://www.qdasoftware.org/wp-content/uploads/2019/09/REFI-QDA-1-5.pdf
 */
export function* projectXml(context: RefiContext, version: string): Generator<string> {
  const { corpus, guids, notes, variables } = context;
  const { details, provenance } = corpus;
  const xml = new XmlPieces();
  xml.open('Project', {
    xmlns: 'urn:QDA-XML:project:1.0',
    name: provenance.name,
    origin: refiOrigin(version),
    creatingUserGUID: guids.coder(details?.project.creator),
    creationDateTime: dateTime(details?.project.created),
    modifyingUserGUID: guids.coder(details?.project.modifier),
    modifiedDateTime: dateTime(details?.project.modified),
  });
  writeUsers(xml, context);
  if (corpus.codes.length > 0) {
    xml.open('CodeBook');
    writeCodes(xml, corpus, guids, notes);
    xml.close();
  }
  variables.write(xml, guids);
  writeCases(xml, context);
  yield xml.take();
  yield* writeSources(xml, context);
  notes.write(xml);
  writeLinks(xml, context);
  writeSets(xml, corpus, guids, notes);
  writeGraphs(xml, corpus, guids);
  if (provenance.description !== '') xml.text('Description', provenance.description);
  notes.writeReferences(xml, 'project', -1);
  xml.close();
  yield xml.take();
}

function writeUsers(xml: XmlPieces, { corpus, guids }: RefiContext): void {
  const users = corpus.coders.filter(({ index }) => !isNobody(corpus, index));
  if (users.length === 0) return;
  xml.open('Users');
  for (const { index, id, name, reconciled } of users) {
    const guid = guids.coder(index)!;
    // REFI-QDA has no reconciled coding; our reader knows it by this.
    const said = [guid === id ? '' : id, reconciled ? reconciledMark : ''].filter((part) => part !== '');
    xml.empty('User', { guid, name, id: said.join(' ') || undefined });
  }
  xml.close();
}

function writeCases(xml: XmlPieces, { corpus, guids, variables }: RefiContext): void {
  const cases = corpus.details?.cases ?? [];
  if (cases.length === 0) return;
  xml.open('Cases');
  cases.forEach((one, i) => {
    const members = (target: Reference['target'], element: string) => {
      for (const reference of one.members) {
        const guid = reference.target === target ? guids.of(reference) : undefined;
        if (guid !== undefined) xml.empty(element, { targetGUID: guid });
      }
    };
    xml.open('Case', { guid: guids.keep(one.id, 'case', i), name: one.name || undefined });
    if (one.description !== '') xml.text('Description', one.description);
    members('code', 'CodeRef');
    variables.writeValues(xml, one.values, guids);
    members('source', 'SourceRef');
    members('selection', 'SelectionRef');
    xml.close();
  });
  xml.close();
}

function writeLinks(xml: XmlPieces, { corpus, guids, notes }: RefiContext): void {
  const links = corpus.details?.links ?? [];
  if (links.length === 0) return;
  xml.open('Links');
  links.forEach((link, i) => {
    xml.open('Link', {
      guid: guids.keep(link.id, 'link', i),
      name: link.name || undefined,
      direction: link.direction,
      color: link.color || undefined,
      originGUID: link.from === null ? undefined : guids.of(link.from),
      targetGUID: link.to === null ? undefined : guids.of(link.to),
    });
    notes.writeReferences(xml, 'link', i);
    xml.close();
  });
  xml.close();
}
