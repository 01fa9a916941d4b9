import type { TemplateWords } from './type';

// Lei throughout, without a participle that agrees with the reader; "tu" to a friend. A topic is an object of "capire".
export const it: TemplateWords = {
  questions: {
    'director-plus': {
      person: 'Qual è stato il Suo percorso fino al ruolo[[ di {position}]][[ presso {company}]]?',
      industry: 'Qual è stato il Suo percorso fino al ruolo[[ di {position}]], e dove vede andare il Suo settore?',
      company:
        'Qual è stato il Suo percorso fino al ruolo[[ di {position}]], e perché ha scelto [[{company}|la Sua azienda]]?',
    },
    'manager-or-below': {
      person: 'Com’è la Sua giornata di lavoro[[ come {position}]][[ presso {company}]]?',
      industry: 'Com’è la Sua giornata di lavoro[[ come {position}]], e che cosa sta cambiando nel Suo settore?',
      company:
        'Com’è la Sua giornata di lavoro[[ come {position}]], e come si collabora [[presso {company}|nel Suo gruppo]]?',
    },
    unknown: {
      person: 'Come vive il Suo lavoro[[ presso {company}]], e come è iniziato?',
      industry:
        'Secondo la Sua esperienza[[ presso {company}]], da dove conviene cominciare per capire il Suo settore?',
      company: 'Com’è davvero il lavoro [[presso {company}|nella Sua azienda]]?',
    },
  },
  topics: {
    'director-plus': {
      person: 'il Suo percorso fino a questo ruolo[[ presso {company}]]',
      industry: 'il Suo percorso e il Suo settore',
      company: 'il Suo percorso [[presso {company}|in azienda]]',
    },
    'manager-or-below': {
      person: 'la Sua giornata di lavoro[[ presso {company}]]',
      industry: 'la Sua giornata di lavoro e il settore',
      company: 'la giornata di lavoro [[presso {company}|nella Sua azienda]]',
    },
    unknown: {
      person: 'il Suo lavoro[[ presso {company}]]',
      industry: 'il Suo lavoro e il Suo settore',
      company: 'il lavoro [[presso {company}|nella Sua azienda]]',
    },
  },
  frames: {
    message:
      'Buongiorno {greeting}, mi chiamo {myName} e sono {myBackground}. Ciò che vorrei imparare: {wantToLearn}. Non Le chiedo un lavoro e so che forse non ci sono posti liberi. {{reason}}{question} Avrebbe 20 minuti, quando e dove Le è comodo? La Sua risposta mi aiuterebbe a prepararmi.',
    email:
      'Buongiorno {greeting},\n\nsono {myBackground}. Ciò che vorrei imparare: {wantToLearn}. Non Le chiedo un lavoro e so che forse non ci sono posti liberi.\n\n{{reason}}{question} Avrebbe 20 minuti, quando e dove Le è comodo, o per telefono? La Sua risposta mi aiuterebbe a prepararmi.\n\nGrazie e cordiali saluti,\n{myName}',
    phone:
      'Buongiorno {greeting}, mi chiamo {myName} e sono {myBackground}. Non Le chiedo un lavoro e so che forse non ci sono posti liberi. Ciò che vorrei imparare: {wantToLearn}. {{reason}}{question} Avrebbe 20 minuti per parlarne, quando e dove Le è comodo, o per telefono se è più facile? La Sua risposta mi aiuterebbe a preparare i prossimi passi. Grazie per l’ascolto.',
  },
  strangers: {
    cold: {
      subject: '[[Il Suo lavoro presso {company}|Una domanda per Lei]]',
      reason: '[[Ciò che mi ha fatto pensare a Lei: {hook}. ]]',
      note: 'Buongiorno {greeting}, [[Le scrivo per questo: {hook}. Avrebbe 20 minuti per farmi capire meglio {topic}?|vorrei imparare questo: {wantToLearn}. Avrebbe 20 minuti per raccontarmi {topic}?]]',
    },
    recommended: {
      subject: '{recommender} mi ha parlato di Lei',
      reason: '{recommender} mi ha suggerito di rivolgermi a Lei. ',
      note: 'Buongiorno {greeting}, {recommender} mi ha suggerito di scriverLe. Avrebbe 20 minuti per farmi capire meglio {topic}? Mi basta un consiglio.',
    },
    alumni: {
      subject: 'Stessi studi, una domanda',
      reason: 'Abbiamo in comune un luogo di studi: {mySchool}. ',
      note: 'Buongiorno {greeting}, abbiamo in comune gli studi: {mySchool}. Avrebbe 20 minuti per farmi capire meglio {topic}?',
    },
    'after-something': {
      subject: 'Una cosa rimasta in mente',
      reason: 'Una cosa mi è rimasta in mente: {hook}. ',
      note: 'Buongiorno {greeting}, mi è rimasto in mente: {hook}. Avrebbe 20 minuti per farmi capire meglio {topic}?',
    },
    colleague: {
      subject: 'Una domanda fra colleghi',
      reason: 'Lavoriamo nella stessa organizzazione e non ci conosciamo ancora. ',
      note: 'Buongiorno {greeting}, lavoriamo nella stessa organizzazione e non ci conosciamo ancora. Avrebbe 20 minuti per farmi capire meglio {topic}?',
    },
  },
  introduction: {
    subject: 'Conosci qualcuno?',
    note: 'Ciao {greeting}, vorrei imparare questo: {wantToLearn}. Conosci una persona che [[lavora come {targetRole} e che |]]mi darebbe 20 minuti?',
    message:
      'Ciao {greeting}, ciò che vorrei imparare: {wantToLearn}. Tu incontri[[ presso {company}]] persone che io non incontro. Ti viene in mente una persona che [[lavora come {targetRole} e che |]]parlerebbe con me per 20 minuti, quando e dove le è comodo? Non cerco un lavoro e so che forse non ci sono posti liberi; mi basta un consiglio. Una tua parola, e il resto lo scrivo io.',
    email:
      'Ciao {greeting},\n\nciò che vorrei imparare: {wantToLearn}. Tu incontri[[ presso {company}]] persone che io non incontro. Non cerco un lavoro e so che forse non ci sono posti liberi; mi basta un consiglio.\n\nTi viene in mente una persona che [[lavora come {targetRole} e che |]]parlerebbe con me per 20 minuti, quando e dove le è comodo, o per telefono? Una tua parola, e il resto lo scrivo io.\n\nGrazie di cuore,\n{myName}',
    phone:
      'Ciao {greeting}, ciò che vorrei imparare: {wantToLearn}. Tu incontri[[ presso {company}]] persone che io non incontro. Ti viene in mente una persona che [[lavora come {targetRole} e che |]]parlerebbe con me per 20 minuti, quando e dove le è comodo, o per telefono? Non cerco un lavoro e so che forse non ci sono posti liberi; mi basta un consiglio. Una tua parola, e il resto lo faccio io.',
  },
  silence: {
    subject: 'La mia domanda, di nuovo',
    note: 'Buongiorno {greeting}, Le ho scritto tempo fa. Avrebbe ancora 20 minuti per raccontarmi {topic}? Se no, non occorre rispondere.',
    message:
      'Buongiorno {greeting}, Le ho scritto qualche tempo fa e so quanto sono piene le giornate. Avrebbe 20 minuti prima o poi, quando e dove Le è comodo, per raccontarmi {topic}? Se no, non occorre rispondere, e grazie lo stesso. {myName}',
    email:
      'Buongiorno {greeting},\n\nLe ho scritto qualche tempo fa e so quanto sono piene le giornate. Avrebbe 20 minuti prima o poi, quando e dove Le è comodo o per telefono, per raccontarmi {topic}? Se no, non occorre rispondere, e grazie lo stesso.\n\nCordiali saluti,\n{myName}',
    phone:
      'Buongiorno {greeting}, sono {myName}. Le ho scritto qualche tempo fa e so quanto sono piene le giornate. Avrebbe 20 minuti prima o poi, quando e dove Le è comodo o per telefono, per raccontarmi {topic}? Se no, non c’è problema, e grazie lo stesso.',
  },
  arranging: {
    subject: 'La nostra conversazione',
    note: 'Buongiorno {greeting}, grazie per aver detto di sì! Quale giorno Le andrebbe bene per i nostri 20 minuti? Mi adatto volentieri.',
    message:
      'Buongiorno {greeting}, grazie per aver detto di sì, per me significa molto. Quale giorno Le andrebbe bene? Mi adatto volentieri ai Suoi orari e al luogo che preferisce, oppure La chiamo se è più semplice. Venti minuti bastano. {myName}',
    email:
      'Buongiorno {greeting},\n\ngrazie per aver detto di sì, per me significa molto. Quale giorno Le andrebbe bene? Mi adatto volentieri ai Suoi orari e al luogo che preferisce, oppure La chiamo se è più semplice. Venti minuti bastano.\n\nCordiali saluti,\n{myName}',
    phone:
      'Buongiorno {greeting}, sono {myName}. Grazie per aver detto di sì, per me significa molto. Quale giorno Le andrebbe bene? Mi adatto volentieri ai Suoi orari e al luogo che preferisce. Venti minuti bastano.',
  },
  confirming: {
    subject: 'La nostra conversazione',
    note: 'Buongiorno {greeting}, grazie del tempo che mi dedica. Parlare con Lei mi fa molto piacere! In caso di imprevisti, un altro momento mi va altrettanto bene.',
    message:
      'Buongiorno {greeting}, grazie del tempo che riserva alla nostra conversazione. Mi fa molto piacere, e le mie domande sono pronte. In caso di imprevisti, un altro momento mi va altrettanto bene. {myName}',
    email:
      'Buongiorno {greeting},\n\ngrazie del tempo che riserva alla nostra conversazione. Mi fa molto piacere, e le mie domande sono pronte. In caso di imprevisti, un altro momento mi va altrettanto bene.\n\nCordiali saluti,\n{myName}',
    phone:
      'Buongiorno {greeting}, sono {myName}. Grazie del tempo che riserva alla nostra conversazione. Il momento Le va ancora bene? Un altro mi va altrettanto bene.',
  },
  declined: {
    subject: 'Grazie per la risposta',
    note: 'Buongiorno {greeting}, grazie per avermi risposto, capisco benissimo. Le auguro ogni bene.',
    message: 'Buongiorno {greeting}, grazie per avermi risposto, capisco benissimo. Le auguro ogni bene. {myName}',
    email:
      'Buongiorno {greeting},\n\ngrazie per avermi risposto, capisco benissimo. Le auguro ogni bene.\n\nCordiali saluti,\n{myName}',
    phone: 'Buongiorno {greeting}, sono {myName}. Grazie per avermi risposto, capisco benissimo. Le auguro ogni bene.',
  },
  'after-conversation': {
    subject: 'Grazie per la conversazione',
    message:
      'Buongiorno {greeting}, grazie per il Suo tempo e per la Sua franchezza. Ciò che più mi resta: {theyHelpedWith}. Ne terrò conto nei prossimi passi e Le racconterò che cosa ne è nato. {myName}',
    email:
      'Buongiorno {greeting},\n\ngrazie per il Suo tempo e per la Sua franchezza. Ciò che più mi resta: {theyHelpedWith}.\n\nNe terrò conto nei prossimi passi e Le racconterò che cosa ne è nato.\n\nCordiali saluti,\n{myName}',
  },
  introduced: {
    subject: 'Grazie per il contatto',
    message:
      'Buongiorno {greeting}, grazie per il contatto con {metPerson}. Abbiamo parlato, e la conversazione mi è di grande aiuto. Senza questa presentazione non ci sarebbe stata. {myName}',
    email:
      'Buongiorno {greeting},\n\ngrazie per il contatto con {metPerson}. Abbiamo parlato, e la conversazione mi è di grande aiuto.\n\nSenza questa presentazione non ci sarebbe stata.\n\nUn caro saluto,\n{myName}',
  },
  'month-later': {
    subject: 'Che cosa ne è nato',
    message:
      'Buongiorno {greeting}, qualche settimana fa mi ha dedicato il Suo tempo, e ciò che mi ha detto mi aiuta ancora[[: {theyHelpedWith}]]. [[Nel frattempo ho parlato con {metOfThose}. ]][[Ho letto: {readSince}. ]][[Ho partecipato a questo: {wentTo}. ]][[Mi resta da fare: {stillOpen}. ]]Grazie ancora. Se Le viene in mente un’altra persona con cui dovrei parlare, o se ha novità da raccontare, mi farà piacere. {myName}',
    email:
      'Buongiorno {greeting},\n\nqualche settimana fa mi ha dedicato il Suo tempo, e ciò che mi ha detto mi aiuta ancora[[: {theyHelpedWith}]]. [[Nel frattempo ho parlato con {metOfThose}. ]][[Ho letto: {readSince}. ]][[Ho partecipato a questo: {wentTo}. ]][[Mi resta da fare: {stillOpen}. ]]Grazie ancora. Se Le viene in mente un’altra persona con cui dovrei parlare, o se ha novità da raccontare, mi farà piacere.\n\nCordiali saluti,\n{myName}',
  },
  'keep-in-touch': {
    subject: 'Un saluto e una domanda',
    message:
      'Buongiorno {greeting}, ripenso spesso alla nostra conversazione e volevo mandarLe un saluto. [[Nel frattempo ho parlato con {metOfThose}. ]][[Ho letto: {readSince}. ]][[Ho partecipato a questo: {wentTo}. ]]Come sta, e che cosa La occupa in questo periodo? {myName}',
    email:
      'Buongiorno {greeting},\n\nripenso spesso alla nostra conversazione e volevo mandarLe un saluto. [[Nel frattempo ho parlato con {metOfThose}. ]][[Ho letto: {readSince}. ]][[Ho partecipato a questo: {wentTo}. ]]Come sta, e che cosa La occupa in questo periodo?\n\nCordiali saluti,\n{myName}',
  },
};
