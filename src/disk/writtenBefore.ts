import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownName } from './asideNames.js';
import { ownFolder } from './ownFolder.js';

/** Where the digests of files that we wrote are kept, for this user; neither names nor places stand there. */
function ledger(): string | null {
  const folder = ownFolder('state');
  return folder === null ? null : join(folder, 'written');
}

/** The ledger is shortened to half of this many digests when it has more: the oldest are forgotten. */
const mostKept = 50_000;
const lineLength = 65;

/**
 * Remembers that a file with this content is of our making, so that `--force` may replace it as long as nobody changed it. A
 * single file has no place for such a mark: not every format has room for one, and a mark would still stand there after a
 * change. Where nothing can be kept, nothing is known later, and `--force` refuses.
 */
export function rememberWritten(digest: string): void {
  const file = ledger();
  if (file === null) return;
  try {
    if (isKnown(file, digest)) return;
    appendFileSync(file, `${digest}\n`, { mode: 0o600 });
    if (statSync(file).size <= mostKept * lineLength) return;
    const kept = readFileSync(file, 'utf8')
      .split('\n')
      .slice(-mostKept / 2);
    const aside = ownName(file);
    writeFileSync(aside, kept.join('\n'), { mode: 0o600 });
    renameSync(aside, file);
  } catch {
    // The file itself is what matters.
  }
}

/** Whether we wrote a file with this content, for this user on this machine. */
export function wasWritten(digest: string): boolean {
  const file = ledger();
  return file !== null && isKnown(file, digest);
}

function isKnown(file: string, digest: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes(`${digest}\n`);
  } catch {
    return false;
  }
}
