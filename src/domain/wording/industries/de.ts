import type { IndustryWords } from './type';

export const de: IndustryWords = {
  anywhere: `
-: datenbank|datenbanken|parkbank|werkbank|samenbank|blutbank|wissensbank
Banking: *bank|sparkasse|*sparkasse|raiffeisenbank|volksbank
Insurance: versicherung|versicherungen|*versicherung|*versicherungen|rückversicherung
Hospitals: krankenhaus|klinikum|*klinikum|universitätsklinikum|universitätsspital|kantonsspital
Law Practice: rechtsanwälte|anwaltskanzlei|rechtsanwaltskanzlei|kanzlei
Accounting: wirtschaftsprüfung|wirtschaftsprüfungsgesellschaft|steuerberatung
Business Consulting and Services: unternehmensberatung
Pharmaceutical Manufacturing: pharmaunternehmen|arzneimittel
Real Estate: immobilien
Telecommunications: telekommunikation
Airlines and Aviation: fluggesellschaft
Staffing and Recruiting: personalvermittlung|zeitarbeit
Book Publishing: buchverlag
`,
  employer: `
Higher Education: universität|hochschule|fachhochschule|*hochschule|technische universität
Primary and Secondary Education: schule|gymnasium|grundschule|gesamtschule|realschule
Insurance: krankenkasse
Government Administration: bundesministerium|stadtverwaltung|landesamt|bundesamt
Breweries: brauerei|*brauerei|brauhaus
Wineries: weingut
Retail Pharmacies: apotheke
Museums: *museum
Utilities: stadtwerke
Architecture and Planning: architekten|architekturbüro
Dentists: zahnarztpraxis
Hotels and Motels: gasthof
Construction: bauunternehmen|hochbau|tiefbau
`,
};
