/** Lets the host handle what has arrived meanwhile (edits, cancellations), then goes on. Works in Node and in a worker. */
export const pause: () => Promise<void> = typeof setImmediate === 'function' ? throughSetImmediate : throughMessages();

function throughSetImmediate(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

/** Workers have no `setImmediate`, and their timers wait at least 4 ms when nested; a message to oneself does not. */
function throughMessages(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
