export interface BytesProgress {
  readonly show: (bytes: number) => void;
  readonly end: () => void;
}

/** Nothing for what is quick; on a terminal, how much has been written of what takes longer than two seconds. */
export function bytesProgress(label: string, stream: NodeJS.WriteStream = process.stderr): BytesProgress {
  const started = performance.now();
  let shown = '';
  return {
    show(bytes) {
      const text = `${Math.floor(bytes / 1e6)} MB`;
      if (!stream.isTTY || performance.now() - started < 2000 || text === shown) return;
      shown = text;
      stream.write(`\r${label} … ${text}\u001b[K`);
    },
    end() {
      if (shown !== '') stream.write('\r\u001b[K');
      shown = '';
    },
  };
}
