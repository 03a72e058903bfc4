import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import type { InputFile, ReadOptions } from '../input.js';
import { fillCodes } from './fillCodes.js';
import { Findings } from './findings.js';
import { openXml } from './openXml.js';
import { parseCodes } from './parseCodes.js';
import { requireRoot } from './readRefiProject.js';
import { warnOfStrangeElements, warnOfWhatIsLeftOut } from './warnings.js';
import { attribute, childOf } from './xmlElement.js';

/**
 * Reads a REFI-QDA codebook (.qdc), or the codebook of a project: a corpus with codes and nothing else.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readRefiCodebook(file: InputFile, options: ReadOptions = {}): Promise<ImportedProject> {
  const document = await openXml(file, options);
  requireRoot(document, file, 'CodeBook', 'Project');
  const { root, name } = document;
  const builder = new CorpusBuilder();
  const findings = new Findings(builder, name);
  const isProject = root.name === 'Project';
  fillCodes(parseCodes(isProject ? childOf(root, 'CodeBook') : root, findings), builder, findings);
  if (!isProject) {
    warnOfWhatIsLeftOut(root, findings);
    warnOfStrangeElements(root, findings);
  }
  findings.close();
  return builder.build(file.path, 'REFI-QDA codebook', attribute(root, 'origin').trim() || 'unknown', {
    name: attribute(root, 'name').trim() || file.path,
    synthetic: false,
    licence: '',
    description: '',
  });
}
