import { access, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { askedArea } from '../geography/area-codes.js';
import { areaName, type Answers, sourcesNamed, USUAL_SOURCES } from '../init/answers.js';
import { type Ask, type Asked, askRest, DEFAULT_COUNTY, type Known, mailbox } from '../init/ask.js';
import { type OperatorLanguage } from '../init/comments.js';
import { configurationJson, configurationText } from '../init/configuration-text.js';
import { EXIT } from './exit-codes.js';
import type { InitSwitches } from './operator-switches.js';
import { SCHEMA_FILE } from './schema.js';
import type { Told } from './shell.js';

/**
 * Writes a configuration that works as it is. On a terminal it asks for what the switches do not tell.
 * @param file ends with `.yaml`, `.yml` or `.json`
 * @throws TarjotinError `file-exists`, `bad-file-name`, `unknown-area`, `unknown-source`, `bad-contact`, `unwritable`
 */
export async function init(file: string | undefined, switches: InitSwitches): Promise<Told> {
  const format = switches.format ?? (file?.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
  const target = file ?? `tarjotin.${format}`;
  if (!(format === 'json' ? /\.json$/i : /\.ya?ml$/i).test(target))
    throw new TarjotinError(
      'bad-file-name',
      `${target} does not end with .${format}.`,
      `Name it tarjotin.${format}, say.`,
    );
  const force = switches.force === true;
  // Before the questions, not after them.
  if (!force && (await isThere(target))) throw fileExists(target);
  const language = (switches.lang ?? 'fi') as OperatorLanguage;
  const asked = await (isTerminal(switches) ? askOnTerminal(knownBy(switches), language) : usual(knownBy(switches)));
  const answers = answersOf(asked);
  const schema = schemaReference(dirname(resolve(target)));
  const text = format === 'json' ? configurationJson(answers, schema) : configurationText(answers, language, schema);
  await write(target, text, force);
  const sources = [...answers.sources];
  return {
    report: { file: target, area: answers.area, sources, schema },
    lines: [`${target} was written.`, ...nextSteps(target)],
    exitCode: EXIT.FINE,
  };
}

function nextSteps(target: string): string[] {
  const named = target === 'tarjotin.yaml' ? '' : ` ${target}`;
  return [
    'Next:',
    `  tarjotin areas${named}             # outlines for the map`,
    `  tarjotin postcodes${named}         # points to measure distances from`,
    `  tarjotin doctor${named}            # would it work?`,
    `  tarjotin build${named} --dry-run   # what would be published`,
  ];
}

function isTerminal({ json }: InitSwitches): boolean {
  return json !== true && process.stdin.isTTY === true && process.stderr.isTTY === true;
}

function knownBy({ county, municipality, sources, organisation, contact }: InitSwitches): Known {
  const area =
    county === undefined && municipality === undefined
      ? undefined
      : {
          ...(county && { wellbeingCounties: county.map((code) => code.padStart(2, '0')) }),
          ...(municipality && { municipalities: municipality.map((code) => code.padStart(3, '0')) }),
        };
  askedArea(area ?? { wellbeingCounties: [DEFAULT_COUNTY] });
  return {
    ...(area && { area }),
    ...(sources && { sources: sourcesNamed(sources) }),
    ...(organisation !== undefined && { organisation }),
    ...(contact !== undefined && { contact: mailbox(contact) }),
  };
}

function usual({ area, organisation, contact, sources }: Known): Promise<Asked> {
  return Promise.resolve({
    area: area ?? { wellbeingCounties: [DEFAULT_COUNTY] },
    organisation,
    contact,
    sources: sources ?? USUAL_SOURCES,
  });
}

async function askOnTerminal(known: Known, language: OperatorLanguage): Promise<Asked> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Buffers lines, so that what is typed or pasted ahead is not lost.
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    terminal.setPrompt(question);
    terminal.prompt();
    const line: IteratorResult<string, unknown> = await lines.next();
    if (line.done === true) throw new Cancelled();
    return line.value.trim();
  };
  try {
    return await askRest(known, language, ask, (line) => void process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    throw new TarjotinError(
      'cancelled',
      'The questions were broken off; nothing was written.',
      'Begin again when you like.',
    );
  } finally {
    terminal.close();
  }
}

/** The terminal was closed, or Ctrl-C or Ctrl-D pressed. */
class Cancelled extends Error {}

function answersOf({ area, organisation, contact, sources }: Asked): Answers {
  const publisher =
    organisation === undefined ? areaName(area) : { fi: organisation, sv: organisation, en: organisation };
  return { area, publisher, sources, ...(contact && { contact }) };
}

/** How an editor finds the schema from a folder: by a relative path, or by an address where there is none (another drive). */
function schemaReference(folder: string): string {
  const path = relative(folder, SCHEMA_FILE).split(sep).join('/');
  if (/^([a-z]:|\/)/i.test(path)) return pathToFileURL(SCHEMA_FILE).href;
  return path.startsWith('.') ? path : `./${path}`;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function fileExists(file: string): TarjotinError {
  return new TarjotinError(
    'file-exists',
    `${file} is there already and was left alone.`,
    'Name another file, or replace it with --force.',
  );
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code === 'EEXIST'
      ? fileExists(file)
      : new TarjotinError('unwritable', `${file} could not be written.`, 'Check the folder and the rights.', { cause });
  }
}
