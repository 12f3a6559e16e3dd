import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { Loss } from '../pipeline/loss-guard.js';

/** A line for each loss: `lipas: 30 → 20 activities`, `Kouvola (286), name.sv: told by 80 % → 12 %`. */
export function lossLines(losses: readonly Loss[]): string[] {
  return losses.map((loss) => `  ${whose(loss)}${what(loss)}`);
}

/** Whom the losses concern, each once, for a sentence. */
export function losers(losses: readonly Loss[]): string {
  const names = [...new Set(losses.map(whose))];
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}

function whose({ scope, id }: Loss): string {
  if (scope === 'source') return id;
  const name = MUNICIPALITIES.find(({ code }) => code === id)?.label.fi;
  return name === undefined ? id : `${name} (${id})`;
}

function what(loss: Loss): string {
  if (loss.kind === 'vanished') return `: ${loss.before} → ${loss.now} activities`;
  if (loss.kind === 'invalid') return `: ${loss.faulty} of ${loss.read} records are faulty`;
  return `, ${loss.field}: told by ${loss.before} % → ${loss.now} %`;
}
