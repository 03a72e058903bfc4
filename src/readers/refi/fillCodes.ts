import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { warnOfAlikeCodes } from '../alikeCodes.js';
import type { Findings } from './findings.js';
import type { RefiCode } from './model.js';

/** Codes with their tree. A code that is only a folder (`isCodable` false) is kept: its children need it. */
export function fillCodes(codes: readonly RefiCode[], builder: CorpusBuilder, findings: Findings): void {
  for (const code of codes) {
    const { guid: id, name, description, color } = code;
    const parent = code.parent === '' ? {} : { parentId: code.parent };
    builder.addCode(
      { id, name, description, color, ...parent, isCategory: !code.isCodable },
      findings.where(code.element),
    );
  }
  warnOfAlikeCodes(builder);
}
