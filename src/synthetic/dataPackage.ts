import { jsonResource, tableResource, textResource } from '../writers/folder/resources.js';
import type { Edition } from './edition.js';
import { type SourcePlan, textPath } from './sources.js';
import type { Truth } from './truth.js';

export const projectTitle = 'Brukermøte: syntetisk eksempelprosjekt';

/**
 * The descriptor of the folder.
 *
 * @see https://datapackage.org/standard/data-package/ (version 2.0)
 */
export function dataPackage({ tables }: Edition, sources: readonly SourcePlan[], truth: Truth): unknown {
  const { generator } = truth;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'brukermote-synthetic',
    title: projectTitle,
    description:
      'Syntetisk (oppdiktet) materiale til programvaren Brukermøte: intervjuer, dokumenter og studier satt sammen av setninger skrevet for prosjektet, med koding der effektene er plantet og kjent (truth.json). Ingen personer, kontorer eller studier finnes. Synthetic: not findings, not to be cited as such.',
    version: generator.version,
    synthetic: true,
    keywords: ['synthetic', 'qualitative', 'co-occurrence', 'public service'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    contributors: [{ title: 'Brukermøte', roles: ['creator'] }],
    sources: [{ title: 'Setningsbanken til Brukermøte (data/sentences), skrevet for dette prosjektet' }],
    provenance: generator,
    resources: [
      ...Object.entries(tables).map(([name, schema]) => tableResource(name, schema)),
      ...sources.map(({ id, name }) => textResource(`text-${id.toLowerCase()}`, textPath(id), name)),
      jsonResource('truth', 'What was planted, and what came of it.'),
    ],
  };
}
