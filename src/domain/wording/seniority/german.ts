import type { SeniorityWords } from '../../seniority/kinds';

export const german: SeniorityWords = {
  language: 'de',
  order: 'head-last',
  endings: 'in, innen, r, n, e, frau',
  feminine: 'e>e, >in',
  words: {
    owner: `*inhaber *gründer *eigentümer *unternehmer selbständig selbstständig selbstständige[r] selbständige[r]
      geschäftsführende[r]-gesellschafter`,
    freelance: 'freiberuflich freiberufliche[r] freier-mitarbeiter',
    partner: 'seniorpartner partner kanzleipartner',
    cxo: `*geschäftsführer vorstandsvorsitzende[r] vorstandssprecher [mitglied-des]-vorstand[s] vorständin *vorstand
      vorstandsmitglied generaldirektor präsident vorsitzende[r] mitglied-der-geschäftsführung *bürgermeister
      minister staatssekretär sprecher-der-geschäftsführung geschäftsführende[r]-direktor`,
    board: `aufsichtsrat aufsichtsrätin aufsichtsrats*
      mitglied-des-(aufsichtsrats|verwaltungsrats|beirats|stiftungsrats) beirat verwaltungsrat stiftungsrat`,
    vp: 'vizepräsident',
    director: `*bereichsleiter *bereichsleitung schulleiter schulleitung *rektor [erweiterte]-geschäftsleitung
      chefredakteur chefarzt chefärztin *dekan regionalleiter werkleiter werksleiter niederlassungsleiter
      standortleiter verwaltungsleiter geschäftsleitungsmitglied direktor`,
    head: '*leiter *leitung leitende leiter',
    manager: `schichtführer vorarbeiter polier küchenchef meister prokurist leitende[r]-angestellte[r] *manager
      *supervisor chef bauführer chefkoch (leiter|leitung)-team`,
    unitManager: `*abteilungsleiter *abteilungsleitung regionaler-(vertriebsleiter|verkaufsleiter) regionalverkaufsleiter
      regionalvertriebsleiter gebietsvertriebsleiter`,
    craftManager: 'produktverantwortliche[r] prozesseigner projektverantwortliche[r]',
    expert: `*experte *expertin *architekt *professor oberarzt oberärztin
      leitende[r]-(ingenieur|arzt|ärztin|redakteur|wissenschaftler|berater|entwickler) senior* richter chef*`,
    entry: `sachbearbeitung *angestellte[r] *arzt *ärztin *beauftragte[r] *analyst *anwalt *anwältin *hilfe *kraft
      außendienst aussendienst innendienst *pädagoge *pädagogin *loge *therapeut koch köchin *beamte[r] *beamtin
      *sekretär hebamme kundendienst *wart *assistenz wissenschaftliche[r]-assistent mitarbeiter`,
    guess: `*erin *istin *ent *entin *ant *antin *eur *eurin *graf *loge *atorin *mann *frau *gehilfe *gehilfin *kraft`,
    assistant: `assistent assistenz sekretariat büroassistenz direktionsassistent direktionsassistenz
      persönliche[r]-(referent|assistent) vorzimmer`,
    side: 'mentor stadtrat',
    training: `*praktikant praktikum *werkstudent studentische[r]-(hilfskraft|mitarbeiter|mitarbeiterin) hiwi azubi
      auszubildende[r] ausbildung-(zum|zur) lehrling *referendar volontär bachelorand masterand in-ausbildung
      duale[r]-student`,
    doctoral: 'doktorand promotionsstudent promovend',
    student: 'studierende[r] *student schüler absolvent studium',
    volunteer: 'ehrenamtliche[r] ehrenamtlich freiwillige[r]',
    deputy: 'stellv stv stellvertretende[r] stellvertreter vize* kommissarische[r]',
    craft: `projekt[e] produkt programm kampagnen kunden kundenerfolgs account portfolio groß-kunden grosskunden
      großkunden key-account fall inhalts programme teilprojekt`,
    unit: `team gruppen schicht filial betriebs bau lager markt restaurant werkstatt stations laden büro gebiets
      bezirks objekt einsatz labor heim einrichtungs kita store shop sachgebiets küchen pflegedienst`,
    former: 'ehemalige[r] ehemals früher frühere[r] ex a-d',
    retired: 'rentner pensionär im-ruhestand emeritiert[e] a-d',
    seeking: 'auf-der-suche jobsuchend arbeitssuchend angehende[r] zukünftige[r] werdende[r]',
    slogan: 'ich-helfe',
    at: 'bei beim',
    of: 'der des von für zur zum vom im den',
    and: 'und u sowie bzw',
    bank: 'sparkasse *versicherung versicherungen *bank raiffeisen ergo',
    nothing: `freileitung münchner berliner hamburger wasser über unter oder immer kinder länder zement *management
      *technik *center *software`,
    voice: 'die das mit vertrieb entwicklung technik',
  },
};
