import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const de = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('de', channel, codes, text, options);

/** One draft for each class of asking round about, and for what only looks like it. */
export const germanClasses: readonly LabelledDraft[] = [
  de(
    'message',
    'job-ask',
    'Hallo Anna, dein Vortrag über Hafenmauern in Kiel geht mir seit Freitag nach. Ich möchte verstehen, wie du ein Jahr planst. Hättest du 20 Minuten für mich? Wenn es möglich wäre, würde ich mein Praxissemester gern bei Halden verbringen.\n\nTom',
  ),
  de(
    'message',
    '',
    'Liebe Anna, meine Tante Rosa Tiede hat mir nach dem Dorffest deinen Namen gegeben. Darf ich dich 15 Minuten fragen, wie du zu diesem Beruf gekommen bist? Hat sich die Arbeit verändert, seit es die Roboter gibt?\n\nTom',
  ),
  de(
    'message',
    '',
    'Hallo Anna, Danke für die ehrlichen Worte über das Handwerk. Ich behalte meine Stelle bei der Stadt.\n\nTom',
    { purpose: 'thank-you' },
  ),
  de(
    'message',
    '',
    'Hallo Anna, Danke, ich habe den Praktikumsplatz! Das Gespräch lief genau, wie du gesagt hattest.\n\nTom',
    { purpose: 'thank-you' },
  ),
  de('message', '', 'Hallo Anna, Ich bin noch im alten Job, male aber jetzt abends.\n\nTom', { purpose: 'update' }),
  de(
    'message',
    'job-ask',
    'Hallo Anna, deinen Artikel über die Schleusen habe ich im Zug zweimal gelesen. Wie entscheidest du, was zuerst repariert wird? 20 Minuten am Telefon würden reichen. Wenn ihr über Ostern am Stand Hilfe braucht, ich habe Zeit und stehe gern früh auf.\n\nTom',
  ),
  de(
    'message',
    'job-ask',
    'Hallo Anna, dein Vortrag über Hafenmauern in Kiel geht mir seit Freitag nach. Ich möchte verstehen, wie du ein Jahr planst. Hättest du 20 Minuten für mich? Es würde mir sehr helfen, wenn du bei deinem Direktor meinen Namen nennst.\n\nTom',
  ),
  de(
    'message',
    'job-ask',
    'Liebe Anna, meine Tante Rosa Tiede hat mir nach dem Dorffest deinen Namen gegeben. Darf ich dich 15 Minuten fragen, wie du zu diesem Beruf gekommen bist? Braucht die Bäckerei jemanden für die Frühschicht? Ich wohne um die Ecke.\n\nTom',
  ),
  de(
    'message',
    'job-ask',
    'Hallo Anna, deinen Artikel über die Schleusen habe ich im Zug zweimal gelesen. Wie entscheidest du, was zuerst repariert wird? 20 Minuten am Telefon würden reichen. An wen schicke ich am besten meine Bewerbung?\n\nTom',
  ),
  de(
    'message',
    'job-ask',
    'Hallo Anna, Den Erste-Hilfe-Kurs habe ich hinter mir. Wenn ihr noch Ordner sucht: Hier bin ich.\n\nTom',
    { purpose: 'update' },
  ),
  de(
    'message',
    '',
    'Liebe Anna, meine Tante Rosa Tiede hat mir nach dem Dorffest deinen Namen gegeben. Darf ich dich 15 Minuten fragen, wie du zu diesem Beruf gekommen bist? Eine neue Stelle suche ich nicht, keine Sorge.\n\nTom',
  ),
  de(
    'message',
    '',
    'Hallo Anna, Danke für das Gespräch. Jetzt weiß ich, dass ich auf keinen Fall in einer Bank arbeiten will.\n\nTom',
    { purpose: 'thank-you' },
  ),
  de('message', '', 'Hallo Anna, Danke, ich folge deinem Rat und mache die Lehre erst fertig.\n\nTom', {
    purpose: 'thank-you',
  }),
  de('message', '', 'Hallo Anna, Die Stelle in Leipzig habe ich doch nicht genommen, der Weg war zu weit.\n\nTom', {
    purpose: 'update',
  }),
  de(
    'message',
    'job-ask',
    'Hallo Anna, deinen Artikel über die Schleusen habe ich im Zug zweimal gelesen. Wie entscheidest du, was zuerst repariert wird? 20 Minuten am Telefon würden reichen. Sucht eure Brauerei noch jemanden für die Abfüllung?\n\nTom',
  ),
  de(
    'message',
    'job-ask',
    'Hallo Anna, dein Vortrag über Hafenmauern in Kiel geht mir seit Freitag nach. Ich möchte verstehen, wie du ein Jahr planst. Hättest du 20 Minuten für mich? Ich koste nicht viel und lerne schnell. Wenn die Gärtnerei zum Umtopfen jemanden braucht, genügt ein Anruf.\n\nTom',
  ),
];
