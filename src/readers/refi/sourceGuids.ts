import type { RefiProject } from './model.js';

/** Guid of the source that a source or a part of it (representation, transcript) belongs to. */
export function sourceGuids(project: RefiProject): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const source of project.sources)
    for (const part of [source.text, ...source.transcripts]) if (part) owners.set(part.guid, source.guid);
  for (const source of project.sources) owners.set(source.guid, source.guid);
  return owners;
}
