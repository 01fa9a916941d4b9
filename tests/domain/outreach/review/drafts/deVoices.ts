import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const de = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('de', channel, codes, text, options);

/** Many people's voices: plain, shy, dialect; asking for a job round about, and not at all. */
export const germanVoices: readonly LabelledDraft[] = [
  de(
    'message',
    'job-ask',
    'Hallo Herr Lindner, auf dem Handwerkermarkt in Celle haben Sie mir gezeigt, wie man eine Zarge biegt. Könnten Sie mir in 20 Minuten erzählen, wie Sie Ihr Holz aussuchen? Und falls Sie im Herbst eine Hand mehr in der Werkstatt haben wollen, ich hätte zwei. Gruß, Ole',
    { name: 'Karsten Lindner', position: 'Geigenbauer', company: 'Lindner Geigenbau' },
  ),
  de(
    'message',
    'job-ask no-duration no-goal no-question',
    'Grüezi Frau Aebi, Ihr Beitrag im Regionaljournal hat mich gefreut. Ich wollte fragen, ob in Ihrer Molkerei auf den Sommer hin eine Schnupperlehre zu haben wäre.',
    { name: 'Regula Aebi', position: 'Käserin', company: 'Molkerei Emmental' },
  ),
  de(
    'message',
    'job-ask',
    'Liebe Frau Sander, Professor Beck hat mir von Ihrem Projekt zu Auenböden erzählt. Mich interessiert, wie Sie von der Forschung in die Behörde gewechselt sind. Hätten Sie 20 Minuten? Ich gebe zu: Am liebsten säße ich nächstes Jahr selbst in Ihrem Referat.',
    { name: 'Imke Sander', position: 'Referentin', company: 'Landesamt für Umwelt' },
  ),
  de(
    'message',
    'job-ask me-heavy no-duration no-goal no-hook no-question',
    'Guten Tag Herr Marx, mein Zeitvertrag läuft Ende Mai aus und wird nicht verlängert. Sie kennen in der Branche ja Gott und die Welt. Wenn irgendwo eine Disponentin fehlt, wäre ich um einen Anruf froh.',
    { name: 'Volker Marx', position: 'Niederlassungsleiter', company: 'Dachser' },
  ),
  de(
    'message',
    'job-ask',
    'Hi Nele, ich hab deinen Talk auf der re:publica gesehen und seitdem drei Fragen zu barrierefreien Karten. Hast du diese Woche 15 Minuten? Und mal ehrlich: Wär bei euch im Kartenteam noch ein Stuhl für eine Geografin übrig?',
    { name: 'Nele Friedrichs', position: 'Kartografin', company: 'HERE' },
  ),
  de(
    'email',
    'job-ask no-duration',
    'Sehr geehrter Herr Dr. Wolff,\n\nIhre Vorlesung über Lawinen hat mich in die Schneeforschung gezogen. Ich möchte verstehen, wie Ihre Messkampagnen geplant werden. Mir ist klar, dass Sie keine Stellen ausgeschrieben haben. Sollte in Ihrer Arbeitsgruppe dennoch Platz für eine Doktorandin sein, würde ich alles stehen und liegen lassen. Hätten Sie in den nächsten Wochen Zeit für ein Telefonat?\n\nMit freundlichen Grüßen\nEva Stamm',
    { name: 'Dr. Hanno Wolff', position: 'Glaziologe', company: 'AWI', subject: 'Ihre Vorlesung' },
  ),
  de(
    'message',
    'job-ask',
    'Hallo Frau Petrović, danke nochmals für die halbe Stunde neulich. Sie sagten, Ihr Haus werde im Herbst zwei Leute für die Nachtwache brauchen. Steht das noch? Ich wäre dabei. Herzlich, Samira',
    { name: 'Jelena Petrović', position: 'Pflegedienstleiterin', company: 'Charité', purpose: 'follow-up' },
  ),
  de(
    'message',
    'job-ask',
    'Lieber Herr Thoma, vielen Dank für das ausführliche Gespräch. Wie besprochen habe ich mich auf die Stelle im Archiv beworben. Es würde mir sehr helfen, wenn Sie dort kurz erwähnen könnten, dass wir uns kennen.',
    { name: 'Georg Thoma', position: 'Archivar', company: 'Stadtarchiv Ulm', purpose: 'thank-you' },
  ),
  de(
    'message',
    'job-ask no-hook',
    'Hey Malte, ich komm ausm Rettungsdienst und frag mich, wie ihr in der Leitstelle mit dem Stress umgeht. 20 Minuten Telefon? Und könntest du bei deinem Wachleiter mal horchen, ob sie Quereinsteiger nehmen?',
    { name: 'Malte Jessen', position: 'Disponent', company: 'Leitstelle Nord' },
  ),
  de(
    'message',
    'job-ask no-hook no-goal no-duration',
    'Guten Tag Herr Okafor, ich habe Zeit, gesunde Hände und keine Angst vor früh aufstehen. Darf ich bei Ihnen anfangen?',
    { name: 'Daniel Okafor', position: 'Bäckermeister', company: 'Backhaus Okafor' },
  ),
  de(
    'message',
    'job-ask',
    'Sehr geehrte Frau Kästner, Ihr Essay über das Übersetzen von Schimpfwörtern ist großartig. Dürfte ich Sie 20 Minuten fragen, wie Sie mit Lektoraten verhandeln? Als Letztes, leise gefragt: Vergeben Sie manchmal Aufträge an Anfängerinnen?',
    { name: 'Ruth Kästner', position: 'Übersetzerin', company: 'Kästner Sprachen' },
  ),
  de(
    'message',
    'job-ask',
    'Moin Frau Harms, Ihr Stand auf der Messe in Husum war der einzige, an dem ich etwas über Fundamente gelernt habe. Ich wüsste gern, wie der Alltag auf der Plattform aussieht. Passen Ihnen 20 Minuten? Über einen Ausbildungsplatz zum Mechatroniker würde ich mich natürlich auch nicht beschweren.',
    { name: 'Wiebke Harms', position: 'Bauleiterin', company: 'Ørsted' },
  ),
  de(
    'message',
    'job-ask',
    'Liebe Anna, wir waren zusammen im Unichor, ich stand immer hinter dir im Alt. Magst du mir in 20 Minuten erzählen, wie du in die Medizintechnik gekommen bist? Ich suche gerade, und dein Name an der richtigen Stelle würde Wunder wirken.',
  ),
  de(
    'message',
    'job-ask resume-push no-duration no-goal no-question',
    'Hallo Frau Becker, Ihr Podcast läuft bei mir beim Kochen. Anbei mein Lebenslauf. Bitte lassen Sie ihn doch dorthin wandern, wo er gebraucht wird.',
  ),
  de(
    'message',
    'job-ask',
    'Liebe Tante Gisela, Mama meinte, du könntest mir am besten sagen, wie es in der Kanzlei wirklich zugeht. Hast du am Sonntag 20 Minuten? Und falls Herr Krüger eine Aushilfe am Empfang sucht: Ich tippe schnell und bin nett.',
    { name: 'Gisela Brandt', position: 'Notarfachangestellte', company: 'Kanzlei Krüger' },
  ),
  de(
    'message',
    'job-ask',
    'Servus Herr Hinteregger, mein Onkel Alois schwärmt noch heute von Ihrer Hütte. Ich tät gern wissen, wie man so einen Betrieb durch den Winter bringt. Hätten S’ 20 Minuten? Und wenn S’ für die Saison noch a Kellnerin brauchen, sagn S’ mir bitte Bescheid.',
    { name: 'Sepp Hinteregger', position: 'Hüttenwirt', company: 'Alpenverein' },
  ),
  de(
    'message',
    'job-ask',
    'Hallo Herr Brandl, in der Süddeutschen stand, dass Sie drei Stücke gleichzeitig inszenieren. Wie behalten Sie da den Überblick? Für 20 Minuten Antwort wäre ich dankbar. Ich träume davon, Ihnen einmal zu assistieren, und könnte ab Januar nach Bochum ziehen.',
    { name: 'Leo Brandl', position: 'Regisseur', company: 'Schauspielhaus Bochum' },
  ),
  de(
    'message',
    'job-ask',
    'Guten Morgen Frau Yılmaz, ich wollte Ihnen kurz schreiben, dass ich die Prüfung bestanden habe. Ihre Tipps waren Gold wert. Hat Ihre Chefin eigentlich schon jemanden für den Empfang gefunden? Sonst bringe ich gern meine Unterlagen vorbei.',
    { name: 'Aylin Yılmaz', position: 'Zahnärztin', company: 'Praxis am Markt', purpose: 'thank-you' },
  ),
  de(
    'message',
    '',
    'Hallo Herr Lindner, Ihr Stand auf dem Handwerkermarkt war der schönste. Ich lerne gerade in einer Schreinerei und wüsste gern, woran Sie gutes Holz erkennen. Hätten Sie 20 Minuten? Eine Lehrstelle habe ich, es geht mir wirklich nur ums Holz.',
    { name: 'Karsten Lindner', position: 'Geigenbauer', company: 'Lindner Geigenbau' },
  ),
  de(
    'note',
    '',
    'Liebe Frau Aebi, Ihr Käse auf dem Märit hat mich neugierig gemacht. Darf ich Sie 15 Minuten fragen, wie man Käserin wird? Keine Stellensuche!',
    { name: 'Regula Aebi', position: 'Käserin', company: 'Molkerei Emmental' },
  ),
  de(
    'message',
    '',
    'Sehr geehrte Frau Sander, Sie haben im Deutschlandfunk erklärt, warum Moore schrumpfen. Ich schreibe meine Masterarbeit darüber und möchte begreifen, wie eine Behörde solche Flächen auswählt. Könnten wir 20 Minuten telefonieren?',
    { name: 'Imke Sander', position: 'Referentin', company: 'Landesamt für Umwelt' },
  ),
  de(
    'message',
    '',
    'Guten Tag Herr Marx, Ihr Kollege Torben Witt hat mir Ihre Nummer gegeben. Nach zehn Jahren im Büro überlege ich, in die Logistik zu wechseln, habe aber keine Ahnung, was ein Disponent den ganzen Tag tut. Würden Sie es mir in 20 Minuten erklären? Bewerben werde ich mich anderswo, keine Sorge.',
    { name: 'Volker Marx', position: 'Niederlassungsleiter', company: 'Dachser' },
  ),
  de(
    'message',
    '',
    'Hi Nele, deine Karte der Hitzeinseln hängt bei uns im Flur. Wie seid ihr an die Daten gekommen? Ich würd gern 15 Minuten mit dir quatschen, wann immer es dir passt.',
    { name: 'Nele Friedrichs', position: 'Kartografin', company: 'HERE' },
  ),
  de(
    'message',
    '',
    'Liebe Frau Petrović, herzlichen Dank für das Gespräch gestern. Was Sie über die Nachtwachen erzählt haben, hat mir die Entscheidung erleichtert: Ich fange im Oktober an der Pflegeschule an.',
    { name: 'Jelena Petrović', position: 'Pflegedienstleiterin', company: 'Charité', purpose: 'thank-you' },
  ),
  de(
    'message',
    'no-hook',
    'Hallo Herr Okafor, ich backe seit Jahren für Freunde und frage mich, ob der Schritt zur eigenen Bäckerei verrückt ist. Wie haben Sie Ihre ersten Mitarbeiter gefunden? 20 Minuten würden mir reichen.',
    { name: 'Daniel Okafor', position: 'Bäckermeister', company: 'Backhaus Okafor' },
  ),
  de(
    'message',
    '',
    'Sehr geehrte Frau Kästner, Ihre Übersetzung von Szabó habe ich zweimal gelesen. Mich beschäftigt, wie viel Freiheit Ihnen der Verlag lässt. Dürfte ich Sie dazu 20 Minuten befragen? Aufträge suche ich nicht, ich unterrichte und tue das gern.',
    { name: 'Ruth Kästner', position: 'Übersetzerin', company: 'Kästner Sprachen' },
  ),
  de(
    'message',
    'pay-ask',
    'Moin Frau Harms, in Husum haben Sie uns über die Plattform geführt. Wie verkraftet man zwei Wochen am Stück auf See? Und was bleibt Ihnen am Monatsende davon auf dem Konto? 20 Minuten am Telefon wären super.',
    { name: 'Wiebke Harms', position: 'Bauleiterin', company: 'Ørsted' },
  ),
  de(
    'message',
    '',
    'Lieber Herr Thoma, im Lesesaal haben Sie mir die alten Ratsprotokolle erklärt. Wie viele Bewerber kommen bei Ihnen auf einen Platz, und worauf schauen Sie zuerst? Mich würde das für meinen weiteren Weg interessieren, 15 Minuten genügen.',
    { name: 'Georg Thoma', position: 'Archivar', company: 'Stadtarchiv Ulm' },
  ),
  de(
    'message',
    'gushing no-duration',
    'Lieber Herr Brandl, Sie sind der größte Regisseur, den dieses Land je hatte, ich bin vor Ihrem Lear auf die Knie gefallen! Wie machen Sie das nur? Ihre Jutta',
    { name: 'Leo Brandl', position: 'Regisseur', company: 'Schauspielhaus Bochum' },
  ),
  de(
    'email',
    'too-long-meeting',
    'Sehr geehrter Herr Dr. Wolff,\n\nIhr Vortrag in Davos hat meine Sicht auf Schnee verändert. Ich arbeite bei der Bergwacht und möchte verstehen, wie verlässlich die Modelle sind. Hätten Sie an einem Nachmittag zwei Stunden für mich? Um eine Stelle geht es mir nicht.\n\nMit freundlichen Grüßen\nEva Stamm',
    { name: 'Dr. Hanno Wolff', position: 'Glaziologe', company: 'AWI', subject: 'Ihr Vortrag in Davos' },
  ),
  de(
    'message',
    'answered-by-profile',
    'Hallo Anna, dein Text über Infusionspumpen war klasse. In welcher Stadt lebst du eigentlich? Und wie testet ihr so etwas mit Pflegekräften? Hast du 20 Minuten?',
  ),
  de(
    'message',
    '',
    'Hallo Frau Becker, meine Schwester arbeitet bei Ihnen in der Buchhaltung und erzählt oft von Ihrem Team. Ich bin Physiotherapeutin und möchte wissen, wie aus einer Beschwerde ein Produkt wird. Wären 20 Minuten möglich?',
  ),
  de(
    'message',
    'no-duration no-goal no-hook',
    'Hallo Frau Becker, ich würde mich gern einmal mit Ihnen unterhalten. Wann passt es Ihnen?',
  ),
  de(
    'message',
    '',
    'Guten Tag Frau Becker, Ihr Werdegang von der Pflege zur Produktmanagerin hat mich verblüfft. Wie sind Sie an Ihre erste Stelle gekommen? Ich habe selbst gerade ein Angebot abgelehnt, weil ich nicht wusste, was mich erwartet. 20 Minuten mit Ihnen wären Gold wert.',
  ),
  de(
    'message',
    '',
    'Liebe Gisela, du hast beim Sommerfest erzählt, dass ihr die Akten jetzt digital führt. Wie hat sich dadurch deine Arbeit verändert? Ich schreibe darüber einen Artikel und bräuchte 20 Minuten.',
    { name: 'Gisela Brandt', position: 'Notarfachangestellte', company: 'Kanzlei Krüger' },
  ),
  de(
    'message',
    '',
    'Sehr geehrter Herr Hinteregger, im Magazin des Alpenvereins las ich, dass Sie keine Saisonkräfte mehr finden. Ich forsche zu Arbeit in den Bergen. Wie gehen Sie damit um, und was müsste sich ändern? 20 Minuten am Telefon würden mir sehr helfen.',
    { name: 'Sepp Hinteregger', position: 'Hüttenwirt', company: 'Alpenverein' },
  ),
  de(
    'message',
    'too-many-questions',
    'Hallo Malte, unser Ausbilder Jens hat mir von dir erzählt. Wie lang ist deine Schicht? Wie gehst du mit Kindern in Not um? Was hilft dir danach? Würdest du es wieder machen? Hättest du 20 Minuten?',
    { name: 'Malte Jessen', position: 'Disponent', company: 'Leitstelle Nord' },
  ),
  de(
    'message',
    '',
    'Liebe Frau Yılmaz, Sie haben meiner Tochter die Angst vor dem Bohrer genommen, und seither will sie Zahnärztin werden. Dürfte sie Ihnen 20 Minuten lang Fragen zum Studium stellen? Ein Praktikum braucht sie nicht, das hat sie schon gemacht.',
    { name: 'Aylin Yılmaz', position: 'Zahnärztin', company: 'Praxis am Markt' },
  ),
  de(
    'message',
    'job-ask no-question no-duration no-goal no-hook',
    'Guten Tag Frau Becker, hiermit möchte ich mein Interesse an einer Tätigkeit in Ihrer Abteilung bekunden. Ich bin teamfähig und ab sofort verfügbar.',
  ),
  de(
    'message',
    'bulk-wording no-name no-hook',
    'Sehr geehrte Damen und Herren, ich befrage für eine Studienarbeit Fachleute aus der Medizintechnik. Wie entstehen bei Ihnen neue Produkte? Das Gespräch dauert 15 Minuten.',
  ),
];
