import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const de = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('de', channel, codes, text, options);

/** One thing wrong with each, or nothing: what is a hook, a goal, a question, pay, a résumé pushed, too much praise. */
export const germanOneThing: readonly LabelledDraft[] = [
  de(
    'message',
    '',
    'Hallo Anna, bei der Gartenschau hast du erklärt, wie du Schnecken ohne Gift fernhältst. Ich möchte gern verstehen, wie man so etwas prüft. Hättest du 20 Minuten für ein Telefonat?',
  ),
  de(
    'message',
    'no-hook',
    'Guten Tag Frau Becker, ich studiere Bauingenieurwesen und möchte wissen, was eine Produktmanagerin wirklich tut. Dürfte ich Sie 15 Minuten anrufen?',
  ),
  de(
    'message',
    'no-hook',
    'Hallo Frau Becker, bei der Suche nach Produktmanagerinnen bin ich auf Ihr Profil gestoßen. Ich würde gern hören, wie Sie zu diesem Beruf gekommen sind. Hätten Sie 20 Minuten?',
  ),
  de(
    'message',
    '',
    'Hallo Anna, Ruth vom Kanuclub meint, bei Gezeiten muss man dich fragen. Wie hast du gelernt, sie zu lesen? 15 Minuten am Telefon würden reichen.',
  ),
  de(
    'message',
    'no-goal',
    'Hallo Frau Becker, Ihr Brot war am Samstag auf dem Markt weg, bevor ich ein zweites kaufen konnte. Hätten Sie einmal 20 Minuten für einen Kaffee?',
  ),
  de(
    'note',
    'no-goal no-hook',
    'Guten Tag Frau Becker, wären Sie bereit, nächste Woche 15 Minuten mit mir zu telefonieren? Sam',
  ),
  de(
    'message',
    'no-duration',
    'Hallo Anna, dein Leserbrief über Nachtbusse hat mich zum Nachdenken gebracht. Wie plant man eine Strecke, die noch niemand gefahren ist? Können wir darüber reden?',
  ),
  de(
    'message',
    'answered-by-profile',
    'Hallo Frau Becker, Ihr Vortrag in Kassel war ein Vergnügen. Was genau machen Sie beruflich, und in welcher Stadt leben Sie? Ich möchte lernen, wie Sie testen. 20 Minuten würden reichen; ginge das?',
  ),
  de(
    'message',
    'answered-by-profile',
    'Hallo Anna, mein Onkel Jo war mit dir beim Fährprojekt und redet heute noch davon. Wo hast du studiert, und wie kamst du zum Design? Über 15 Minuten würde ich mich freuen.',
  ),
  de(
    'message',
    'answered-by-profile',
    'Guten Tag Frau Becker, Ihr Text über Leuchttürme hat mir gefallen. Wie lange sind Sie schon bei Siemens? Und wie finden Sie Ihre Themen? Hätten Sie 20 Minuten für mich?',
  ),
  de(
    'message',
    '',
    'Guten Tag Frau Becker, Ihre Führung am Sonntag war eine Freude. Wie lange haben Sie gebraucht, um all die Namen zu lernen? Könnten wir 20 Minuten reden?',
  ),
  de(
    'message',
    'pay-ask',
    'Hallo Anna, danke für deine Antwort im Forum zur Tunnelbeleuchtung. Ich möchte gern erfahren, wie du angefangen hast. Und darf ich fragen, was du im Monat herausbekommst? 20 Minuten würden genügen.',
  ),
  de(
    'message',
    'pay-ask',
    'Hallo Frau Becker, Ihr Podcast über Bienen hat mich durchs Frühjahr begleitet. Wie finden Sie Ihre Themen, und wie hoch ist eigentlich Ihr Gehalt, so ungefähr? Könnten wir 15 Minuten sprechen?',
  ),
  de(
    'message',
    '',
    'Hallo Frau Becker, Ihre Kolumne über Lohnunterschiede hat mich getroffen. Was verdient man am Anfang in Ihrem Fach üblicherweise? 20 Minuten am Telefon würden mir sehr helfen. Hätten Sie die?',
  ),
  de(
    'message',
    'resume-push',
    'Hallo Anna, ich habe deinen Artikel über nassen Putz gelesen. Woran merkst du, dass eine Wand trocken ist? Meinen Lebenslauf findest du unten. Können wir 20 Minuten reden?',
  ),
  de(
    'email',
    'resume-push',
    'Liebe Frau Becker, danke für das Gespräch gestern, es hat mir viel zu denken gegeben. Meinen Lebenslauf habe ich dieser Mail beigelegt, damit Sie ihn haben. Herzlich, Tom',
    { subject: 'Ihre Arbeit', purpose: 'thank-you' },
  ),
  de(
    'message',
    'resume-push',
    'Hallo Frau Becker, nur eine kleine Erinnerung an meine Zeilen vom Mai. Den Lebenslauf habe ich gleich mit hochgeladen, damit Sie sehen, wer ich bin.',
    { purpose: 'follow-up' },
  ),
  de(
    'email',
    '',
    'Liebe Frau Becker, danke, dass Sie meinen Lebenslauf so genau gelesen haben, wie Sie es angeboten hatten. Ich habe ihn auf eine Seite gekürzt. Herzlich, Tom',
    { subject: 'Ihre Arbeit', purpose: 'thank-you' },
  ),
  de(
    'message',
    '',
    'Liebe Anna, dein Rat, wie man einen Lebenslauf schreibt, war Gold wert. Ich habe meinen noch am selben Abend neu geschrieben. Tom',
    { purpose: 'thank-you' },
  ),
  de(
    'message',
    'gushing',
    'Anna, du bist mit Abstand die wunderbarste Lehrerin der Welt, und ich werde kein einziges Wort je vergessen. Ich bete dich an.',
    { purpose: 'thank-you' },
  ),
  de(
    'message',
    'gushing',
    'Hallo Anna, ich bin dein größter Fan, dein Vortrag in Köln war das Beste, was ich je gehört habe. Wie bereitest du dich vor? Hättest du 15 Minuten?',
  ),
  de(
    'message',
    '',
    'Hallo Anna, dein Vortrag in Köln war wunderbar, und die Geschichte mit der Ziege hat uns alle sprachlos gemacht. Wie bereitest du so etwas vor? Hättest du 15 Minuten?',
  ),
  de(
    'email',
    'no-reassurance',
    'Sehr geehrte Frau Becker, nach Ihrer Ausstellung über Flusskarten bin ich sofort ins Archiv gegangen. Wie haben Sie die älteste gefunden? Für zwanzig Minuten am Telefon wäre ich dankbar. Freundliche Grüße, Ines Roth',
    { subject: 'Ihre Arbeit' },
  ),
  de(
    'email',
    '',
    'Sehr geehrte Frau Becker, nach Ihrer Ausstellung über Flusskarten bin ich sofort ins Archiv gegangen. Wie haben Sie die älteste gefunden? Für zwanzig Minuten am Telefon wäre ich dankbar. Meine Stelle möchte ich nicht wechseln. Freundliche Grüße, Ines Roth',
    { subject: 'Ihre Arbeit' },
  ),
  de(
    'email',
    '',
    'Liebe Frau Becker, wir sind beide für Würzburg gerudert, zehn Jahre auseinander. Ich wüsste gern, was Sie vom Recht zum Käse gebracht hat. Hätten Sie eine Viertelstunde für mich? Mit Stellensuche hat das nichts zu tun. Herzlich, Ines',
    { subject: 'Ihre Arbeit' },
  ),
  de(
    'inmail',
    '',
    'Guten Tag Frau Becker, Professor Hahl riet mir, Ihnen wegen der Akustikplatten zu schreiben. Was ist das Schwierigste daran? Wären 15 Minuten möglich? Ich habe eine gute Stelle und bin nur neugierig.',
  ),
  de(
    'email',
    'bulk-wording no-name',
    'Liebe alle, vielen Dank für den warmen Empfang bei eurem Workshop am Freitag. Ich habe viel über Glasuren gelernt. Viele Grüße, Ben',
    { subject: 'Ihre Arbeit', purpose: 'thank-you' },
  ),
  de(
    'message',
    'bulk-wording',
    'Hallo Frau Becker, ich schreibe gerade mehrere Fachleute an. Ihren Bericht über Moore habe ich gelesen. Wie misst man so etwas? Hätten Sie 20 Minuten?',
  ),
  de(
    'message',
    'me-heavy',
    'Hallo Anna, dein Blog über Uhren ist eine Freude. Ich habe Physik studiert. Danach war ich sechs Jahre bei einer Bank. Im Herbst habe ich gekündigt. Seither habe ich rund vierzig Uhren repariert. Wie hast du das gelernt? Hättest du 20 Minuten?',
  ),
  de(
    'message',
    'no-question',
    'Liebe Frau Becker, Ihr Film über Aale war wunderschön. Ich arbeite in einem Aquarium und möchte lernen, wie Sie im Dunkeln filmen. Rund 20 Minuten Gespräch.',
  ),
  de(
    'message',
    'too-many-questions',
    'Hallo Anna, ich war an deinem Stand auf der Buchmesse. Wie wählst du Papier aus? Wie dick ist es? Wer macht es? Wo wird es getrocknet? Können wir 20 Minuten reden?',
  ),
  de(
    'message',
    '',
    'Anna, wir saßen am Freitag im Zug nebeneinander, und du hast von deiner Brücke erzählt. Was passiert, wenn der Wind dreht? Den Rest würde ich gern noch hören. 20 Minuten?',
  ),
  de(
    'email',
    'no-hook',
    'Sehr geehrte Frau Becker, ich überlege, Aktuar zu werden, und wüsste gern, wie Ihr Arbeitstag aussieht. Darf ich um 20 Minuten bitten? Eine Stelle suche ich nicht. Freundliche Grüße, Kim Roth',
    { subject: 'Ihre Arbeit' },
  ),
  de(
    'message',
    'no-goal',
    'Guten Tag Frau Becker, ich bin auf Ihr Gedicht über den Hafen gestoßen. Es hat mich berührt. Ich bin Krankenpflegerin. Hätten Sie am Donnerstag 20 Minuten?',
  ),
];
