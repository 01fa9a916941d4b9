import type { IndustryWords } from './type';

export const it: IndustryWords = {
  anywhere: `
-: banca dati|banca del sangue|banco alimentare
Banking: banca|banche|cassa di risparmio|credito cooperativo
Investment Banking: banca d investimento
Insurance: assicurazione|assicurazioni
Hospitals: ospedale|ospedali|azienda ospedaliera|policlinico
Law Practice: studio legale|avvocati
Accounting: studio commercialista|commercialisti
Business Consulting and Services: consulenza aziendale|consulenza direzionale
Pharmaceutical Manufacturing: farmaceutica|farmaceutici
Real Estate: immobiliare
Telecommunications: telecomunicazioni
Airlines and Aviation: linee aeree|compagnia aerea
Advertising Services: agenzia pubblicitaria
Book Publishing: casa editrice
`,
  employer: `
Higher Education: università|scuola superiore|politecnico
Primary and Secondary Education: liceo|scuola|istituto comprensivo
Government Administration: ministero|comune di|regione
Restaurants: ristorante
Breweries: birrificio
Wineries: cantina|cantine
Retail Pharmacies: farmacia
Museums: museo|musei
Construction: costruzioni
Courts of Law: tribunale|corte d appello
`,
};
