export interface StepProgress {
  step(): void;
  end(): void;
}

/** Nothing for what is quick; on a terminal, a line that counts the steps of what takes longer than two seconds. */
export function stepProgress(
  label: string,
  steps: number,
  stream: NodeJS.WriteStream = process.stderr,
): StepProgress {
  const started = performance.now();
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      if (!stream.isTTY || performance.now() - started < 2000) return;
      shown = true;
      stream.write(`\r${label} … ${Math.floor((100 * done) / steps)} %`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
