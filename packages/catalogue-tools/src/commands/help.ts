const EXIT_CODES = `
Exit codes:
  0  fine
  1  published, but a source is missing or incomplete; check: something was found
  2  wrong usage or configuration, nothing was begun
  3  nothing was published, what was published before stays`;

/** Printed after the list of commands. */
export const PROGRAM_HELP = `${EXIT_CODES}

Run \`tarjotin build --help\` for a configuration to begin with.`;

/** Printed after the options of \`tarjotin build\`. */
export const BUILD_HELP = `
The configuration is YAML or JSON. Paths in it are relative to the file itself. A small one:

  title: { fi: Palvelutarjotin, sv: Servicebrickan, en: Activity catalogue }
  output: ./catalogue               # this folder is what you put on the web server
  languages: [fi, sv, en]
  area:
    wellbeingCounties: ['10']       # Kymenlaakso; codes in quotes
    municipalities: ['142']         # and Iitti
  advice:
    name: { fi: Palveluohjaus, sv: Servicerådgivning }
    phone: '+358401234567'
  static:                           # plain pages for search engines, printing and where no scripts run
    baseUrl: https://www.example.org/toiminnat/
  reading:
    contact: tarjotin@example.org   # told to the sources, who then write instead of blocking
  sources:                          # the one named first wins where two tell the same fact
    - id: lipas
      system: lipas                 # lipas, ptv, csv, xlsx, schema-org, icalendar, linked-events, lahella, tpr, hsds or openactive
      name: { fi: Lipas-liikuntapaikat }
      url: https://api.lipas.fi/v2
      options: { municipalities: ['286', '285'] }
      licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
    - id: yhdistykset
      system: csv
      name: { fi: Yhdistysten oma lista }
      file: ./yhdistykset.csv

Instead of \`url\` a source may have \`file\` (a saved page), \`folder\` (saved pages in order of name) or \`parts\`
(\`{ services: [a.json], channels: [b.json] }\`). A secret key is never written into the configuration: name the
environment variable that holds it, \`headers: { x-api-key: PTV_API_KEY }\`. Every key is described in
tarjotin.schema.json; the first line of a YAML file can point editors to it:

  # yaml-language-server: $schema=node_modules/@hyte/catalogue-tools/tarjotin.schema.json

The options of a source (\`options: { … }\`) by system:

  lipas          municipalities, types, include, version (2; 1 for saved pages of the old interface)
  ptv            municipalities, wellbeingCounties (with url at least one), serviceClasses
  linked-events  parameters (the interface's own filters), now
  csv            columns, headingRow, delimiter, now
  xlsx           columns, headingRow, sheets, now
  schema-org     addresses, language, now
  icalendar      addresses, organiser, language, now

What is published: manifest.json and files/ with names that change with their content, so that a server may cache
files/ for ever and manifest.json for minutes. The manifest is replaced last and at once. The same input gives the
same bytes. A source that cannot be read is reported; its activities of last time stay, and the exit code is 1.
When a run is broken off, the next one goes on behind the last page it had read (folder .tarjotin beside the output).
Beside every file stand .br and .gz, for servers that send what is ready (\`compress: false\` leaves them out).
\`static: { baseUrl: https://… }\` writes plain HTML pages too, for search engines, printing and where no scripts run.
When a source or a municipality has lost more than 15 % of its activities or all of them, when over 5 % of a source's
records are faulty, or when a fact that was told is told by 20 points fewer, nothing is published until you say --accept-loss.
What was published before is kept: \`tarjotin rollback\`.

Every night, from cron: keep the summary, and tell somebody when the exit code is not 0.

  15 3 * * *  cd tarjotin && npx tarjotin build tarjotin.yaml > last-run.txt 2>&1 || mail -s tarjotin me@example.org < last-run.txt
${EXIT_CODES}`;

/** Printed after the options of `tarjotin rollback`. */
export const ROLLBACK_HELP = `
The configuration is tarjotin.yaml of this folder when none is named. The manifest is replaced at once, so that readers see
one generation or the other; what was in use is kept, so that rolling back twice changes nothing. The next build publishes
anew: stop the nightly run until the sources are right again.
${EXIT_CODES}`;

/** Printed after the options of `tarjotin template`. */
export const TEMPLATE_HELP = `
The file has a line of hints, headings and two made-up groups; the systems xlsx and csv read it as it is. Without a
name it is tarjotin.xlsx in this folder. A file that is there already is left alone.
${EXIT_CODES}`;

/** Printed after the options of `tarjotin check`. */
export const CHECK_HELP = `
Tells for each problem the record, the field, what was expected and what to do. Fit for a step before publishing
a catalogue.json that is written by hand.
${EXIT_CODES}`;
