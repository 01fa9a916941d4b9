import type { SeniorityWords } from '../../seniority/kinds';

export const dutch: SeniorityWords = {
  language: 'nl',
  order: 'head-last',
  endings: 'e, ster, r, trice, euse',
  words: {
    owner: `eigenaar eigenares medeeigenaar oprichter oprichtster medeoprichter onderneemster zelfstandig zelfstandige
      *ondernemer`,
    freelance: 'zzp zelfstandig-(adviseur|consultant)',
    partner: 'vennoot',
    cxo: `algemeen-directeur algemeen-directrice gedelegeerd-bestuurder afgevaardigd-bestuurder directievoorzitter
      bestuursvoorzitter voorzitter raad-van-bestuur zaakvoerder burgemeester`,
    board: `commissaris lid-van-de-raad-van-(toezicht|commissarissen) bestuurslid lid-raad-van-advies
      raad-van-commissarissen raad-van-toezicht`,
    director: `*directeur *directrice schoolhoofd conrector decaan hoofdredacteur directielid lid-[van-de]-directie mt-lid`,
    head: 'hoofd diensthoofd',
    manager: `afdelingshoofd teamhoofd *leider teamleidster bedrijfsleidster *leidinggevende voorman voorvrouw opzichter
      werkmeester uitvoerder chef-kok chefkok cheffin *chef *baas hoofd*`,
    craftManager: 'proceseigenaar producteigenaar rayonmanager',
    expert: `*expert *architect hoogleraar hoofdingenieur hoofdonderzoeker hoofdontwikkelaar hoofddocent hoofdadviseur
      rechter hoofdcoach`,
    entry: `*secretaresse leerkracht onderwijzeres *begeleider verzorgende *arts *loog advocaat *graaf kok *bediende
      *kundige *vrouw *geneeskundig medewerker`,
    guess: '*aar *loog *icus *vrouw *kundige',
    assistant: 'secretaresse-van persoonlijk-assistent[e]',
    side: 'raadslid',
    training: `stagiair afstudeerder afstudeerstage *leerling meewerkstage student-assistent student-assistent in-opleiding`,
    doctoral: 'promovendus promovenda doctoraatsstudent[e]',
    student: 'scholier afgestudeerd afgestudeerde',
    volunteer: 'vrijwilliger vrijwilligster',
    junior: 'junior aankomend',
    deputy: 'adjunct plaatsvervangend plv waarnemend ondervoorzitter',
    craft: `project projecten product account programma relatie case casus content community campagne portfolio
      key-account klant`,
    unit: 'team ploeg groep groeps shift',
    former: 'voormalig voormalige oud vroeger ex',
    retired: 'gepensioneerd gepensioneerde',
    seeking: 'werkzoekend werkzoekende op-zoek toekomstig',
    slogan: 'ik-help',
    at: 'bij',
    of: 'van voor van-de van-het aan',
    and: 'en alsmede',
    bank: 'verzekeringen verzekeraar abn kbc belfius aegon nationale-nederlanden',
    nothing: 'weer onder over zonder klooster semester verkeer *beheer *vervoer rivier',
    voice: 'het een met zorg verkoop onderwijs',
  },
};
