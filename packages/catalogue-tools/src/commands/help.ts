import { sourceHelp } from '../configuration/source-options.js';

const EXIT_CODES = `
Exit codes:
  0  fine
  1  published, but a source is missing or incomplete; check, doctor: something was found
  2  wrong usage or configuration, nothing was begun
  3  nothing was published or written, what was there before stays`;

/** Printed after the list of commands. */
export const PROGRAM_HELP = `
To begin with:

  tarjotin init --county 10              # writes tarjotin.yaml, with comments; asks on a terminal
  tarjotin areas                         # outlines for the map
  tarjotin postcodes                     # points to measure distances from
  tarjotin travel-times                  # minutes by public transport or car, where you have a router's matrix
  tarjotin doctor                        # would it work? do the sources answer?
  tarjotin build --dry-run               # what would be published
  tarjotin build                         # every night
${EXIT_CODES}

\`tarjotin <command> --help\` tells more of each.`;

/** Printed after the options of `tarjotin build`. */
export const BUILD_HELP = `
The configuration is YAML or JSON, tarjotin.yaml of this folder when none is named; \`tarjotin init\` writes one that explains
itself, \`tarjotin schema\` prints its schema. Paths in it are relative to the file itself. A small one:

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
      system: lipas
      name: { fi: Lipas-liikuntapaikat }
      url: https://api.lipas.fi/v2
      options: { municipalities: ['286', '285'] }
      licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
    - id: yhdistykset
      system: csv
      name: { fi: Yhdistysten oma lista }
      file: ./yhdistykset.csv

\`areas: { file: ./areas.json }\` and \`postcodes: { file: ./postcodes.json }\` name what \`tarjotin areas\` and \`tarjotin postcodes\` write.
Instead of \`url\` a source may have \`file\` (a saved page), \`folder\` (saved pages in order of name) or \`parts\`
(\`{ services: [a.json], channels: [b.json] }\`). A secret is never written into the configuration: name the environment
variable that holds it, \`headers: { x-api-key: PTV_API_KEY }\`, or in an address \`https://example.org/feed.ics?key=\${FEED_KEY}\`.

What may stand in \`system\` of a source, and the \`options\` each has (what they do is told in the README of its importer):

${sourceHelp()}

What is published: manifest.json and files/ with names that change with their content, so that a server may cache
files/ for ever and manifest.json for minutes. The manifest is replaced last and at once. The same input gives the
same bytes. A source that cannot be read is reported; its activities of last time stay, and the exit code is 1.
When a run is broken off, the next one goes on behind the last page it had read (folder .tarjotin beside the output).
Beside every file stand .br and .gz, for servers that send what is ready (\`compress: false\` leaves them out).
\`static: { baseUrl: https://… }\` writes plain HTML pages too, for search engines, printing and where no scripts run.
When a source or a municipality has lost more than 15 % of its activities or all of them, when over 5 % of a source's
records are faulty, or when a fact that was told is told by 20 points fewer, nothing is published until you say --accept-loss.
What was published before is kept: \`tarjotin rollback\`.

Every night, from cron, which mails what is printed: with --quiet only when something needs looking at.

  15 3 * * *  cd /srv/tarjotin && tarjotin build --quiet
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
a catalogue.json that is written by hand. What is not yet published is looked at by \`tarjotin doctor\`.
${EXIT_CODES}`;

/** Printed after the options of `tarjotin init`. */
export const INIT_HELP = `
Writes tarjotin.yaml into this folder, or the file that is named (.yaml or .json). On a terminal it asks for what no switch
tells; elsewhere it asks nothing and takes Kymenlaakso. It works as it is: LIPAS and PTV are read, which need no key. The other
sources are there as comments.

  tarjotin init
  tarjotin init --county 17 --lang sv
  tarjotin init --municipality 286 --sources lipas,ptv,linked-events --organisation "Kouvolan kaupunki"
${EXIT_CODES}`;

/** Printed after the options of `tarjotin doctor`. */
export const DOCTOR_HELP = `
Looks at everything a build needs and publishes nothing: one request or a few to each source, without trying again. The
configuration is tarjotin.yaml of this folder when none is named.
${EXIT_CODES}`;

/** Printed after the options of `tarjotin areas`. */
export const AREAS_HELP = `
Reads the municipalities' outlines from Statistics Finland (https://geo.stat.fi, CC BY 4.0) and writes areas.json, or the file
that \`areas\` of the configuration names. The area is that of the configuration, tarjotin.yaml of this folder when none is
named, or of the switches. Neighbours keep sharing their borders. Once a year is enough: in January, when the division changes.

  tarjotin areas
  tarjotin areas --county 10 --municipality 142 --out areas.json
  tarjotin areas --county 05 --scale 1000 --tolerance 100
${EXIT_CODES}`;

/** Printed after the options of `tarjotin postcodes`. */
export const POSTCODES_HELP = `
Reads the middle points of postal code areas from Statistics Finland (Paavo, https://geo.stat.fi, CC BY 4.0) and writes
postcodes.json, or the file that \`postcodes\` of the configuration names. With it people can measure distances from their
postcode without telling where they are. Once a year is enough: at the end of January.

  tarjotin postcodes
  tarjotin postcodes --county 10
${EXIT_CODES}`;

/** Printed after the options of `tarjotin travel-times`. */
export const TRAVEL_TIMES_HELP = `
Without --matrix, travel-from.csv and travel-to.csv are written for a router of timetables and streets (r5r, r5py,
OpenTripPlanner): the postcodes of the configuration, and the places of the published catalogue. With the matrix it makes of them,
travel-times.json is written, or the file that \`travelTimes\` of the configuration names. The matrix is CSV with the columns
from_id, to_id and travel_time (or travel_time_p50, minutes), one way a row, ids as in the two lists.

  tarjotin travel-times
  tarjotin travel-times --matrix matrix.csv --mode public-transport --date 2026-11-10 --attribution "Fintraffic, OpenStreetMap"
${EXIT_CODES}`;

/** Printed after the options of `tarjotin schema`. */
export const SCHEMA_HELP = `
Editors that know YAML or JSON schemas complete and check a configuration whose first line points to it:

  tarjotin schema > tarjotin.schema.json
  # yaml-language-server: $schema=tarjotin.schema.json`;

/** Printed after the options of `tarjotin report`. */
export const REPORT_HELP = `
Writes index.html (score, what to fix first, organisations, what changed since the generation before, pairs that may be the
same), organisations/<name>.html to send to each organisation, a CSV beside each page that Excel opens, changes.csv and
report.json (quality-report.schema.json). The pages need no server and load nothing. The score is 0 to 100: time 20, place 15,
joining 20, found and understood 20, languages 15, freshness 10; the page tells why, and every rule.

  tarjotin report                                              # the catalogue of tarjotin.yaml, into report/
  tarjotin report --catalogue ./catalogue --lang sv --out rapport
  tarjotin report --catalogue https://www.example.org/catalogue/ --check-links

With --check-links every address is tried once, a request a second to a host. Nothing of this machine or of a private network is
asked, unless \`reading.hosts\` names that host.
${EXIT_CODES}`;

/** Printed after the options of `tarjotin mirror`. */
export const MIRROR_HELP = `
Reads the file as a nightly run would, publishes nothing, and writes a page beside it: each card as residents will see it, what
was understood from which cell, what was not, what is missing, what was left out because it is a private person's, and the same
data in the form of the template, <name>-tarjotin.csv and .xlsx. The kind of the file is told by its content.

  tarjotin mirror kerhot.xlsx
  tarjotin mirror verksamhet.csv --lang sv --out ./svar
${EXIT_CODES}`;
