import type { IndustryWords } from './type';

/** Dutch, Polish, Swedish, Danish, Norwegian, Turkish. */
export const others: IndustryWords = {
  anywhere: `
-: voedselbank|matbank|bloedbank|databank|kennisbank
Banking: *bank|*banken|bankası|bankowość|sparekasse|sparebank|sparbank
Insurance: verzekeringen|*verzekeringen|verzekeraar|ubezpieczenia|ubezpieczeń|försäkring|försäkringar|forsikring|sigorta
Hospitals: ziekenhuis|szpital|sjukhus|sjukhuset|sygehus|sykehus|hastanesi|*sjukhus|*sjukhuset
Law Practice: advocaten|advocatenkantoor|kancelaria|kancelaria prawna|kancelaria adwokacka|advokatbyrå|advokatfirma|advokatfirmaet|hukuk bürosu
Accounting: accountantskantoor|biuro rachunkowe|revisionsbyrå
Pharmaceutical Manufacturing: farmaceutyczna|läkemedel|lægemidler|ilaç
Real Estate: vastgoed|makelaardij|nieruchomości|fastigheter|ejendomme|eiendom|gayrimenkul|emlak
Telecommunications: telekomunikacja|telekomünikasyon
`,
  employer: `
Higher Education: universiteit|hogeschool|uniwersytet|szkoła główna|wyższa szkoła|politechnika|akademia|universitet|högskola|høgskole|universitetet|üniversitesi|*universitet
Primary and Secondary Education: basisschool|szkoła|liceum|gymnasieskola|folkeskole|videregående skole|lisesi|ilkokulu
Government Administration: gemeente|ministerie|ministerstwo|urząd miasta|kommun|kommune|belediyesi|bakanlığı
Construction: bouwbedrijf|budownictwo|inşaat|byggeri|bygg
Breweries: brouwerij|browar|bryggeri|bryggeriet
Retail Pharmacies: apotheek|apteka|apotek|eczane
Museums: muzeum|museet|müzesi
Restaurants: restauracja|lokantası
`,
};
