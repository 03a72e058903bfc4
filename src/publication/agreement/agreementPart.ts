import type { Agreement } from '../../agreement/agreement.js';
import { countKey } from '../../disclosure/countModel.js';
import type { Policy } from '../../disclosure/policy.js';
import type { Finding, Findings } from '../../report/finding.js';
import type { PublicPart } from '../publicPart.js';
import { candidate, type PublicSources, uses } from '../publicSources.js';
import { agreementCountsTable } from './agreement.tables.js';
import { comparedKey, comparedSources, twiceKey } from './comparedSources.js';

export interface AgreementPartOf {
  readonly sources: PublicSources;
  readonly policy: Policy;
  /** As the run counted it. */
  readonly agreement: Agreement;
  readonly findings: Findings;
}

/**
 * What a publication has of agreement: a table of codes, each by the number of sources, among those that were coded twice, in which
 * anybody used it. Coders are neither named nor compared two by two.
 */
export function agreementPart({ sources, policy, agreement, findings }: AgreementPartOf): PublicPart {
  const compared = comparedSources(sources, agreement);
  const { overall, codes } = agreement;
  const whole = countKey(comparedKey, 'compared');
  const rests = new Map<string, readonly string[]>([
    ['agreement.lacking', []],
    ['agreement.overall', [whole]],
    // How many codes lie below a threshold is no number of sources.
    ...codes.map(
      ({ code }) => [`agreement.lowest.${code.id}`, [whole, countKey(twiceKey(code), 'used')]] as const,
    ),
  ]);
  return {
    section: 'agreement',
    number: '04',
    subjects: overall === null ? [] : compared.subjects,
    within: overall === null ? [] : compared.within,
    candidates:
      overall === null
        ? []
        : compared.subjects.map(({ key, categories: [only] }) =>
            candidate(key, only, '', key === comparedKey ? uses.mentions : uses.kinds),
          ),
    tables: overall === null ? [] : [agreementCountsTable(agreement, compared, policy)],
    figures: () => [],
    findings: {
      ...findings,
      found: findings.found.map(({ restsOn: _, ...finding }: Finding): Finding => {
        const keys = rests.get(finding.key);
        return keys === undefined ? finding : { ...finding, restsOn: keys };
      }),
    },
    seed: overall !== null && agreement.replicates > 0 ? agreement.seed : null,
  };
}
