import type { ReviewedLanguage } from '../../../src/domain/outreach/review';

/** Questions as users type them, carelessly too, and what is to be said of each. */
interface Typed {
  /** The profile says where they work. */
  readonly answered: readonly string[];
  readonly ownPay: readonly string[];
  readonly usualPay: readonly string[];
  readonly difficult: readonly string[];
  readonly whoElse: readonly string[];
  /** Nothing is to be said of these, and they are neither difficult nor the ask at the end. */
  readonly plain: readonly string[];
}

export const typedQuestions: { readonly [language in ReviewedLanguage]: Typed } = {
  en: {
    answered: ['Which company do you work for?', 'where do you work', 'Where do you currently work.'],
    ownPay: ['How much do you make?', 'How much do you earn', 'What is your salary?'],
    usualPay: ['What is a typical starting salary in this field?', 'How much do beginners usually earn?'],
    difficult: ['What is the hardest thing about your job?', 'what do you dislike', 'Have you ever wanted to quit?'],
    whoElse: [
      'Who else should I talk to?',
      'could you introduce me to somebody in research',
      'What is a good next step?',
    ],
    plain: ['How do you plan your week?', 'Which tools do you use?', 'What made you choose biology?'],
  },
  de: {
    answered: ['In welcher Firma arbeiten Sie?', 'wo arbeiten Sie', 'Für welches Unternehmen arbeiten Sie?'],
    ownPay: ['Wie viel verdienen Sie?', 'Was verdienen Sie', 'Wie hoch ist Ihr Gehalt?'],
    usualPay: [
      'Wie hoch ist das übliche Einstiegsgehalt in der Branche?',
      'Was verdienen Berufseinsteiger normalerweise?',
    ],
    difficult: [
      'Was ist das Schwierigste an Ihrer Arbeit?',
      'was nervt Sie am meisten',
      'Wollten Sie schon einmal kündigen?',
    ],
    whoElse: [
      'Mit wem sollte ich noch reden?',
      'Wer könnte mir noch weiterhelfen, wen kann ich fragen?',
      'Was wäre ein guter nächster Schritt?',
    ],
    plain: ['Wie planen Sie Ihre Woche?', 'Welche Werkzeuge nutzen Sie?', 'Warum haben Sie Biologie gewählt?'],
  },
  fr: {
    answered: [
      'Dans quelle entreprise travaillez-vous ?',
      'où travaillez-vous',
      'Pour quelle entreprise travaillez-vous ?',
    ],
    ownPay: ['Combien gagnez-vous ?', 'Quel est votre salaire', 'Combien vous paie-t-on, votre salaire ?'],
    usualPay: ['Quel est le salaire de départ habituel dans ce domaine ?', 'Combien gagne un débutant en général ?'],
    difficult: [
      'Qu’est-ce qui est le plus difficile dans votre métier ?',
      'qu’est-ce que vous détestez',
      'Avez-vous déjà voulu démissionner ?',
    ],
    whoElse: [
      'À qui d’autre devrais-je parler ?',
      'pourriez-vous me mettre en relation avec quelqu’un de la recherche',
      'Quelle serait une bonne prochaine étape ?',
    ],
    plain: [
      'Comment organisez-vous votre semaine ?',
      'Quels outils utilisez-vous ?',
      'Pourquoi avoir choisi la biologie ?',
    ],
  },
  es: {
    answered: ['¿En qué empresa trabaja?', 'dónde trabaja usted', '¿Para qué empresa trabaja usted?'],
    ownPay: ['¿Cuánto gana usted?', 'Cuánto gana', '¿Cuál es su sueldo?'],
    usualPay: ['¿Cuál es el salario inicial habitual en el sector?', '¿Cuánto suele ganar un principiante?'],
    difficult: [
      '¿Qué es lo más difícil de su trabajo?',
      'qué es lo que menos le gusta',
      '¿Ha pensado alguna vez en renunciar?',
    ],
    whoElse: [
      '¿Con quién más debería hablar?',
      'podría ponerme en contacto con alguien de investigación',
      '¿Cuál sería un buen siguiente paso?',
    ],
    plain: ['¿Cómo organiza su semana?', '¿Qué herramientas usa durante el día?', '¿Por qué eligió la biología?'],
  },
  pt: {
    answered: ['Em que empresa você trabalha?', 'onde você trabalha', 'Para qual empresa você trabalha?'],
    ownPay: ['Quanto você ganha?', 'Quanto ganha', 'Qual é o seu salário?'],
    usualPay: ['Qual é o salário inicial típico na área?', 'Quanto costuma ganhar um iniciante?'],
    difficult: [
      'O que é mais difícil no seu trabalho?',
      'do que você menos gosta, o que detesta',
      'Já pensou em desistir?',
    ],
    whoElse: [
      'Com quem mais eu deveria falar?',
      'poderia me apresentar a alguém da pesquisa',
      'Qual seria um bom próximo passo?',
    ],
    plain: ['Como organiza a sua semana?', 'Que ferramentas usa durante o dia?', 'Por que escolheu biologia?'],
  },
  it: {
    answered: ['In quale azienda lavora?', 'dove lavora', 'Per chi lavora attualmente?'],
    ownPay: ['Quanto guadagna?', 'Qual è il Suo stipendio', 'Quanto guadagna Lei?'],
    usualPay: ['Qual è lo stipendio iniziale tipico nel settore?', 'Quanto guadagna di solito chi comincia?'],
    difficult: [
      'Qual è la cosa più difficile del Suo lavoro?',
      'che cosa detesta',
      'Ha mai pensato di lasciare tutto?',
    ],
    whoElse: [
      'Con chi altro dovrei parlare?',
      'potrebbe presentarmi a qualcuno della ricerca',
      'Quale sarebbe un buon prossimo passo?',
    ],
    plain: ['Come organizza la Sua settimana?', 'Quali strumenti usa?', 'Perché ha scelto biologia?'],
  },
};
