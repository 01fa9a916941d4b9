import type { IndustryWords } from './type';

export const fr: IndustryWords = {
  anywhere: `
-: banque alimentaire|banque de données|banque d images
Banking: banque|banques|caisse d épargne|crédit agricole|crédit mutuel
Investment Banking: banque d affaires|banque d investissement
Investment Management: gestion d actifs
Venture Capital and Private Equity Principals: capital risque|capital investissement
Insurance: assurance|assurances|assureur|réassurance
Hospitals: hôpital|hôpitaux|centre hospitalier|chu|clinique
Law Practice: cabinet d avocats|avocats
Accounting: expertise comptable|cabinet comptable
Business Consulting and Services: cabinet de conseil|conseil en stratégie|conseil en management
Pharmaceutical Manufacturing: pharmaceutique|laboratoires pharmaceutiques
Real Estate: immobilier|immobilière
Telecommunications: télécommunications|télécoms
Airlines and Aviation: compagnie aérienne
Advertising Services: agence de publicité
Book Publishing: maison d édition
`,
  employer: `
Higher Education: université|grande école|école de commerce|école supérieure|école d ingénieurs
Primary and Secondary Education: lycée|école primaire|école maternelle
Government Administration: ministère|mairie|conseil régional|conseil départemental|préfecture
Restaurants: brasserie
Retail Pharmacies: pharmacie
Museums: musée
Libraries: bibliothèque
Hotels and Motels: hôtel|hôtels
Construction: bâtiment travaux publics|btp
Courts of Law: tribunal|cour d appel
`,
};
