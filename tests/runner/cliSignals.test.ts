import { expect, test, vi } from 'vitest';
import { abortOnSignals } from '../../src/runner/cliSignals.js';

test('the first Ctrl-C aborts and says so, the second leaves at once', () => {
  const onFirst = vi.fn();
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const signals = abortOnSignals(onFirst);
  expect(signals.exitCode()).toBeUndefined();
  process.emit('SIGINT');
  expect(signals.signal.aborted).toBe(true);
  expect(signals.exitCode()).toBe(130);
  expect(onFirst).toHaveBeenCalledOnce();
  expect(exit).not.toHaveBeenCalled();
  process.emit('SIGINT');
  expect(exit).toHaveBeenCalledWith(130);
  signals.dispose();
  exit.mockRestore();
});
