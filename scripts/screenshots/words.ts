/** What the user of the pictures wrote, in the language of each picture; the interface brings its own words. */
export interface OwnWords {
  readonly background: string;
  readonly wantToLearn: string;
  readonly hook: string;
  readonly longer: string;
  readonly advice: readonly [string, string, string];
  readonly liked: string;
  readonly disliked: string;
}

const en: OwnWords = {
  background: 'a biology graduate moving into data work',
  wantToLearn: 'how people find their way into health data',
  hook: 'your talk on small data sets',
  longer: ' I have attached my CV. Is there perhaps a job for me in your team?',
  advice: [
    'Begin with a small project of your own, and show it to somebody.',
    'Read the reports the clinics publish before you learn another tool.',
    'Ask to sit in on a planning meeting once.',
  ],
  liked: 'Seeing what the numbers change for a ward.',
  disliked: 'Waiting weeks for permission to see the data.',
};

/** By language code; where there is none, the English ones. */
export const ownWords: { readonly [language: string]: OwnWords | undefined } = {
  en,
  de: {
    background: 'Biologin auf dem Weg in die Datenarbeit',
    wantToLearn: 'wie man den Weg zu Gesundheitsdaten findet',
    hook: 'Ihr Vortrag über kleine Datensätze',
    longer: ' Meinen Lebenslauf habe ich angehängt. Gibt es vielleicht eine Stelle für mich in Ihrem Team?',
    advice: [
      'Mit einem kleinen eigenen Projekt anfangen und es jemandem zeigen.',
      'Erst die Berichte der Kliniken lesen, dann das nächste Werkzeug lernen.',
      'Einmal bei einer Planungsrunde dabeisitzen.',
    ],
    liked: 'Zu sehen, was die Zahlen auf einer Station verändern.',
    disliked: 'Wochenlang auf den Zugang zu den Daten zu warten.',
  },
  fr: {
    background: 'diplômée en biologie, en chemin vers les données',
    wantToLearn: 'comment on arrive aux données de santé',
    hook: 'votre conférence sur les petits jeux de données',
    longer: ' Je joins mon CV. Y aurait-il un poste pour moi dans votre équipe ?',
    advice: [
      'Commencer par un petit projet à soi et le montrer à quelqu’un.',
      'Lire les rapports des cliniques avant d’apprendre un outil de plus.',
      'Demander à assister une fois à une réunion de planification.',
    ],
    liked: 'Voir ce que les chiffres changent dans un service.',
    disliked: 'Attendre des semaines l’accès aux données.',
  },
  es: {
    background: 'bióloga de camino al trabajo con datos',
    wantToLearn: 'cómo se llega a los datos de salud',
    hook: 'tu charla sobre conjuntos de datos pequeños',
    longer: ' Adjunto mi currículum. ¿Habría un puesto para mí en tu equipo?',
    advice: [
      'Empezar con un proyecto propio y pequeño, y enseñárselo a alguien.',
      'Leer los informes de los hospitales antes de aprender otra herramienta.',
      'Pedir asistir una vez a una reunión de planificación.',
    ],
    liked: 'Ver lo que cambian los números en una planta.',
    disliked: 'Esperar semanas el permiso para ver los datos.',
  },
  pt: {
    background: 'bióloga a caminho do trabalho com dados',
    wantToLearn: 'como se chega aos dados de saúde',
    hook: 'a sua palestra sobre pequenos conjuntos de dados',
    longer: ' Envio em anexo o meu currículo. Haveria uma vaga para mim na sua equipe?',
    advice: [
      'Começar com um pequeno projeto próprio e mostrá-lo a alguém.',
      'Ler os relatórios dos hospitais antes de aprender mais uma ferramenta.',
      'Pedir para assistir uma vez a uma reunião de planejamento.',
    ],
    liked: 'Ver o que os números mudam numa enfermaria.',
    disliked: 'Esperar semanas pela permissão para ver os dados.',
  },
  it: {
    background: 'una biologa in cammino verso il lavoro con i dati',
    wantToLearn: 'come si arriva ai dati sanitari',
    hook: 'il Suo intervento sui piccoli insiemi di dati',
    longer: ' Allego il mio curriculum. Ci sarebbe un posto per me nel Suo gruppo?',
    advice: [
      'Cominciare con un piccolo progetto proprio e mostrarlo a qualcuno.',
      'Leggere i rapporti delle cliniche prima di imparare un altro strumento.',
      'Chiedere di assistere una volta a una riunione di pianificazione.',
    ],
    liked: 'Vedere che cosa cambiano i numeri in un reparto.',
    disliked: 'Aspettare settimane il permesso di vedere i dati.',
  },
};

export const ownWordsIn = (language: string): OwnWords => ownWords[language] ?? en;
