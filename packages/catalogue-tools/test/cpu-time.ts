/** Milliseconds of processor time that some work takes: how much else the machine does says nothing about the work. */
export function cpuTime(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
