import { type LabelledDraft, labelled, type WrittenForARule } from '../labelledDraft';
import { italianOrdinary } from './itOrdinary';
import { italianVoices } from './itVoices';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const it = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('it', channel, codes, text, options);

export const italian: WrittenForARule = {
  tuned: [
    it(
      'message',
      'job-ask',
      "Ciao Anna, il contratto non me l'hanno rinnovato. Se da voi si aprisse qualcosa, sarebbe una fortuna.",
      { purpose: 'update' },
    ),
    it(
      'message',
      'job-ask',
      'Ciao Anna, il suo consiglio ha funzionato, esame passato. Ora mi manca solo un datore di lavoro: le interessa?',
      { purpose: 'update' },
    ),
    it(
      'message',
      'job-ask',
      "Ciao Anna, Il 30 giugno finisco la scuola e non ho ancora niente. Se l'agenzia cerca sempre, mi faccio avanti.",
      { purpose: 'update' },
    ),
    it(
      'message',
      'job-ask',
      "Ciao Anna, grazie dell'accoglienza; come d'accordo le mando il portfolio. Se lo studio prende stagisti, mi consideri dei vostri.",
      { purpose: 'thank-you' },
    ),
    it(
      'message',
      'job-ask',
      'Ciao Anna, il progetto va avanti: mi manca un tirocinio di due mesi. Sarebbe possibile da voi?',
      { purpose: 'update' },
    ),
    it(
      'message',
      'job-ask',
      'Ciao Anna, ho seguito il corso che mi aveva consigliato. Pensa che adesso la sua cooperativa mi prenderebbe?',
      { purpose: 'update' },
    ),
    it(
      'message',
      'job-ask',
      'Ciao Anna, grazie ancora! Ho riflettuto sulla sostituzione di maggio che mi proponeva: per me è sì.',
      { purpose: 'thank-you' },
    ),
    it('message', 'job-ask', 'Ciao Anna, grazie della risposta. Sì, la sostituzione di marzo mi interessa.', {
      purpose: 'thank-you',
    }),
    it('message', '', 'Ciao Anna, grazie della raccomandazione di due anni fa, mi ha portato fortuna.', {
      purpose: 'thank-you',
    }),
    it('message', '', 'Ciao Anna, grazie ancora per aver fatto il mio nome alla sua ex collega.', {
      purpose: 'thank-you',
    }),
    it(
      'message',
      '',
      'Ciao Anna, grazie per i consigli di lettura sulla selezione del personale, ho cominciato dal primo.',
      { purpose: 'thank-you' },
    ),
    it('message', '', 'Ciao Anna, aveva ragione, uno stage mi è bastato per capire che non faceva per me. Grazie.', {
      purpose: 'thank-you',
    }),
    it('message', '', 'Ciao Anna, come mi aveva consigliato ho passato due giorni da un ceramista: bellissimo.', {
      purpose: 'update',
    }),
    it('message', '', 'Ciao Anna, il colloquio è andato male ma ho imparato. Intanto resto in libreria.', {
      purpose: 'update',
    }),
    it(
      'message',
      '',
      'Ciao Anna, grazie per avermi messa in contatto con la sua responsabile: è stato un incontro bellissimo.',
      { purpose: 'thank-you' },
    ),
    it('message', '', 'Ciao Anna, il tirocinio va benissimo, il tutor ha molta pazienza.', { purpose: 'update' }),
    it(
      'message',
      '',
      'Ciao Anna, un aggiornamento: ho letto il libro e ho fatto domanda per un posto di assistente al museo della città. Grazie della spinta.',
      { purpose: 'update' },
    ),
    it(
      'message',
      'job-ask',
      'Ciao Anna, grazie della chiacchierata. Ho dimenticato una cosa: a chi mando la mia candidatura?',
      { purpose: 'thank-you' },
    ),
    it(
      'message',
      '',
      'Buongiorno Anna, ho letto il suo articolo sui sensori e continuo a pensarci. Insegno biologia e mi chiedo come un team di prodotto decida cosa costruire. Avrebbe 20 minuti per una chiamata? Non cerco lavoro, solo il suo punto di vista.',
    ),
    it(
      'note',
      '',
      'Ciao Anna, il tuo intervento di martedì mi è rimasto in mente. Posso chiederti 15 minuti su come sei passata dalla ricerca al prodotto?',
    ),
    it(
      'message',
      'job-ask',
      'Buongiorno Anna, il suo podcast sulla tecnologia medica mi ha aiutato molto. Vorrei capire la sua quotidianità in 20 minuti. Potrebbe anche inoltrare il mio curriculum alle risorse umane?',
    ),
    it(
      'message',
      'job-ask',
      'Buongiorno Anna, Lena Vogt mi ha parlato di lei. Vorrei sapere come lavora il suo team. Avrebbe 20 minuti? E se si libera un posto, si ricordi di me.',
    ),
    it(
      'message',
      'job-ask',
      'Ciao Anna, abbiamo entrambe studiato a Monaco. Mi piacerebbe molto entrare nel tuo team. Potresti raccontarmi in 20 minuti come sei arrivata lì?',
    ),
    it(
      'email',
      'job-ask',
      'Gentile Anna,\n\nho seguito la sua conferenza e vorrei capire come lavorate. Non le chiedo un lavoro, ma se state assumendo profili junior mi piacerebbe saperlo. Avrebbe 20 minuti?\n\nCordiali saluti\nTommaso Re',
      { subject: 'La sua conferenza' },
    ),
    it(
      'message',
      'job-ask no-hook no-goal no-duration',
      'Buongiorno Anna, avete posizioni aperte per neolaureati nel vostro reparto?',
    ),
    it(
      'message',
      'job-ask',
      'Buongiorno Anna, il suo articolo sulla pianificazione era molto chiaro. Potrebbe segnalarmi per il posto junior? Altrimenti anche 20 minuti per capire la sua giornata mi aiuterebbero.',
    ),
    it(
      'message',
      'job-ask no-duration',
      'Buongiorno Anna, ho letto la sua rubrica. Sto cercando un posto in Siemens e vorrei sapere come lavora il suo team. Possiamo parlarne?',
    ),
    it(
      'message',
      '',
      'Buongiorno Anna, Paolo Rocca mi ha consigliato di scriverle. Come ha ottenuto il suo posto e cosa l’ha sorpresa di più? Le sarei grato per 20 minuti al telefono.',
    ),
    it(
      'message',
      '',
      'Buongiorno Anna, la sua testimonianza sul cambio di carriera mi ha dato coraggio. Che cosa guardate di più quando assumete qualcuno da un altro settore? Avrebbe un quarto d’ora? Stia tranquilla, non è una candidatura.',
    ),
    it(
      'email',
      'no-reassurance',
      'Gentile Anna,\n\nsono infermiera e il suo articolo sul software ospedaliero mi ha interessato molto. Vorrei capire come l’esperienza clinica entra nel suo lavoro. Avrebbe 20 minuti?\n\nCordiali saluti\nMia Costa',
      { subject: 'Il suo articolo' },
    ),
    it(
      'email',
      '',
      'Gentile Anna,\n\nsono infermiera e il suo articolo sul software ospedaliero mi ha interessato molto. Vorrei capire come l’esperienza clinica entra nel suo lavoro. Avrebbe 20 minuti? So che forse non ci sono posizioni aperte, e non si tratta di questo.\n\nCordiali saluti\nMia Costa',
      { subject: 'Il suo articolo' },
    ),
    it(
      'email',
      'bulk-wording no-name no-hook no-duration no-reassurance',
      'Gentili Signori,\n\nvorrei saperne di più sulla professione di product manager. Sarebbe possibile una breve telefonata?\n\nDistinti saluti\nTommaso Re',
      { subject: 'Una domanda' },
    ),
    it(
      'message',
      'too-long-meeting',
      "Ciao Anna, il tuo articolo sull'hardware è stato molto utile. Avresti un'ora per raccontarmi come pianificate?",
    ),
    it(
      'message',
      '',
      "Ciao Anna, il tuo articolo sull'hardware è stato molto utile. Avresti mezz'ora per raccontarmi come pianificate?",
    ),
    it(
      'message',
      'placeholder no-name',
      'Buongiorno {nome}, ho letto il suo articolo sui sensori. Avrebbe 20 minuti per raccontarmi la sua giornata?',
    ),
    it(
      'message',
      'placeholder',
      'Buongiorno Anna, ho visto il suo intervento a [evento] e vorrei capire il suo lavoro. Avrebbe 20 minuti?',
    ),
    it(
      'message',
      'pay-ask',
      "Buongiorno Anna, il suo passaggio dall'insegnamento al prodotto mi incoraggia. Avrebbe 20 minuti per raccontarmelo? A proposito, quanto guadagna?",
    ),
    it(
      'message',
      '',
      "Buongiorno Anna, il suo passaggio dall'insegnamento al prodotto mi incoraggia. Avrebbe 20 minuti per raccontarmelo? Vorrei anche sapere qual è lo stipendio iniziale tipico del settore.",
    ),
    it(
      'message',
      'no-question no-duration',
      'Buongiorno Anna, ho letto il suo articolo sui sensori. Voglio capire come nascono questi prodotti. Un caro saluto, Tommaso',
    ),
    it(
      'message',
      'no-goal',
      'Buongiorno Anna, il professor Lang mi ha consigliato di scriverle. Avrebbe 20 minuti la prossima settimana per una telefonata?',
    ),
    it(
      'message',
      'no-hook',
      'Buongiorno Anna, sono laureato in Fisica e vorrei sapere cosa fa un product manager durante il giorno. Avrebbe 20 minuti?',
    ),
    it(
      'message',
      'too-many-questions',
      'Buongiorno Anna, la sua conferenza era molto chiara. Com’è la sua giornata? Come ci è arrivata? Cosa le piace meno? Quali competenze contano? Avrebbe 20 minuti?',
    ),
    it(
      'message',
      'me-heavy',
      'Buongiorno Anna, ho studiato Chimica a Pavia. Poi ho lavorato tre anni in un laboratorio. Amo organizzare e ho imparato SQL da solo. Inoltre coordino un club di programmazione. Ho visto la sua conferenza. Posso chiederle in 20 minuti come ha cambiato strada?',
    ),
    it(
      'email',
      'shouting-subject',
      'Gentile Anna,\n\nho ascoltato la sua conferenza e vorrei capire come pianificate. Avrebbe 20 minuti? Non cerco un impiego.\n\nUn saluto\nTommaso',
      { subject: 'RICHIESTA URGENTE' },
    ),
    it(
      'message',
      'answered-by-profile',
      'Buongiorno Anna, ho letto il suo articolo sui sensori. Dove ha studiato? E potrebbe raccontarmi in 20 minuti come pianifica il suo team?',
    ),
    it(
      'message',
      'answered-by-profile',
      'Buongiorno Anna, il suo podcast era molto chiaro. Da quanto tempo lavora in Siemens? Vorrei capire in 20 minuti come fissate le priorità.',
    ),
    it(
      'message',
      'resume-push',
      'Buongiorno Anna, ho letto il suo articolo sul prodotto. Le allego il mio curriculum. Avrebbe 20 minuti per spiegarmi come ha iniziato?',
    ),
    it(
      'message',
      'gushing no-hook',
      'Buongiorno Anna, sono la sua più grande fan, lei è assolutamente geniale! Posso chiederle in 20 minuti come pianificate in Siemens?',
    ),
    it(
      'message',
      '',
      'Ciao Anna, grazie mille per il tuo tempo di ieri. Il tuo consiglio di cominciare in piccolo era proprio quello che mi serviva. Ho già scritto a Jonas. A presto, Tommaso',
      { purpose: 'thank-you' },
    ),
    it(
      'message',
      'job-ask',
      'Gentile Anna, grazie per la conversazione. Mi tenga presente se si apre qualche posizione nella sua azienda.',
      { purpose: 'thank-you' },
    ),
    ...italianVoices,
    ...italianOrdinary,
  ],
  heldOut: [
    it(
      'message',
      'job-ask',
      'Buongiorno Anna, il suo intervento nella nostra facoltà era molto concreto. Sarebbe possibile fare uno stage nel suo reparto? Mi aiuterebbero anche 20 minuti sulla sua giornata.',
    ),
    it(
      'message',
      'job-ask',
      'Buongiorno Anna, ho letto il suo articolo. Potrebbe mettere una buona parola per me con il suo capo? Altrimenti mi bastano 20 minuti per capire come lavorate.',
    ),
    it(
      'message',
      '',
      'Buongiorno Anna, la mia vicina Eva Rocca mi ha parlato di lei. Ho lasciato il mio lavoro nel commercio e voglio capire se il prodotto fa per me. Avrebbe 20 minuti? Non le chiedo nessun impiego.',
    ),
    it(
      'message',
      '',
      'Buongiorno Anna, il suo articolo sul mercato del lavoro dei fisici era sincero e utile. C’è una professione affine più adatta a una chimica? Basterebbero 20 minuti al telefono.',
    ),
    it(
      'message',
      'no-duration',
      'Buongiorno Anna, Giovanni Bianchi mi ha parlato di lei. Vorrei sapere com’è la sua giornata in Siemens. Potremmo sentirci un giorno?',
    ),
    it(
      'note',
      'no-question no-duration no-goal no-hook',
      'Buongiorno Anna, desidero aggiungerla alla mia rete. Un saluto, Tommaso',
    ),
    it(
      'message',
      'too-long-meeting',
      "Buongiorno Anna, il suo salto dall'infermieristica alla tecnica mi incuriosisce. Potremmo parlarne 45 minuti? Vorrei capire le sue scelte.",
    ),
    it(
      'message',
      'pay-ask',
      'Ciao Anna, il tuo percorso dal diritto al prodotto mi interessa molto. Avresti 15 minuti? Vorrei anche sapere qual è il tuo stipendio.',
    ),
    it(
      'email',
      'resume-push',
      'Gentile Anna,\n\nil suo intervento alla serata degli ex alunni mi ha fatto venire voglia di capire come decidono i suoi team. Avrebbe 20 minuti? Non cerco lavoro. In allegato trova il mio curriculum.\n\nUn saluto\nTommaso',
      { subject: 'Ex alunni' },
    ),
  ],
};
