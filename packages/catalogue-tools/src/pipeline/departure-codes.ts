/** Why a record is set aside when its source says that the thing itself is over or has been taken away. */
const DEPARTURES = new Set(['archived', 'deleted', 'ended', 'expired', 'not-published', 'out-of-service', 'replaced']);

/** Whether a record that is set aside for this reason has gone in an orderly way. */
export function isDeparture(code: string): boolean {
  return DEPARTURES.has(code);
}
