// Generated from catalogue.schema.json by scripts/generate.mjs. Do not edit.

/** A value that would do, by the pattern of the rule or the names of its properties. */
export const EXAMPLES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","fi"],
  ["fi sv en se smn sms",{"fi":"Tasapainoryhmä","sv":"Balansgrupp"}],
  ["^[A-Za-z][A-Za-z0-9.-]{0,63}$","exercise"],
  ["^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","2026-11-25"],
  ["^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","09-01"],
  ["^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","13:30"],
  ["^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d$","2026-11-25T13:30"],
  ["^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$","2026-11-25T03:10:00Z"],
  ["^\\d{3}$","286"],
  ["^\\d{2}$","10"],
  ["^https?:\\/\\/[^\\s]+$","https://example.org/ryhma"],
  ["^[+0-9][0-9 ()\\-]{1,30}$","+358401234567"],
  ["^[^\\s@<>]{1,64}@[^\\s@<>]{1,190}\\.[^\\s@<>]{2,63}$","neuvonta@example.org"],
  ["^\\d{7}-\\d$","1234567-8"],
  ["^\\d{5}$","45700"],
  ["^\\d{2,3}$","286"],
  ["^[^\\s]{1,200}$","tasapaino-kuusankoski"],
  ["^[a-z0-9-]+:[^\\s]+$","ptv:P27.1"],
  ["^[a-z0-9][a-z0-9-]{0,63}$","ptv"],
  ["^[A-Za-z0-9][A-Za-z0-9._-]*(\\/[A-Za-z0-9][A-Za-z0-9._-]*)*$","activities-0-3f9a1c.json"],
  ["^sha256-[A-Za-z0-9+/]+=*$","sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
  ["^[a-z]+(-[a-z]+)*$","voikko"],
  ["version lexicon size sections",{"version":1,"lexicon":"voikko","size":296,"sections":{"facets":{"path":"files/index-facets-0c5a7e0f9d1b2a34.bin","bytes":5120}}}],
  ["^1\\.\\d+$","1.0"],
]);
