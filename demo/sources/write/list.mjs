import { ASSOCIATIONS } from '../tables/associations.mjs';
import { ASSOCIATION_ACTIVITIES } from '../tables/association-activities.mjs';
import { EVENTS } from '../tables/events.mjs';
import { LIPAS_PLACES } from '../tables/lipas-places.mjs';
import { BODIES, OFFICES, SERVICES } from '../tables/services.mjs';
import { VENUES } from '../tables/venues.mjs';
import { MUNICIPALITY_CODES, SWEDISH_NAMES, phone } from './text.mjs';

const WORDS = {
  fi: {
    title: 'Toiminnat luettelona',
    made: 'Keksitty esimerkkiaineisto: järjestöjä, osoitteita ja numeroita ei ole olemassa.',
    other: 'Samma lista på svenska',
    otherTag: 'sv',
    otherHref: '/list/sv/',
    advice: 'Toimintaneuvonta, arkisin klo 8–16:',
    skip: 'Siirry luetteloon',
    jump: 'Kunnat',
    groups: 'Ryhmät ja kerhot',
    services: 'Palvelut ja neuvonta',
    events: 'Tapahtumat ja kurssit',
    places: 'Paikat, joihin voi vain mennä',
    county: 'Koko Kymenlaakso',
    back: 'Esittelysivut',
    free: 'maksuton',
  },
  sv: {
    title: 'Verksamheten som lista',
    made: 'Påhittat exempelmaterial: föreningarna, adresserna och numren finns inte.',
    other: 'Sama luettelo suomeksi',
    otherTag: 'fi',
    otherHref: '/list/',
    advice: 'Verksamhetsrådgivning, vardagar kl. 8–16:',
    skip: 'Gå till listan',
    jump: 'Kommuner',
    groups: 'Grupper och klubbar',
    services: 'Tjänster och rådgivning',
    events: 'Evenemang och kurser',
    places: 'Platser dit du kan gå när du vill',
    county: 'Hela Kymmenedalen',
    back: 'Demonstrationssidor',
    free: 'avgiftsfritt',
  },
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const day = (local) =>
  `${Number(local.slice(8, 10))}.${Number(local.slice(5, 7))}.${local.slice(0, 4)} ${local.slice(11).replace(':', '.')}`;

/** A text in the page's language, or the Finnish one marked as such. */
const text = (language, fi, sv) =>
  language === 'fi' || sv ? escape(language === 'fi' ? fi : sv) : `<span lang="fi">${escape(fi)}</span>`;
const item = (name, facts) =>
  `<li><strong>${name}</strong>${facts
    .filter(Boolean)
    .map((fact) => `<br>${fact}`)
    .join('')}</li>`;

// What two sources tell of is listed once, as the build shows it once.
const isEvent = (activity) => EVENTS.some(([, , fi]) => fi.name === activity.name);
const isService = (place) => SERVICES.some(([, fi]) => fi.name === place[1]);

function groups(language, municipality) {
  return ASSOCIATION_ACTIVITIES.filter((activity) => !isEvent(activity)).flatMap((activity) =>
    activity.at
      .filter(([venue]) => VENUES[venue][5] === municipality)
      .map(([venueId, associationId, when, price]) => {
        const [venue, venueSv, street] = VENUES[venueId];
        const [organiser, , number] = ASSOCIATIONS[associationId];
        return item(text(language, activity.name, venueSv && activity.sv), [
          text(language, `${activity.short} ${when}, ${price || activity.price}.`),
          `${text(language, venue, venueSv)}, ${escape(street)}`,
          `${escape(organiser)}, ${phone(number)}`,
        ]);
      }),
  );
}

function services(language, municipality) {
  return SERVICES.filter(([body]) => BODIES[body][2] === municipality).map(([body, fi, sv, , , , , , channels]) =>
    item(text(language, fi.name, sv.name), [
      text(language, fi.summary, sv.summary),
      ...channels.map((named) => {
        if (typeof named === 'string')
          return `${text(language, OFFICES[named][0], OFFICES[named][1])}, ${escape(`${OFFICES[named][2]} ${OFFICES[named][3]}`)}`;
        return named.phone === undefined ? '' : phone(named.phone);
      }),
      text(language, BODIES[body][0], BODIES[body][1]),
    ]),
  );
}

function events(language, municipality) {
  const inPlace = EVENTS.filter(([, , , , , venue]) => (venue === '' ? '' : VENUES[venue][5]) === municipality);
  return [...inPlace]
    .sort((a, b) => (a[6] < b[6] ? -1 : 1))
    .map(([, , fi, sv, , venue, start, , price]) =>
      item(text(language, fi.name, sv?.name), [
        text(language, fi.short, sv?.short),
        day(start) + (venue ? `, ${text(language, VENUES[venue][0], VENUES[venue][1])}` : ''),
        price === 0 ? WORDS[language].free : `${price} €`,
      ]),
    );
}

function places(language, municipality) {
  return LIPAS_PLACES.filter((place) => place[5] === municipality && !isService(place)).map(
    ([, name, street, , town, , , , free]) =>
      item(text(language, name), [escape([street, town].filter(Boolean).join(', ')), free ? WORDS[language].free : '']),
  );
}

function section(language, municipality) {
  const words = WORDS[language];
  const heading = municipality === '' ? words.county : language === 'fi' ? municipality : SWEDISH_NAMES[municipality];
  const parts = [
    ['groups', groups],
    ['services', services],
    ['events', events],
    ['places', places],
  ].flatMap(([name, list]) => {
    const items = list(language, municipality);
    return items.length > 0 ? [`<h3>${words[name]}</h3>\n<ul>\n${items.join('\n')}\n</ul>`] : [];
  });
  return `<section id="${MUNICIPALITY_CODES[municipality] ?? 'all'}">\n<h2>${heading}</h2>\n${parts.join('\n')}\n</section>`;
}

/** The whole catalogue as a plain page: what the link inside an embed leads to. No script, prints as it is. */
export function listPage(language) {
  const words = WORDS[language];
  const areas = ['', ...Object.keys(MUNICIPALITY_CODES)];
  const links = areas.map(
    (name) =>
      `<li><a href="#${MUNICIPALITY_CODES[name] ?? 'all'}">${name === '' ? words.county : language === 'fi' ? name : SWEDISH_NAMES[name]}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/list/list.css">
</head>
<body>
<header><a class="skip" href="#all">${words.skip}</a></header>
<main>
<h1>${words.title}</h1>
<p>${words.made} <a href="/">${words.back}</a> · <a href="${words.otherHref}" lang="${words.otherTag}" hreflang="${words.otherTag}">${words.other}</a></p>
<p>${words.advice} <a href="tel:+35855550100">${phone(0)}</a></p>
<nav aria-label="${words.jump}"><ul>${links.join('')}</ul></nav>
${areas.map((name) => section(language, name)).join('\n')}
</main>
</body>
</html>
`;
}
