/**
 * Writes src/domain/places/data/countries.ts: every country's zone and its names in the interface languages, in its own language,
 * and, for the countries most people live in, in other scripts. Source: the CLDR data in Node. npx tsx scripts/bake/countries.ts
 */
import { writeFileSync } from 'node:fs';
import { foldPlaceName } from '../../src/domain/places/foldPlaceName';
import { currentZone } from './zoneIds';

const target = new URL('../../src/domain/places/data/countries.ts', import.meta.url);
const everywhere = 'en de fr es pt it nl pl sv da nb tr'.split(' ');
const elsewhere = 'ar zh-Hans zh-Hant ja ko ru uk hi he el th cs fi hu ro id vi fa'.split(' ');
const widelyNamed =
  'US GB DE FR ES IT NL BE CH AT PL SE DK IE PT BR MX CA AU IN CN JP KR TW SG TR IL AE SA EG ZA RU UA GR'.split(' ');

/** What CLDR lists as a region but is none now. */
const notNow = 'AN AQ CS DD DY FX HV NH RH SU TP UK VD YD YU ZR UM BU'.split(' ');

/** Names in daily use that CLDR has not. */
const alsoCalled: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates|Emirats|Emiratos|الإمارات',
  BA: 'Bosnia and Herzegovina|Bosnia',
  BO: 'Plurinational State of Bolivia',
  BY: 'Belarus',
  CD: 'Congo DRC|DRC|DR Congo|Democratic Republic of the Congo|Congo Democratic Republic of the',
  CG: 'Republic of the Congo|Congo Brazzaville',
  CI: 'Ivory Coast|Cote d Ivoire',
  CN: 'PRC|People s Republic of China|Mainland China',
  CV: 'Cape Verde',
  CZ: 'Czech Republic|Czechia|Česko',
  DO: 'República Dominicana',
  ES: 'Spain|Espanya|Espainia',
  FR: 'France métropolitaine',
  GB: 'UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Inglaterra|Escocia|Escócia|Gales|País de Gales|Irlanda del Norte|Irlanda do Norte|Schottland|Nordirland|Inghilterra|Scozia|Galles|Irlanda del Nord|Engeland|Schotland|Noord-Ierland|Anglia|Szkocja|Walia|Irlandia Północna|Skottland|Nordirland|İngiltere|İskoçya|Galler|Kuzey İrlanda|Vereinigtes Königreich|Англия|Шотландия|英国',
  HK: 'Hong Kong SAR|Hong Kong|香港|홍콩',
  IE: 'Republic of Ireland|Éire',
  IR: 'Islamic Republic of Iran',
  KP: 'DPRK',
  KR: 'Korea|Republic of Korea|South Korea|한국',
  KZ: 'Қазақстан',
  LA: 'Lao People s Democratic Republic',
  MD: 'Republic of Moldova',
  MK: 'Macedonia|North Macedonia',
  MM: 'Burma',
  MO: 'Macao|Macau SAR|澳门|澳門',
  NL: 'Holland|The Netherlands|Holanda|Hollande|Olanda|Holandia|Hollanda',
  PS: 'Palestine|Palestinian Authority|State of Palestine',
  RU: 'Russian Federation|РФ',
  SA: 'KSA|Kingdom of Saudi Arabia|السعودية',
  SK: 'Slovak Republic',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland|Eswatini',
  TL: 'East Timor',
  TR: 'Turkey|Türkiye',
  TW: 'Taiwan|Taiwan ROC|臺灣|台灣|台湾',
  TZ: 'United Republic of Tanzania',
  US: 'USA|US|United States of America|the United States|États-Unis d Amérique|Vereinigte Staaten von Amerika|Estados Unidos de América|EEUU|EE UU|EUA|Stati Uniti d America|Stany Zjednoczone Ameryki|Amerika Birleşik Devletleri|ABD',
  VE: 'Bolivarian Republic of Venezuela',
  VN: 'Viet Nam',
};

