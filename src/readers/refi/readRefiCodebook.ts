import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import type { InputFile, ReadOptions } from '../input.js';
import { fillCodes } from './fillCodes.js';
import { Findings, plural } from './findings.js';
import { openXml } from './openXml.js';
import { withOwnSets } from './ownSets.js';
import { parseCodes } from './parseCodes.js';
import { isNameless, OwnGuids } from './parseParts.js';
import { parseSet } from './parseProject.js';
import { requireRoot } from './readRefiProject.js';
import { selectionElements } from './schema.js';
import { loseCharacters, warnOfNamespace, warnOfStrangeElements } from './warnings.js';
import { attribute, childrenOf } from './xmlElement.js';

/**
 * Reads a REFI-QDA codebook (.qdc), or the codebook of a project: a corpus with codes, their sets, and nothing
 * else.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readRefiCodebook(file: InputFile, options: ReadOptions = {}): Promise<ImportedProject> {
  const document = await openXml(file);
  const root = await document.read(
    { streamed: selectionElements, shallow: true, onStreamed() {} },
    (share) => options.onProgress?.(share, 'codes'),
    options.signal,
  );
  requireRoot(root, document.name, file.path, 'CodeBook', 'Project');
  const builder = new CorpusBuilder(options);
  const findings = new Findings(builder, document.name);
  warnOfNamespace(root, findings);
  loseCharacters(document, builder);
  const isProject = root.name === 'Project';
  fillCodes(parseCodes(isProject ? childrenOf(root, 'CodeBook') : [root], findings), builder, findings);
  if (!isProject) {
    warnOfStrangeElements(root, findings);
    const guids = new OwnGuids(findings);
    const sets = childrenOf(root, 'Sets').flatMap((element) => childrenOf(element, 'Set'));
    for (const { guid: id, name, description, codes } of sets.map((set) => parseSet(set, guids.of(set))))
      builder.details.addSet({
        id,
        name,
        description,
        members: codes.map((member) => {
          const index = builder.codeIndex(member.guid);
          if (index !== undefined) return { target: 'code', index, id: member.guid };
          findings.tally('dangling-reference', member.element, (count) => ({
            nb: `${plural(count, 'medlem av et sett', 'medlemmer av sett')} er ingen kode i kodeboka`,
            en: `${plural(count, 'member of a set is', 'members of sets are')} no code of the codebook`,
          }));
          return { target: 'unknown', index: -1, id: member.guid };
        }),
      });
  }
  findings.close();
  const origin = attribute(root, 'origin').trim();
  const imported = builder.build(file.path, 'REFI-QDA codebook', origin || 'unknown', {
    name: isNameless(attribute(root, 'name')) ? file.path : attribute(root, 'name'),
    synthetic: false,
    licence: '',
    description: '',
  });
  return withOwnSets(imported, origin);
}
