// Generated from catalogue.schema.json by scripts/generate.mjs. Do not edit.
import type { Rule } from '../reading/rule.js';
import { day, localizedText, municipalityCode, point } from './rules.js';

/** One postcode. */
export const postcode: Rule = { type: "object", properties: {
  code: { type: "string", pattern: /^\d{5}$/u },
  municipality: municipalityCode,
  name: localizedText,
  point: point,
}, required: ["code","point"] };

const travelTimeRow: Rule = { type: "object", properties: {
  code: { type: "string", pattern: /^\d{5}$/u },
  minutes: { type: "array", items: { type: "integer", minimum: -1, maximum: 1440 } },
}, required: ["code","minutes"] };

/** A table of travel times. */
export const travelTimes: Rule = { type: "object", properties: {
  mode: { type: "string", enum: ["public-transport","car","cycling","walking"] },
  date: day,
  places: { type: "array", items: point, minItems: 1 },
  origins: { type: "array", items: travelTimeRow, minItems: 1 },
}, required: ["mode","date","places","origins"] };
