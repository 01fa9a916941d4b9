import { type LabelledDraft, labelled, type WrittenForARule } from '../labelledDraft';
import { germanClasses } from './deClasses';
import { germanOneThing } from './deOneThing';
import { germanVoices } from './deVoices';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const de = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('de', channel, codes, text, options);

export const german: WrittenForARule = {
  tuned: [
    de(
      'message',
      '',
      'Hallo Anna, kurz Neues von mir: Das Buch habe ich gelesen, und beim Stadtmuseum habe ich mich um ein Volontariat beworben. Danke für den Anstoß.',
      { purpose: 'update' },
    ),
    de(
      'message',
      'job-ask',
      'Hallo Anna, danke für das Gespräch. Eines habe ich vergessen: An wen kann ich bei euch meine Bewerbung schicken?',
      { purpose: 'thank-you' },
    ),
    de(
      'message',
      '',
      'Hallo Frau Becker, ich habe Ihren Beitrag über Sensoren gelesen und musste lange darüber nachdenken. Als Biologielehrerin frage ich mich, wie Produktmanager entscheiden, was gebaut wird. Hätten Sie 20 Minuten für ein Telefonat? Ich suche keine Stelle, nur Ihren Blick.',
    ),
    de(
      'note',
      '',
      'Hallo Anna, dein Vortrag beim Karrieretag ging mir nach. Darf ich dich 15 Minuten fragen, wie du ins Produktmanagement gekommen bist?',
    ),
    de(
      'message',
      'job-ask',
      'Sehr geehrte Frau Becker, Ihr Podcast über Medizintechnik hat mir sehr geholfen. Ich bin auf der Suche nach einer Stelle in Ihrem Team, könnten Sie mir in 20 Minuten erzählen, wie Sie arbeiten?',
    ),
    de(
      'message',
      'job-ask',
      'Hallo Frau Becker, Professor Lang hat mir von Ihnen erzählt. Könnten wir 20 Minuten über Ihren Berufsweg sprechen? Und würden Sie vielleicht meinen Lebenslauf an die Personalabteilung weiterleiten?',
    ),
    de(
      'message',
      'job-ask',
      'Liebe Anna, dein Artikel über Roadmaps war sehr hilfreich. Ich möchte gern verstehen, wie dein Alltag aussieht. Hättest du 20 Minuten? Und falls bei euch etwas frei wird, denk bitte an mich.',
    ),
    de(
      'email',
      'job-ask',
      'Sehr geehrte Frau Becker,\n\nich habe Ihren Vortrag in München gehört und möchte verstehen, wie Produktteams arbeiten. Ich bitte Sie nicht um einen Job, aber wenn Ihr Team gerade Leute sucht, würde ich mich über einen Hinweis freuen. Hätten Sie 20 Minuten Zeit?\n\nMit freundlichen Grüßen\nTim Roth',
      { subject: 'Ihr Vortrag in München' },
    ),
    de(
      'message',
      'job-ask no-hook no-goal no-duration',
      'Guten Tag Frau Becker, haben Sie zurzeit offene Stellen für Berufseinsteiger?',
    ),
    de(
      'message',
      'job-ask',
      'Hallo Anna, wir haben beide an der TU studiert. Ich würde sehr gerne bei euch arbeiten. Können wir 15 Minuten darüber sprechen, wie du eingestiegen bist?',
    ),
    de(
      'message',
      'job-ask',
      'Hallo Frau Becker, Ihre Kollegin Jana hat Sie mir empfohlen. Könnten Sie mich intern für die Juniorstelle empfehlen? Gern würde ich auch in 20 Minuten hören, wie Ihr Alltag aussieht.',
    ),
    de(
      'message',
      'job-ask no-duration',
      'Hallo Frau Becker, Ihren Artikel über Sensoren fand ich spannend. Stellen Sie gerade ein? Ich wüsste gern, wie Ihr Team arbeitet.',
    ),
    de(
      'message',
      '',
      'Hallo Frau Becker, Lena Vogt hat mir Ihren Namen genannt. Wie sind Sie zu Ihrem Job gekommen, und was hat Sie überrascht? Über 20 Minuten am Telefon würde ich mich freuen.',
    ),
    de(
      'message',
      '',
      'Liebe Frau Becker, Ihr Interview mit der Süddeutschen hat mich neugierig gemacht. Worauf achten Sie bei Bewerbern, die aus einem anderen Fach kommen? Hätten Sie eine Viertelstunde Zeit? Keine Sorge, das ist keine Bewerbung.',
    ),
    de(
      'email',
      'no-reassurance',
      'Sehr geehrte Frau Becker,\n\nIhr Artikel über Klinik-Software hat mich als Pflegerin sehr angesprochen. Ich möchte gern verstehen, wie das Wissen aus der Klinik in Ihre Arbeit einfließt. Hätten Sie 20 Minuten für ein Gespräch?\n\nMit freundlichen Grüßen\nMia Kohl',
      { subject: 'Ihr Artikel' },
    ),
    de(
      'email',
      '',
      'Sehr geehrte Frau Becker,\n\nIhr Artikel über Klinik-Software hat mich als Pflegerin sehr angesprochen. Ich möchte gern verstehen, wie das Wissen aus der Klinik in Ihre Arbeit einfließt. Hätten Sie 20 Minuten für ein Gespräch? Mir ist bewusst, dass es vielleicht keine offenen Stellen gibt, und darum geht es mir auch nicht.\n\nMit freundlichen Grüßen\nMia Kohl',
      { subject: 'Ihr Artikel' },
    ),
    de(
      'email',
      'bulk-wording no-name no-hook no-duration no-reassurance',
      'Sehr geehrte Damen und Herren,\n\nich würde gern mehr über den Beruf des Produktmanagers erfahren. Wäre ein kurzes Telefonat möglich?\n\nMit freundlichen Grüßen\nTim Roth',
      { subject: 'Frage zum Beruf' },
    ),
    de(
      'message',
      'too-long-meeting',
      'Hallo Anna, dein Beitrag zu Hardware war klasse. Hättest du eine Stunde Zeit, um mir zu erzählen, wie ihr plant?',
    ),
    de(
      'message',
      '',
      'Hallo Anna, dein Beitrag zu Hardware hat mir geholfen. Hättest du eine halbe Stunde Zeit, um mir zu erzählen, wie ihr plant?',
    ),
    de(
      'message',
      'placeholder no-name',
      'Hallo {Vorname}, ich habe Ihren Artikel über Sensoren gelesen. Hätten Sie 20 Minuten, um mir zu erzählen, wie Ihr Team arbeitet?',
    ),
    de(
      'message',
      'placeholder',
      'Hallo Frau Becker, Ihr Vortrag bei [Veranstaltung] hat mich neugierig gemacht. Wie sieht Ihr Alltag aus? Hätten Sie 20 Minuten?',
    ),
    de(
      'message',
      'pay-ask',
      'Hallo Frau Becker, Ihr Beitrag zum Quereinstieg hat mir Mut gemacht. Könnten wir 20 Minuten über Ihren Weg sprechen? Wie viel verdienen Sie eigentlich?',
    ),
    de(
      'message',
      '',
      'Hallo Frau Becker, Ihr Beitrag zum Quereinstieg hat mir Mut gemacht. Könnten wir 20 Minuten über Ihren Weg sprechen? Mich interessiert auch, was ein typisches Einstiegsgehalt in der Branche ist.',
    ),
    de(
      'message',
      'no-question no-duration',
      'Hallo Frau Becker, ich habe Ihren Artikel über Sensoren gelesen. Ich möchte verstehen, wie solche Produkte entstehen. Viele Grüße, Tim',
    ),
    de(
      'message',
      'no-goal',
      'Hallo Frau Becker, Professor Lang hat mir geraten, Ihnen zu schreiben. Hätten Sie nächste Woche 20 Minuten Zeit für ein Telefonat?',
    ),
    de(
      'message',
      'no-hook',
      'Hallo Frau Becker, ich habe Physik studiert und möchte gern wissen, was Produktmanager den ganzen Tag machen. Hätten Sie 20 Minuten für ein Telefonat?',
    ),
    de(
      'message',
      'too-many-questions',
      'Hallo Anna, dein Vortrag war toll. Wie sieht dein Tag aus? Wie bist du dazu gekommen? Was magst du nicht? Welche Fähigkeiten zählen? Hast du 20 Minuten Zeit dafür?',
    ),
    de(
      'message',
      'me-heavy',
      'Hallo Anna, ich habe Chemie in Mainz studiert. Danach war ich drei Jahre im Labor. Ich organisiere gern und habe mir SQL beigebracht. Außerdem leite ich einen Programmierkurs. Ich habe deinen Vortrag gehört. Darf ich dich 20 Minuten fragen, wie du gewechselt bist?',
    ),
    de(
      'email',
      'shouting-subject',
      'Sehr geehrte Frau Becker,\n\nich habe Ihren Vortrag gehört und möchte verstehen, wie Sie planen. Hätten Sie 20 Minuten Zeit? Ich suche keinen Job.\n\nViele Grüße\nTim',
      { subject: 'DRINGENDE ANFRAGE' },
    ),
    de(
      'message',
      'answered-by-profile',
      'Hallo Frau Becker, ich habe Ihren Artikel über Sensoren gelesen. Wo haben Sie studiert? Und könnten Sie mir in 20 Minuten erzählen, wie Ihr Team plant?',
    ),
    de(
      'message',
      'answered-by-profile',
      'Hallo Frau Becker, Ihr Podcast über Roadmaps war sehr klar. Seit wann arbeiten Sie bei Siemens? Gern würde ich in 20 Minuten hören, wie Sie Prioritäten setzen.',
    ),
    de(
      'message',
      'resume-push',
      'Hallo Frau Becker, ich habe Ihren Beitrag über Produktarbeit gelesen. Meinen Lebenslauf habe ich angehängt. Könnten wir 20 Minuten darüber sprechen, wie Sie eingestiegen sind?',
    ),
    de(
      'message',
      'gushing no-hook',
      'Liebe Frau Becker, ich bin Ihr größter Fan, Sie sind einfach genial! Darf ich Sie 20 Minuten fragen, wie Sie bei Siemens planen?',
    ),
    de(
      'message',
      '',
      'Liebe Anna, vielen Dank für deine Zeit gestern. Dein Rat, klein anzufangen, war genau das, was ich brauchte. Jonas habe ich schon geschrieben. Liebe Grüße, Tim',
      { purpose: 'thank-you' },
    ),
    de(
      'message',
      'job-ask',
      'Liebe Frau Becker, vielen Dank für das Gespräch. Behalten Sie mich bitte im Hinterkopf, wenn eine passende Stelle frei wird.',
      { purpose: 'thank-you' },
    ),
    ...germanVoices,
    ...germanOneThing,
    ...germanClasses,
  ],
  heldOut: [
    de(
      'message',
      'job-ask',
      'Guten Tag Frau Becker, Ihr Gastvortrag an unserer Hochschule war sehr anschaulich. Gäbe es eine Möglichkeit, in Ihrer Abteilung ein Praktikum zu machen? Auch 20 Minuten zu Ihrem Alltag würden mir helfen.',
    ),
    de(
      'message',
      'job-ask',
      'Hallo Frau Becker, ich habe Ihren Artikel gelesen. Sie brauchen nicht sofort zu antworten, doch könnten Sie bei Ihrem Chef ein gutes Wort für mich einlegen? Sonst freue ich mich über 20 Minuten zu der Frage, wie Sie arbeiten.',
    ),
    de(
      'message',
      '',
      'Hallo Frau Becker, meine Nachbarin Eva Roth hat Sie mir empfohlen. Ich habe meine Stelle im Handel gekündigt und will herausfinden, ob Produktarbeit zu mir passt. Hätten Sie 20 Minuten? Um eine Anstellung geht es mir nicht.',
    ),
    de(
      'message',
      'no-goal',
      'Hallo Anna, dein Beitrag über den Arbeitsmarkt für Physiker war ehrlich und hilfreich. Kennst du jemanden in der Forschung, mit dem ich sprechen könnte? Und hättest du selbst 20 Minuten für mich?',
    ),
    de(
      'message',
      'no-duration',
      'Hallo Frau Becker, Jan Weiß hat mir von Ihnen erzählt. Ich würde gern wissen, wie Ihr Arbeitstag bei Siemens aussieht. Könnten wir einmal telefonieren?',
    ),
    de(
      'note',
      'no-question no-duration no-goal no-hook',
      'Hallo Frau Becker, ich möchte Sie gern zu meinem Netzwerk hinzufügen. Viele Grüße, Tim',
    ),
    de(
      'message',
      'too-long-meeting',
      'Liebe Frau Becker, Ihr Wechsel von der Pflege in die Technik hat mich neugierig gemacht. Könnten wir uns 45 Minuten darüber unterhalten?',
    ),
    de(
      'message',
      'pay-ask',
      'Hallo Anna, dein Weg von der Lehre ins Produkt macht mir Mut. Hättest du 15 Minuten dafür? Magst du mir auch dein Gehalt verraten?',
    ),
    de(
      'email',
      'resume-push',
      'Sehr geehrte Frau Becker,\n\nIhr Vortrag beim Alumniabend hat mich neugierig gemacht, wie Teams entscheiden. Hätten Sie 20 Minuten? Eine Stelle suche ich nicht. Anbei finden Sie meinen Lebenslauf.\n\nViele Grüße\nTim',
      { subject: 'Alumniabend' },
    ),
  ],
};
