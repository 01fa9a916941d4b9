import { foldName } from '../../domain/person';

export type Column = 'givenName' | 'familyName' | 'url' | 'email' | 'company' | 'position' | 'connectedOn';

/** The names of the columns. LinkedIn writes them in English (November 2026); the others are for files that were redone. */
const names: { readonly [column in Column]: readonly string[] } = {
  givenName: ['First Name', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Given Name'],
  familyName: [
    'Last Name',
    'Nachname',
    'Nom',
    'Nom de famille',
    'Apellidos',
    'Apellido',
    'Sobrenome',
    'Apelido',
    'Cognome',
    'Family Name',
  ],
  url: ['URL', 'Profile URL', 'LinkedIn URL', 'Profil-URL', 'Adresse URL'],
  email: [
    'Email Address',
    'E-mail Address',
    'Email',
    'E-Mail-Adresse',
    'Adresse e-mail',
    'Correo electrónico',
    'Endereço de e-mail',
    'Indirizzo email',
  ],
  company: ['Company', 'Firma', 'Unternehmen', 'Entreprise', 'Empresa', 'Azienda'],
  position: ['Position', 'Poste', 'Cargo', 'Posizione', 'Title'],
  connectedOn: ['Connected On', 'Verbunden am', 'Connecté le', 'Fecha de conexión', 'Conectado em', 'Collegato il'],
};

export type Columns = { readonly [column in Column]?: number };

const columnByName = new Map(
  Object.entries(names).flatMap(([column, all]) => all.map((name) => [foldName(name), column as Column] as const)),
);

/** Where each column stands; undefined when the row is no header. A header names a person, by name or address. */
export function columnsIn(row: readonly string[]): Columns | undefined {
  const columns: { [column in Column]?: number } = {};
  row.forEach((cell, index) => {
    const column = cell.length > 60 ? undefined : columnByName.get(foldName(cell));
    if (column !== undefined) columns[column] ??= index;
  });
  const named = columns.givenName !== undefined && columns.familyName !== undefined;
  return named || (columns.url !== undefined && Object.keys(columns).length > 1) ? columns : undefined;
}
