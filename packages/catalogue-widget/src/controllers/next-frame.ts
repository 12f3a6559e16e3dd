/** Runs `work` once before the next paint; in a hidden page, which paints nothing, after 100 ms. */
export function nextFrame(work: () => void): { cancel(): void } {
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const run = (): void => {
    cancel();
    work();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, 100);
  return { cancel };
}
