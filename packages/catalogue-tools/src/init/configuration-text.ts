import { parse } from 'yaml';
import type { Answers } from './answers.js';
import { type CommentKey, COMMENTS, OPERATOR_LANGUAGES, type OperatorLanguage } from './comments.js';
import { quoted, SOURCE_BLOCKS, sourceBlock } from './source-blocks.js';

const TITLES = { fi: 'Palvelutarjotin', sv: 'Servicebrickan', en: 'Activity catalogue' } as const;

/**
 * A configuration in YAML that explains every key in the operator's language. What is not in use stands there as a comment.
 * @param schema address of the schema, as editors follow it from the file
 */
export function configurationText(answers: Answers, language: OperatorLanguage, schema: string): string {
  const { area, publisher, contact, sources } = answers;
  const say = (key: CommentKey): string => prose(COMMENTS[key][OPERATOR_LANGUAGES.indexOf(language)] ?? '');
  const codes = (list: readonly string[] = []): string => `[${list.map(quoted).join(', ')}]`;
  const title = OPERATOR_LANGUAGES.map((tag) => `  ${tag}: ${quoted(`${TITLES[tag]} – ${publisher[tag] ?? ''}`)}`);
  const part = (key: CommentKey, yaml: string): string => `${say(key)}\n${yaml}`;
  const blocks = SOURCE_BLOCKS.map((block) => {
    const yaml = indented(`- ${sourceBlock(block, area).replaceAll('\n', '\n  ')}`);
    return `${indented(say(block))}\n${sources.includes(block) ? yaml : unused(yaml)}`;
  });
  return [
    `# yaml-language-server: $schema=${schema}`,
    say('head'),
    '',
    part('title', `title:\n${title.join('\n')}`),
    part('output', 'output: ./catalogue'),
    part('languages', 'languages: [fi, sv, en]'),
    '',
    part(
      'area',
      `area:\n  wellbeingCounties: ${codes(area.wellbeingCounties)}\n  municipalities: ${codes(area.municipalities)}`,
    ),
    '',
    part('areas', unused('areas:\n  file: ./areas.json')),
    part(
      'areasMore',
      unused("  objects: [kunnat]\n  codeProperty: kunta\n  attribution: { fi: 'Maanmittauslaitos 2026, CC BY 4.0' }"),
    ),
    part('postcodes', unused('postcodes:\n  file: ./postcodes.json')),
    part('travelTimes', unused('travelTimes:\n  file: ./travel-times.json')),
    '',
    part(
      'advice',
      unused(`advice:
  name: { fi: Palveluohjaus, sv: Servicehandledning, en: Service guidance }
  phone: '+358401234567'
  email: neuvonta@example.org
  url: https://www.example.org/neuvonta
  hours:
    - { days: [1, 2, 3, 4, 5], from: '09:00', to: '15:00' }
  note: { fi: Palvelemme suomeksi ja ruotsiksi., sv: Vi betjänar på finska och svenska. }`),
    ),
    '',
    part('search', unused('search: { lexicon: auto, voikko: /usr/share/voikko }')),
    part('compress', unused('compress: true')),
    part(
      'static',
      unused(`static:
  folder: static
  baseUrl: https://www.example.org/catalogue/static/
  searchUrl: https://www.example.org/toiminnat`),
    ),
    part('guard', unused('guard: { vanished: 15, invalid: 5, fillRate: 20 }')),
    '',
    part(
      'reading',
      `${contact === undefined ? '#reading:\n#  contact: tarjotin@example.org' : `reading:\n  contact: ${quoted(contact)}`}
${unused('  state: ./.tarjotin\n  freshHours: 6\n  hosts:\n    rajapinta.example.org: { requestsPerSecond: 5, http: false, private: false }')}`,
    ),
    '',
    part('merge', unused('merge: { decisions: ./parit.csv }')),
    '',
    part('sources', 'sources:'),
    blocks.join('\n\n'),
    '',
  ].join('\n');
}

/** The same in JSON, which has no comments: only what is in use. */
export function configurationJson(answers: Answers, schema: string): string {
  const inUse = parse(configurationText(answers, 'fi', schema)) as object;
  return `${JSON.stringify({ $schema: schema, ...inUse }, undefined, 2)}\n`;
}

function prose(text: string): string {
  return text.replaceAll(/^/gm, '# ');
}

/** Without a blank behind the sign: taking the sign away leaves YAML with its indent. */
function unused(yaml: string): string {
  return yaml.replaceAll(/^/gm, '#');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
