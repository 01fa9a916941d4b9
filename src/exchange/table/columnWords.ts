import type { TableField } from './table';

/** How columns are headed in English, German, French, Spanish, Portuguese and Italian. */
export const columnWords: { readonly [field in TableField]: readonly string[] } = {
  name: ['Name', 'Full name', 'Person', 'Contact', 'Contact name', 'Display name']
    .concat(['Vollständiger Name', 'Ansprechpartner', 'Kontakt', 'Nom complet', 'Nom et prénom', 'Contact'])
    .concat(['Nombre completo', 'Nombre y apellidos', 'Contacto', 'Nome completo', 'Contato', 'Nome e cognome'])
    .concat(['Contatto', 'Nominativo']),
  givenName: [
    'First name',
    'Given name',
    'Forename',
    'Vorname',
    'Rufname',
    'Prénom',
    'Prenom',
    'Nombre',
    'Nome',
  ].concat(['Nombre de pila', 'Primeiro nome', 'Nome próprio']),
  familyName: [
    'Last name',
    'Family name',
    'Surname',
    'Nachname',
    'Familienname',
    'Zuname',
    'Nom',
    'Nom de famille',
  ].concat(['Apellido', 'Apellidos', 'Sobrenome', 'Apelido', 'Cognome']),
  headline: ['Headline', 'Profilslogan', 'Titre du profil', 'Titular', 'Título profissional', 'Sommario'],
  position: ['Position', 'Job title', 'Role', 'Job', 'Occupation', 'Job position', 'Function', 'Organization Title']
    .concat(['Organization 1 - Title', 'Stelle', 'Rolle', 'Berufsbezeichnung', 'Funktion', 'Beruf', 'Jobtitel'])
    .concat([
      'Stellenbezeichnung',
      'Poste',
      'Fonction',
      'Intitulé du poste',
      'Métier',
      'Puesto',
      'Cargo',
      'Posición',
      'Rol',
    ])
    .concat(['Profesión', 'Função', 'Posição', 'Profissão', 'Posizione', 'Ruolo', 'Qualifica', 'Mansione']),
  company: [
    'Company',
    'Organization',
    'Organisation',
    'Organization Name',
    'Organization 1 - Name',
    'Employer',
    'Firm',
    'Workplace',
    'Firma',
    'Unternehmen',
  ]
    .concat(['Arbeitgeber', 'Betrieb', 'Entreprise', 'Société', 'Employeur', 'Empresa', 'Organización', 'Compañía'])
    .concat(['Organização', 'Companhia', 'Azienda', 'Società', 'Impresa', 'Organizzazione', 'Datore di lavoro']),
  industry: [
    'Industry',
    'Sector',
    'Field',
    'Branche',
    'Industrie',
    'Wirtschaftszweig',
    'Secteur',
    'Secteur d’activité',
  ].concat(['Industria', 'Setor', 'Setor de atividade', 'Indústria', 'Settore', 'Ramo']),
  location: [
    'City',
    'Place',
    'Town',
    'Where',
    'Business City',
    'Address 1 - City',
    'Ort geschäftlich',
    'Ort',
    'Standort',
    'Stadt',
    'Wohnort',
    'Ville',
  ]
    .concat(['Lieu', 'Localisation', 'Ubicación', 'Ciudad', 'Lugar', 'Localidad', 'Localização', 'Cidade', 'Local'])
    .concat(['Luogo', 'Città', 'Località', 'Sede']),
  url: [
    'URL',
    'Web Page',
    'Webseite',
    'Page Web',
    'Página web',
    'Website 1 - Value',
    'LinkedIn',
    'LinkedIn URL',
    'Profile',
    'Profile URL',
    'Profile address',
    'Link',
    'LinkedIn profile',
  ]
    .concat(['Profil', 'Profil-URL', 'LinkedIn-Profil', 'Adresse URL', 'Profil LinkedIn', 'Lien', 'Perfil'])
    .concat(['URL del perfil', 'Enlace', 'Perfil de LinkedIn', 'URL do perfil', 'Perfil do LinkedIn', 'Profilo'])
    .concat(['Profilo LinkedIn', 'Collegamento']),
  email: [
    'Email',
    'E-mail',
    'E-mail 1 - Value',
    'Email address',
    'E-mail address',
    'Mail',
    'E-Mail-Adresse',
    'Mailadresse',
    'Courriel',
  ]
    .concat(['Adresse e-mail', 'Adresse électronique', 'Correo', 'Correo electrónico', 'Endereço de e-mail'])
    .concat(['Correio eletrónico', 'Indirizzo email', 'Indirizzo e-mail', 'Posta elettronica']),
  notes: [
    'Notes',
    'Note',
    'Comment',
    'Comments',
    'Remarks',
    'Notizen',
    'Notiz',
    'Bemerkung',
    'Bemerkungen',
    'Anmerkung',
  ]
    .concat(['Remarques', 'Commentaire', 'Commentaires', 'Notas', 'Comentarios', 'Observaciones', 'Comentários'])
    .concat(['Observações', 'Commenti', 'Appunti', 'Osservazioni']),
  tags: [
    'Tags',
    'Tag',
    'Labels',
    'Label',
    'Categories',
    'Category',
    'Groups',
    'Group Membership',
    'Schlagwörter',
    'Etiketten',
    'Kategorie',
  ]
    .concat(['Kategorien', 'Étiquettes', 'Étiquette', 'Catégorie', 'Catégories', 'Mots-clés', 'Etiquetas', 'Etiqueta'])
    .concat(['Categorías', 'Categoría', 'Marcadores', 'Categorias', 'Categoria', 'Etichette', 'Categorie']),
  connectedOn: ['Connected on', 'Connected', 'Connected since', 'Verbunden am', 'Vernetzt am', 'Vernetzt seit']
    .concat(['Connecté le', 'En relation depuis', 'Fecha de conexión', 'Conectado el', 'Conectado em', 'Conexão em'])
    .concat(['Collegato il', 'Collegato dal', 'Data del collegamento']),
};

/** What these words head is theirs only where no other column is: before a name, "Title" is "Dr.". */
export const weakWords: { readonly [field in TableField]?: readonly string[] } = {
  position: ['Title', 'Titel', 'Titre'],
  location: ['Location', 'Region'],
};

/** Headers of address books that look like something else: nobody is called by them, and nothing is read from them unasked. */
export const meantOtherwise =
  /^(?:middle|additional|phonetic|maiden|manager|assistant|spouse|weitere|second)\b|\b(?:type|typ|label|yomi|prefix|suffix|department|display name|angezeigter name)$/u;
