/**
 * A `Connections.csv` of invented people, as LinkedIn writes one: notes above the header, quoted line breaks, country
 * hosts, missing addresses, a few rows that cannot be read. The same numbers give the same file.
 */
export function connectionsFile(count: number, from = 0): string {
  const rows = Array.from({ length: count }, (_, at) => rowOf(from + at));
  return `\uFEFF${[notes, header, ...rows, ''].join('\r\n')}`;
}

/** The slug of the person with that number; every fiftieth has none. */
export const hasAddress = (number: number) => number % 50 !== 49;
export const slugOf = (number: number) => `${given[number % given.length]}-${number}`.toLowerCase();

const notes =
  'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing.\r\nYou will only see those of people who allow it."\r\n';
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const given = ['Mira', 'Ida', 'Joao', 'Noor', 'Tomas', 'Yuki', 'Aino', 'Chidi', 'Lena', 'Ravi', 'Zofia'];
const family = ['Solberg', 'Brandt', 'Pereira', 'Haddad', 'Novak', 'Tanaka', 'Virtanen', 'Okafor', 'Moreau'];
const companies = ['Example Labs', 'Nordlab', 'Lanternworks', 'Sample Works', '"Harbour, Pike & Sons"', 'Blue Heron'];
const positions = ['Analyst', 'Director of Tooling', 'Head of Data', '"Engineer, data"', 'Founder', 'Nurse', 'Teacher'];
const hosts = ['www', 'www', 'www', 'no', 'de'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function rowOf(number: number): string {
  const of = <T>(all: readonly T[], step = 1) => all[Math.floor(number / step) % all.length] as T;
  const url = hasAddress(number) ? `https://${of(hosts)}.linkedin.com/in/${slugOf(number)}` : '';
  const email = number % 10 === 3 ? `${slugOf(number)}@mail.example` : '';
  const company = number % 500 === 7 ? '"Two\r\nLines"' : `${of(companies, 3)}`;
  const day = `${(number % 28) + 1} ${of(months, 28)} ${2010 + (number % 15)}`;
  return [of(given), `${of(family, 11)} ${number}`, url, email, company, of(positions, 5), day].join(',');
}
