import type { SeniorityWords } from '../../seniority/kinds';

export const italian: SeniorityWords = {
  language: 'it',
  order: 'head-first',
  endings: 'a, e, i, o, trice, rice, essa, ice',
  feminine: 'tore>trice, o>a, e>a',
  words: {
    owner: 'titolare contitolare fondator(e|i) cofondatore imprenditore in-proprio',
    freelance: 'partita-iva',
    partner: 'socio-fondatore socia-fondatrice',
    cxo: `amministrator(e|i)-delegat(o|i) amministratrice-delegata amministratore direttore-generale
      direttrice-generale direttore-esecutivo direttrice-esecutiva segretario-generale sindaco rettore rettrice`,
    board: `consigliere-di-amministrazione consigliere-indipendente membro-del-consiglio-[di-amministrazione]
      membro-del-cda consiglio-di-amministrazione presidente-del-cda presidente-del-consiglio-di-amministrazione`,
    director: 'direttore vicedirettore dirigente preside vicepreside primario caporedattore',
    manager: `responsabile capo capocantiere gestore supervisore coordinatore-infermieristico quadro
      direttore-di-(filiale|negozio|punto-vendita|sala|supermercato|albergo)
      direttrice-di-(filiale|negozio|punto-vendita) chef-executive governante capo*`,
    craftManager: `capoprogetto responsabile-(di|del)-(progetto|prodotto|commessa|clienti)
      responsabile-(progetto|prodotto|progetti|commessa) capo-commessa`,
    craftDirector: `direttore-(artistico|della-fotografia|d'orchestra|musicale) direttore-lavori direttore-dei-lavori`,
    lead: 'referente-tecnico capo-tecnico capotecnico',
    expert: `esperto architetto professore-(ordinario|associato|universitario) professoressa-(ordinaria|associata)
      ingegnere-capo capo-ingegnere magistrato giudice`,
    entry: `addetto ingegnere contabile revisore commesso professore professoressa chirurgo cuoco vigile personale
      amministratore-di-(sistema|condominio|rete) amministratore-di-(condomini|sostegno) guida geometra
      operatore-socio-sanitario`,
    guess: '*tore *iere *grafo *aio *ato *ino',
    assistant: 'assistente-di-direzione segretario-di-direzione assistente-personale',
    side: 'assessore',
    training: `tirocinante tirocinio stagista stage-curriculare apprendista apprendistato praticante-[avvocato]
      specializzando medico-specializzando in-stage praticantato stage-in`,
    doctoral: 'dottorando studente-di-dottorato dottorato-di-ricerca',
    student: 'student(e|essa|i) studente-universitario laureando neolaureato laureato allievo',
    volunteer: 'volontario',
    grade: 'senior',
    junior: 'junior',
    deputy: 'vice aggiunto facente-funzione ad-interim',
    craft: `progett(o|i) prodott(o|i) commessa campagne portafoglio contenuti programm(a|i) account community`,
    former: 'ex precedente',
    retired: 'pensionato in-pensione emerito',
    seeking: 'in-cerca alla-ricerca cerco aspirante futuro',
    slogan: 'aiuto',
    at: 'presso c-o',
    of: 'di del della dei delle dell dello degli d al alla a per da',
    and: 'e ed nonché',
    bank: 'banca assicurazioni assicurazione unipol generali mediobanca fineco',
    nothing: 'settore motore cantiere immobiliare finanziario scenario orario ufficio',
    voice: 'il per con gli vendite sviluppo',
  },
};
