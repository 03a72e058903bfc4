export interface WorkProgress {
  /** The share that is done, 0 to 1. */
  readonly share: (share: number) => void;
  /** How much has come so far, where nobody knows how much there will be. */
  readonly bytes: (bytes: number) => void;
  readonly end: () => void;
}

/** Nothing for what is quick; on a terminal, a line that follows what takes longer than two seconds. */
export function workProgress(label: string, stream: NodeJS.WriteStream = process.stderr): WorkProgress {
  const started = performance.now();
  let shown = '';
  const show = (text: string) => {
    if (!stream.isTTY || performance.now() - started < 2000 || text === shown) return;
    shown = text;
    stream.write(`\r${label} … ${text}`);
  };
  return {
    share: (share) => show(`${Math.floor(100 * share)} %`),
    bytes: (bytes) => show(`${Math.floor(bytes / 1e6)} MB`),
    end: () => {
      if (shown !== '') stream.write('\r\u001b[K');
      shown = '';
    },
  };
}
