/**
 * A `Connections.csv` of invented people, as LinkedIn writes one: notes above the header, quoted line breaks, country
 * hosts, missing addresses. The same numbers give the same file.
 * @param newsTo whoever has a lower, even number has a new position since the file before.
 */
export function connectionsFile(count: number, from = 0, newsTo = 0): string {
  const rows = Array.from({ length: count }, (_, at) => rowOf(from + at, newsTo));
  return `\uFEFF${[notes, header, ...rows, ''].join('\r\n')}`;
}

/** The slug of the person with that number; every fiftieth has none. */
export const hasAddress = (number: number) => number % 50 !== 49;
export const slugOf = (number: number) => `${given[number % given.length]}-${number}`.toLowerCase();

/** The person with that number as they have to stand in Parley afterwards; what they have not is not there. */
export function personOfRow(number: number, newsTo = 0): Readonly<Record<string, unknown>> {
  const { name, company, position, day, month, year } = partsOf(number, newsTo);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    name: name.join(' '),
    ...(hasAddress(number) && { slug: slugOf(number) }),
    company: company.replaceAll('"', '').replaceAll('\r\n', ' '),
    position: position.replaceAll('"', ''),
    connectedOn: `${year}-${two(month + 1)}-${two(day)}`,
    degree: 1,
  };
}

const notes =
  'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing.\r\nYou will only see those of people who allow it."\r\n';
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const given = ['Mira', 'Ida', 'Joao', 'Noor', 'Tomas', 'Yuki', 'Aino', 'Chidi', 'Lena', 'Ravi', 'Zofia'];
const family = ['Solberg', 'Brandt', 'Pereira', 'Haddad', 'Novak', 'Tanaka', 'Virtanen', 'Okafor', 'Moreau'];
const companies = ['Example Labs', 'Nordlab', 'Lanternworks', 'Sample Works', '"Harbour, Pike & Sons"', 'Blue Heron'];
const positions = ['Analyst', 'Director of Tooling', 'Head of Data', '"Engineer, data"', 'Founder', 'Nurse', 'Teacher'];
const hosts = ['www', 'www', 'www', 'no', 'de'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function partsOf(number: number, newsTo: number) {
  const of = <T>(all: readonly T[], step = 1) => all[Math.floor(number / step) % all.length] as T;
  return {
    name: [of(given), `${of(family, 11)} ${number}`],
    host: of(hosts),
    company: number % 500 === 7 ? '"Two\r\nLines"' : of(companies, 3),
    position: number < newsTo && number % 2 === 0 ? 'Chief of Something New' : of(positions, 5),
    day: (number % 28) + 1,
    month: Math.floor(number / 28) % months.length,
    year: 2010 + (number % 15),
  };
}

function rowOf(number: number, newsTo: number): string {
  const { name, host, company, position, day, month, year } = partsOf(number, newsTo);
  const url = hasAddress(number) ? `https://${host}.linkedin.com/in/${slugOf(number)}` : '';
  const email = number % 10 === 3 ? `${slugOf(number)}@mail.example` : '';
  return [...name, url, email, company, position, `${day} ${months[month]} ${year}`].join(',');
}
