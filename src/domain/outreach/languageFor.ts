/** The language most people at work in a country write to each other, among those Parley has templates in. */
const languageOfCountry: { readonly [country: string]: string } = {
  ...byLanguage('de', 'DE AT LI'),
  ...byLanguage('fr', 'FR MC SN CI CM MA TN DZ'),
  ...byLanguage('es', 'ES MX AR CO CL PE EC VE UY PY BO CR PA GT HN SV NI DO CU PR'),
  ...byLanguage('pt', 'PT BR AO MZ CV'),
  ...byLanguage('it', 'IT SM VA'),
};

/**
 * The language suggested for a first message: that of the person's country where the user says they speak it, else
 * English. Several languages in one country (Switzerland, Belgium, Canada): the user chooses.
 * @param country ISO 3166-1 alpha-2. @param spoken by the user, codes such as 'de'.
 */
export function languageFor(country: string | undefined, spoken: readonly string[] | undefined): string {
  const theirs = country === undefined ? undefined : languageOfCountry[country];
  return theirs !== undefined && spoken?.includes(theirs) ? theirs : 'en';
}

function byLanguage(language: string, countries: string): { readonly [country: string]: string } {
  return Object.fromEntries(countries.split(' ').map((country) => [country, language]));
}
