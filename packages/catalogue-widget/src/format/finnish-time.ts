let format: Intl.DateTimeFormat | undefined;

/** Wall-clock time in Finland at a moment, `YYYY-MM-DDTHH:MM`, wherever the visitor's device thinks it is. */
export function finnishTime(moment: Date = new Date()): string {
  format ??= new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return format.format(moment).replace(' ', 'T');
}

/** The moment of a wall-clock time in Finland (`YYYY-MM-DDTHH:MM`); in the hour that clocks repeat, the later of the two. */
export function momentOf(local: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  const offset = (at: number): number => Date.parse(`${finnishTime(new Date(at))}Z`) - at;
  return new Date(asUtc - offset(asUtc - offset(asUtc)));
}
