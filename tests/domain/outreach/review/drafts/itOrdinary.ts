import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const it = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('it', channel, codes, text, options);

/** Asked for in ordinary words, many constructions; and what comes near it. */
export const italianOrdinary: readonly LabelledDraft[] = [
  it(
    'message',
    'job-ask',
    'Gentile dottoressa Ferri, ho letto la sua intervista sul Sole e mi ha colpito il passaggio sulle filiali che chiudono. Avrebbe venti minuti per raccontarmi come è cambiato il suo lavoro? Ne approfitto per chiederle se nella sua banca ci sia la possibilità di uno stage estivo.',
    { name: 'Marta Ferri' },
  ),
  it(
    'message',
    'job-ask',
    'Salve Caterina, la tua guida sui visti mi ha salvato. Hai dieci minuti per dirmi come ti trovi a Lugano? Sto valutando di trasferirmi e ti sarei grata se mi indicassi chi contattare per un impiego da voi.',
    { name: 'Caterina Lenti' },
  ),
  it(
    'message',
    'job-ask',
    'Buongiorno dottor Monti, ho seguito il suo corso sulla mediazione familiare. Avrebbe mezz’ora per illustrarmi il suo percorso? Mi chiedevo inoltre se nel suo centro fosse possibile fare un’esperienza di volontariato che poi diventi qualcosa di più.',
    { name: 'Dario Monti' },
  ),
  it(
    'message',
    'job-ask',
    'Ciao Bruna, lavoravamo tutte e due al Coin. Come ti trovi all’Ikea? Dieci minuti al telefono. Se assumono ancora, diglielo che conosci una brava.',
    { name: 'Bruna Salis' },
  ),
  it(
    'message',
    'job-ask',
    'Ciao Rocco, ho visto che avete vinto il bando del Comune. Come si scrive una buona domanda? Un quarto d’ora al telefono. Se nel progetto avanza un contratto per una educatrice, fatemi un cenno.',
    { name: 'Rocco Diana' },
  ),
  it(
    'message',
    'job-ask',
    'Buongiorno Valerio, ho partecipato alla sua escursione. Come si diventa guida ambientale? Quindici minuti. D’estate mi piacerebbe accompagnare i gruppi con voi, avete bisogno?',
    { name: 'Valerio Mura' },
  ),
  it(
    'message',
    'job-ask',
    'Gentile dott.ssa Marras, ho seguito la sua conferenza sul microbiota. Potrebbe spiegarmi in quindici minuti come si accede alla scuola di specialità? Nel frattempo cerco un laboratorio che possa assumermi come tecnico.',
    { name: 'Elena Marras' },
  ),
  it(
    'message',
    'job-ask',
    'Gentile dottoressa Fabbro, mi ha parlato di lei il mio relatore, il professor Gallo. Sto per laurearmi in biologia marina e vorrei chiederle come si diventa ricercatori in un parco. Avrebbe venti minuti? Se ci fosse la possibilità di venire a fare qualche mese di esperienza da voi, ne sarei felicissimo.',
    { name: 'Sonia Fabbro' },
  ),
  it(
    'message',
    'job-ask',
    'Ciao Denise, grazie della telefonata! Mi dicevi che il tuo capo cerca una persona per l’amministrazione: se vuoi, digli di me.',
    { purpose: 'thank-you', name: 'Denise Rota' },
  ),
  it(
    'message',
    '',
    'Buonasera dottor Leoni, ho assistito alla sua lezione aperta. Mi dedicherebbe venti minuti per capire il suo percorso? Sono un odontotecnico, lavoro in proprio dal 2010 e va bene così.',
    { name: 'Piero Leoni' },
  ),
  it(
    'message',
    '',
    'Ciao Filippo, ho letto il tuo articolo su Medium. Mi racconti in quindici minuti com’è stato il processo di selezione quando sei entrato tu?',
    { name: 'Filippo Arca' },
  ),
  it(
    'message',
    '',
    'Caro Franco, grazie dei consigli. Ho aggiornato il curriculum come mi hai detto e ho già avuto due colloqui.',
    { purpose: 'thank-you', name: 'Franco Testa' },
  ),
  it(
    'message',
    '',
    'Gentile Olga, anche io sono arrivata dalla Moldavia. Ho letto la sua storia. Mi racconta in venti minuti? Lavoro in una famiglia da sei anni e mi vogliono bene.',
    { name: 'Olga Rusu' },
  ),
  it(
    'message',
    '',
    'Gentile dott. Negroni, le scrivo su suggerimento di Paola Sarti. Mi interessa il passaggio dal profit al non profit. Potrebbe dedicarmi venti minuti? Non sono in cerca di un impiego: la pensione è vicina e vorrei solo essere utile.',
    { name: 'Carlo Negroni' },
  ),
  it(
    'message',
    '',
    'Caro Alessio, come promesso ti aggiorno: corso finito, certificazione presa, e l’azienda mi ha dato un aumento.',
    { purpose: 'update', name: 'Alessio Bini' },
  ),
];
