import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const it = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('it', channel, codes, text, options);

/** Many people's voices: plain, shy, roundabout; asking for a job by the way, and not at all. */
export const italianVoices: readonly LabelledDraft[] = [
  it(
    'message',
    'job-ask',
    'Buongiorno signor Ferri, alla fiera di Cremona mi ha mostrato come si piega una fascia. Avrebbe venti minuti per raccontarmi come sceglie il legno? E se in autunno le servissero due mani in più in laboratorio, io le ho. Un saluto, Ivo',
    { name: 'Carlo Ferri', position: 'Liutaio', company: 'Liuteria Ferri' },
  ),
  it(
    'message',
    'job-ask no-duration no-goal no-question',
    'Gentile signora Plank, il suo intervento alla radio mi è piaciuto molto. Volevo chiederle se nel vostro caseificio, quest’estate, ci fosse modo di fare un tirocinio.',
    { name: 'Rita Plank', position: 'Casara', company: 'Caseificio Sesto' },
  ),
  it(
    'message',
    'job-ask',
    'Cara dottoressa Sanna, il professor Melis mi ha parlato del suo lavoro sulle zone umide. Vorrei capire come si passa dalla ricerca a un ente pubblico. Avrebbe venti minuti? Glielo confesso: l’anno prossimo mi piacerebbe essere seduta in uno dei vostri uffici.',
    { name: 'Ilaria Sanna', position: 'Funzionaria', company: 'ARPA Sardegna' },
  ),
  it(
    'message',
    'job-ask no-hook no-goal no-duration no-question',
    'Buongiorno Vittorio, il mio contratto a termine finisce a maggio e non me lo rinnovano. Lei nel settore conosce tutti. Se da qualche parte manca un’impiegata, una telefonata mi farebbe felice.',
    { name: 'Vittorio Marsi', position: 'Direttore di filiale', company: 'Fercam' },
  ),
  it(
    'message',
    'job-ask no-goal',
    'Ciao Nadia, ho visto il tuo talk sulle mappe accessibili e mi sono rimaste tre domande. Hai un quarto d’ora questa settimana? E poi, sinceramente: nel vostro team avanzerebbe una sedia per una geografa?',
    { name: 'Nadia Forti', position: 'Cartografa', company: 'HERE' },
  ),
  it(
    'email',
    'job-ask no-duration',
    'Gentile dottor Volpe,\n\nle sue lezioni sulle valanghe mi hanno portata a studiare la neve. Vorrei capire come organizzate le campagne di misura. So bene che non ci sono bandi aperti. Se però nel suo gruppo ci fosse spazio per una dottoranda, mollerei tutto. Potremmo sentirci al telefono nelle prossime settimane?\n\nCordiali saluti\nEva Costa',
    { name: 'Dr. Ivano Volpe', position: 'Glaciologo', company: 'CNR', subject: 'Le sue lezioni' },
  ),
  it(
    'message',
    'job-ask',
    'Gentile signora Petrovic, grazie ancora per la chiacchierata. Mi diceva che in autunno vi serviranno due persone per le notti. È ancora così? Io ci starei. Samira',
    { name: 'Jelena Petrovic', position: 'Coordinatrice infermieristica', company: 'Niguarda', purpose: 'follow-up' },
  ),
  it(
    'message',
    'job-ask',
    'Caro dottor Tomasi, grazie mille per il tempo che mi ha dedicato. Come d’accordo ho fatto domanda per il posto in archivio. Mi aiuterebbe molto se potesse accennare lì che ci conosciamo.',
    { name: 'Giorgio Tomasi', position: 'Archivista', company: 'Archivio di Stato', purpose: 'thank-you' },
  ),
  it(
    'message',
    'job-ask no-hook',
    'Ciao Matteo, vengo dalle ambulanze e mi chiedo come gestite lo stress in centrale. Venti minuti al telefono? E riusciresti a sondare col tuo responsabile se prendono anche chi viene da fuori?',
    { name: 'Matteo Gallo', position: 'Operatore', company: 'Centrale 118' },
  ),
  it(
    'message',
    'job-ask no-hook no-goal no-duration',
    'Buongiorno signor Okafor, ho tempo, mani buone e nessuna paura di alzarmi presto. Posso cominciare da lei?',
    { name: 'Daniel Okafor', position: 'Fornaio', company: 'Forno Okafor' },
  ),
  it(
    'message',
    'job-ask',
    'Gentile dottoressa Conti, il suo saggio su come tradurre le parolacce è una delizia. Posso chiederle in venti minuti come tratta con gli editori? Per ultimo, sottovoce: affidate mai qualche traduzione a chi comincia?',
    { name: 'Ruth Conti', position: 'Traduttrice', company: 'Conti Lingue' },
  ),
  it(
    'message',
    'job-ask',
    'Buonasera Viola, il vostro stand a Ravenna era l’unico dove ho capito qualcosa di fondazioni. Mi piacerebbe sapere com’è una giornata in piattaforma. Le andrebbero bene venti minuti? Certo, un contratto da meccanico non mi dispiacerebbe.',
    { name: 'Viola Arru', position: 'Capocantiere', company: 'Saipem' },
  ),
  it(
    'message',
    'job-ask',
    'Cara Anna, cantavamo insieme nel coro dell’università, io stavo sempre dietro di te. Mi racconteresti in venti minuti come sei arrivata ai dispositivi medici? Sto cercando, e il tuo nome detto al momento giusto farebbe miracoli.',
  ),
  it(
    'message',
    'job-ask resume-push no-duration no-goal no-question',
    'Buongiorno Anna, ascolto il suo podcast mentre cucino. In allegato trova il mio curriculum: lo faccia pure arrivare dove può servire.',
  ),
  it(
    'message',
    'job-ask',
    'Cara zia Gisella, mamma dice che tu sai come si vive davvero in uno studio notarile. Hai venti minuti domenica? E se il notaio cercasse qualcuno alla reception: scrivo veloce e sono gentile.',
    { name: 'Gisella Brandi', position: 'Segretaria', company: 'Studio Corsi' },
  ),
  it(
    'message',
    'job-ask',
    'Salve signor Pichler, mio zio Luis parla ancora del suo rifugio. Vorrei sapere come si porta avanti un posto così d’inverno. Ha venti minuti? E se per la stagione vi manca ancora una cameriera, mi dia una voce.',
    { name: 'Sepp Pichler', position: 'Rifugista', company: 'CAI' },
  ),
  it(
    'message',
    'job-ask',
    'Buongiorno Leo, sul Corriere ho letto che mette in scena tre testi insieme. Come fa a non perdersi? Le sarei grato per venti minuti. Sogno di farle un giorno da assistente, e da gennaio potrei trasferirmi a Torino.',
    { name: 'Leo Brandi', position: 'Regista', company: 'Teatro Stabile' },
  ),
  it(
    'message',
    'job-ask',
    'Buongiorno dottoressa Yilmaz, le scrivo per dirle che ho passato l’esame, i suoi consigli sono stati preziosi. La titolare ha poi trovato qualcuno per l’accettazione? Altrimenti le porto volentieri il mio curriculum.',
    { name: 'Aylin Yilmaz', position: 'Dentista', company: 'Studio Mercato', purpose: 'thank-you' },
  ),
  it(
    'message',
    '',
    'Buongiorno signor Ferri, il suo banco alla fiera era il più bello. Sono apprendista in una falegnameria e vorrei sapere da che cosa riconosce il legno buono. Avrebbe venti minuti? Un posto ce l’ho già, mi interessa solo il legno.',
    { name: 'Carlo Ferri', position: 'Liutaio', company: 'Liuteria Ferri' },
  ),
  it(
    'note',
    '',
    'Gentile signora Plank, il suo formaggio al mercato mi ha incuriosita. Posso chiederle in 15 minuti come si diventa casara? Non cerco lavoro!',
    { name: 'Rita Plank', position: 'Casara', company: 'Caseificio Sesto' },
  ),
  it(
    'message',
    '',
    'Gentile dottoressa Sanna, a Radio Tre ha spiegato perché le torbiere si ritirano. Ci sto scrivendo la tesi e vorrei capire come un ente sceglie le aree da proteggere. Potremmo parlarne venti minuti al telefono?',
    { name: 'Ilaria Sanna', position: 'Funzionaria', company: 'ARPA Sardegna' },
  ),
  it(
    'message',
    '',
    'Buongiorno Vittorio, il suo collega Tullio Righi mi ha dato il suo numero. Dopo dieci anni in ufficio sto pensando alla logistica, ma non so che cosa faccia davvero chi organizza i camion. Me lo spiegherebbe in venti minuti? Le candidature le manderò altrove, stia tranquillo.',
    { name: 'Vittorio Marsi', position: 'Direttore di filiale', company: 'Fercam' },
  ),
  it(
    'message',
    '',
    'Ciao Nadia, la tua mappa delle isole di calore è appesa nel nostro corridoio. Come avete avuto i dati? Mi farebbe piacere parlarne un quarto d’ora, quando ti fa comodo.',
    { name: 'Nadia Forti', position: 'Cartografa', company: 'HERE' },
  ),
  it(
    'message',
    '',
    'Gentile signora Petrovic, grazie di cuore per ieri. Quello che mi ha raccontato delle notti mi ha aiutata a decidere: a ottobre comincio la scuola per infermieri.',
    { name: 'Jelena Petrovic', position: 'Coordinatrice infermieristica', company: 'Niguarda', purpose: 'thank-you' },
  ),
  it(
    'message',
    'no-hook',
    'Buongiorno signor Okafor, faccio il pane per gli amici da anni e mi chiedo se aprire un forno sia una follia. Come ha trovato i suoi primi collaboratori? Mi basterebbero venti minuti.',
    { name: 'Daniel Okafor', position: 'Fornaio', company: 'Forno Okafor' },
  ),
  it(
    'message',
    '',
    'Gentile dottoressa Conti, ho letto due volte la sua traduzione di Szabó. Mi domando quanta libertà le lasci l’editore. Potrei farle qualche domanda per venti minuti? Non cerco traduzioni, insegno e mi piace.',
    { name: 'Ruth Conti', position: 'Traduttrice', company: 'Conti Lingue' },
  ),
  it(
    'message',
    'pay-ask',
    'Ciao Viola, a Ravenna ci hai portati sulla piattaforma. Come si reggono due settimane di fila in mare, e quanto ti resta in tasca a fine mese? Venti minuti al telefono sarebbero perfetti.',
    { name: 'Viola Arru', position: 'Capocantiere', company: 'Saipem' },
  ),
  it(
    'message',
    '',
    'Caro dottor Tomasi, in sala lettura mi ha spiegato i vecchi verbali. Quanti candidati arrivano per ogni posto, e che cosa guarda per primo? Mi servirebbe per orientarmi, bastano quindici minuti.',
    { name: 'Giorgio Tomasi', position: 'Archivista', company: 'Archivio di Stato' },
  ),
  it(
    'message',
    'gushing no-duration',
    'Leo, lei è il più grande regista che questo Paese abbia mai avuto, davanti al suo Lear sono caduta in ginocchio! Come fa? Sua Jutta',
    { name: 'Leo Brandi', position: 'Regista', company: 'Teatro Stabile' },
  ),
  it(
    'email',
    'too-long-meeting',
    'Gentile dottor Volpe,\n\nla sua conferenza a Bormio ha cambiato il mio modo di guardare la neve. Lavoro nel soccorso alpino e vorrei capire quanto sono affidabili i modelli. Mi dedicherebbe due ore, un pomeriggio? Non si tratta di un impiego.\n\nCordiali saluti\nEva Costa',
    { name: 'Dr. Ivano Volpe', position: 'Glaciologo', company: 'CNR', subject: 'La sua conferenza' },
  ),
  it(
    'message',
    'answered-by-profile',
    'Ciao Anna, il tuo articolo sulle pompe per infusione era ottimo. In che città vivi? E come le provate con gli infermieri? Hai venti minuti?',
  ),
  it(
    'message',
    '',
    'Buongiorno Anna, mia sorella lavora da voi in contabilità e racconta spesso del suo gruppo. Sono fisioterapista e vorrei sapere come un reclamo diventa un prodotto. Sarebbero possibili venti minuti?',
  ),
  it(
    'message',
    'no-duration no-goal no-hook',
    'Buongiorno Anna, mi piacerebbe parlare con lei. Quando le andrebbe bene?',
  ),
  it(
    'message',
    '',
    'Buongiorno Anna, il suo percorso dalla corsia al prodotto mi ha colpito. Come ha avuto il suo primo incarico? Io ho appena detto di no a un’offerta perché non sapevo che cosa mi aspettasse. Venti minuti con lei varrebbero oro.',
  ),
  it(
    'message',
    '',
    'Cara Gisella, alla festa hai raccontato che adesso tenete gli atti in digitale. Com’è cambiato il tuo lavoro? Ci scrivo un articolo e mi servirebbero venti minuti.',
    { name: 'Gisella Brandi', position: 'Segretaria', company: 'Studio Corsi' },
  ),
  it(
    'message',
    '',
    'Egregio signor Pichler, sulla rivista del CAI ho letto che non trovate più personale per la stagione. Studio il lavoro in montagna. Come fate, e che cosa dovrebbe cambiare? Venti minuti al telefono mi aiuterebbero molto.',
    { name: 'Sepp Pichler', position: 'Rifugista', company: 'CAI' },
  ),
  it(
    'message',
    'too-many-questions',
    'Ciao Matteo, il nostro formatore Gianni mi ha parlato di te. Quanto dura un turno? Come fai con i bambini? Che cosa ti aiuta dopo? Lo rifaresti? Hai venti minuti?',
    { name: 'Matteo Gallo', position: 'Operatore', company: 'Centrale 118' },
  ),
  it(
    'message',
    '',
    'Gentile dottoressa Yilmaz, ha tolto a mia figlia la paura del trapano e ora vuole fare la dentista. Potrebbe farle qualche domanda sugli studi, venti minuti? Uno stage non le serve, l’ha già fatto.',
    { name: 'Aylin Yilmaz', position: 'Dentista', company: 'Studio Mercato' },
  ),
  it(
    'message',
    'job-ask no-question no-duration no-goal no-hook',
    'Buongiorno Anna, con la presente manifesto il mio interesse per una collaborazione nel suo reparto. Sono precisa e disponibile da subito.',
  ),
  it(
    'message',
    'bulk-wording no-name no-hook',
    'Gentili signori, per una tesi intervisto chi lavora nei dispositivi medici. Come nascono i vostri nuovi prodotti? Il colloquio dura quindici minuti.',
  ),
];