/** Countries' names in one language or in short that more people know as a city's: Brasília in Finnish, Salvador in French. */
const cityRather = ['brasilia', 'granada', 'man', 'norfolk', 'salvador'];

/** The one zone, or the one nearly all people live in; several clocks and no such zone → asked of the regions table. */
const mainZone: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  CL: 'America/Santiago America/Punta_Arenas Pacific/Easter',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil Pacific/Galapagos',
  ES: 'Europe/Madrid Atlantic/Canary',
  GL: 'America/Nuuk America/Danmarkshavn America/Thule',
  KI: 'Pacific/Tarawa Pacific/Kiritimati',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar Asia/Hovd',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland Pacific/Chatham',
  PF: 'Pacific/Tahiti Pacific/Marquesas Pacific/Gambier',
  PG: 'Pacific/Port_Moresby Pacific/Bougainville',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon Atlantic/Azores Atlantic/Madeira',
  UA: 'Europe/Kyiv',
  UZ: 'Asia/Tashkent',
  // CLDR knows no zone of Kosovo's; its clock is Belgrade's.
  XK: 'Europe/Belgrade',
};

/** Countries with several clocks and no zone of nearly all: the zones to choose from, the most populous first. */
const severalZones: Readonly<Record<string, string>> = {
  AU: 'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus America/Cuiaba America/Rio_Branco America/Noronha',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns',
  CD: 'Africa/Kinshasa Africa/Lubumbashi',
  FM: 'Pacific/Chuuk Pacific/Pohnpei Pacific/Kosrae',
  ID: 'Asia/Jakarta Asia/Makassar Asia/Jayapura',
  MX: 'America/Mexico_City America/Monterrey America/Tijuana America/Hermosillo America/Mazatlan America/Cancun',
  RU: 'Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Europe/Samara Asia/Krasnoyarsk Asia/Omsk Asia/Irkutsk Asia/Vladivostok Asia/Yakutsk Europe/Kaliningrad',
  US: 'America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix America/Anchorage Pacific/Honolulu',
};

type LocaleWithZones = Intl.Locale & { readonly timeZones?: string[]; getTimeZones?(): string[] };

function zonesOf(country: string): string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return (locale.timeZones ?? locale.getTimeZones?.() ?? []).map(currentZone);
}

/** 'sure', 'likely' or 'unknown' when nothing but the country is known: '=', '~' or '?' before the zones. */
function zoneField(country: string): string {
  const several = severalZones[country];
  if (several) return `?${several}`;
  const main = mainZone[country];
  if (main) return `${main.includes(' ') ? '~' : '='}${main}`;
  const zones = zonesOf(country);
  if (zones.length !== 1) throw new Error(`${country} has ${zones.join(' ')}: decide above`);
  return `=${zones[0]}`;
}

function namesOf(country: string): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language;
  const languages = [...everywhere, own, ...(widelyNamed.includes(country) ? elsewhere : [])];
  const names = new Set((alsoCalled[country] ?? '').split('|').map(foldPlaceName));
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const name = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(country);
      if (name) names.add(foldPlaceName(name));
    }
  }
  for (const name of ['', ...cityRather]) names.delete(name);
  // Two-letter codes are looked at apart; single letters ('R.U.') say too little.
  return [...names].filter((name) => !/^(?:[a-z]{1,2}|[a-z](?: [a-z])+)$/.test(name) || /^u[ks]$/.test(name));
}

function countries(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => english.of(code) && (code in mainZone || zonesOf(code).length > 0) && !notNow.includes(code));
}

const lines = countries().map((country) => `${country}${zoneField(country)}:${namesOf(country).join('|')}`);

writeFileSync(
  target,
  `// Baked by scripts/bake/countries.ts from CLDR (credit: README.md). Do not edit.

/**
 * A line is a country, what its name alone says of the zone (= it is, ~ nearly all people live there, ? one of several), the zones,
 * and the folded names.
 */
export const countryLines = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} countries`);
