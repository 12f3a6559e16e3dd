import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Area } from '@hyte/catalogue-format/generated/catalogue.js';
import { areaCodes, type AreaCodes } from '../pipeline/area.js';

/**
 * The area that is asked for.
 * @throws TarjotinError `unknown-area` when a code is not in use, `no-area` when there is none
 */
export function askedArea(area: Area | undefined): AreaCodes {
  const known = new Map([
    ['wellbeingCounties', WELLBEING_COUNTIES.map(({ code, label }) => [code, label.fi])],
    ['municipalities', MUNICIPALITIES.map(({ code, label }) => [code, label.fi])],
  ] as const);
  for (const key of ['wellbeingCounties', 'municipalities'] as const)
    for (const code of area?.[key] ?? [])
      if (!known.get(key)?.some(([each]) => each === code)) throw unknownArea(key, code);
  const codes = areaCodes(area);
  if (codes !== undefined) return codes;
  throw new TarjotinError(
    'no-area',
    'It was not told for which area.',
    'Name a wellbeing services county, `--county 10`, or a configuration that has an `area`.',
  );
}

function unknownArea(key: 'wellbeingCounties' | 'municipalities', code: string): TarjotinError {
  const counties = WELLBEING_COUNTIES.map((entry) => `${entry.code} ${entry.label.fi}`).join(', ');
  return key === 'wellbeingCounties'
    ? new TarjotinError('unknown-area', `There is no wellbeing services county ${code}.`, `There are: ${counties}.`)
    : new TarjotinError(
        'unknown-area',
        `No municipality has the code ${code} in 2026.`,
        'Codes have three digits: 286 is Kouvola. Statistics Finland lists them: https://stat.fi/fi/luokitukset/kunta',
      );
}
