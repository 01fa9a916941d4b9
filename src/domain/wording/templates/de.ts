import type { TemplateWords } from './type';

// „Guten Tag Mira Solberg“ is the form that is polite and names no gender. A topic stands in the accusative.
export const de: TemplateWords = {
  questions: {
    'director-plus': {
      person: 'Wie sind Sie zu Ihrer Rolle[[ als {position}]][[ bei {company}]] gekommen?',
      industry: 'Wie sind Sie zu Ihrer Rolle[[ als {position}]] gekommen, und wohin entwickelt sich Ihr Fachgebiet?',
      company:
        'Wie sind Sie zu Ihrer Rolle[[ als {position}]] gekommen, und was hat Sie [[zu {company}|in Ihr Unternehmen]] geführt?',
    },
    'manager-or-below': {
      person: 'Wie sieht Ihr Arbeitsalltag[[ als {position}]][[ bei {company}]] aus?',
      industry:
        'Wie sieht Ihr Arbeitsalltag[[ als {position}]] aus, und was verändert sich gerade in Ihrem Fachgebiet?',
      company:
        'Wie sieht Ihr Arbeitsalltag[[ als {position}]] aus, und wie arbeitet man [[bei {company}|in Ihrem Team]] zusammen?',
    },
    unknown: {
      person: 'Wie erleben Sie Ihre Arbeit[[ bei {company}]], und was hat Sie dorthin geführt?',
      industry:
        'Was sollte man nach Ihrer Erfahrung[[ bei {company}]] zuerst verstehen, wenn man Ihr Fachgebiet kennenlernt?',
      company: 'Wie arbeitet es sich [[bei {company}|in Ihrem Unternehmen]] wirklich?',
    },
  },
  topics: {
    'director-plus': {
      person: 'Ihren Weg in Ihre Rolle[[ bei {company}]]',
      industry: 'Ihren Weg in Rolle und Fachgebiet',
      company: 'Ihren Weg [[zu {company}|ins Unternehmen]]',
    },
    'manager-or-below': {
      person: 'Ihren Arbeitsalltag[[ bei {company}]]',
      industry: 'Ihren Alltag im Fachgebiet',
      company: 'den Alltag [[bei {company}|in Ihrem Unternehmen]]',
    },
    unknown: {
      person: 'Ihre Arbeit[[ bei {company}]]',
      industry: 'Ihre Arbeit und Ihr Fachgebiet',
      company: 'die Arbeit [[bei {company}|in Ihrem Unternehmen]]',
    },
  },
  frames: {
    message:
      'Guten Tag {fullName}, ich heiße {myName} und bin {myBackground}. Lernen möchte ich vor allem: {wantToLearn}. Ich frage nicht nach einer Stelle und weiß, dass vielleicht keine frei ist. {{reason}}{question} Hätten Sie 20 Minuten, wann und wo es Ihnen passt? Ihre Antwort würde mir bei der Vorbereitung helfen.',
    email:
      'Guten Tag {fullName},\n\nich bin {myBackground}. Lernen möchte ich vor allem: {wantToLearn}. Ich frage nicht nach einer Stelle und weiß, dass vielleicht keine frei ist.\n\n{{reason}}{question} Hätten Sie 20 Minuten, wann und wo es Ihnen passt, gern auch am Telefon? Ihre Antwort würde mir bei der Vorbereitung helfen.\n\nFreundliche Grüße\n{myName}',
    phone:
      'Guten Tag {fullName}, mein Name ist {myName}, ich bin {myBackground}. Ich frage nicht nach einer Stelle und weiß, dass vielleicht keine frei ist. Lernen möchte ich vor allem: {wantToLearn}. {{reason}}{question} Hätten Sie dafür 20 Minuten, wann und wo es Ihnen passt, gern auch am Telefon? Ihre Antwort würde mir helfen, meine nächsten Schritte vorzubereiten. Vielen Dank fürs Zuhören.',
  },
  strangers: {
    cold: {
      subject: '[[Ihre Arbeit bei {company}|Eine Frage an Sie]]',
      reason: '[[Zu Ihnen führt mich: {hook}. ]]',
      note: 'Guten Tag {fullName}, [[zu Ihnen führt mich: {hook}. Hätten Sie 20 Minuten für ein Gespräch über {topic}?|lernen möchte ich vor allem: {wantToLearn}. Hätten Sie 20 Minuten für ein Gespräch über {topic}?]]',
    },
    recommended: {
      subject: 'Eine Empfehlung von {recommender}',
      reason: '{recommender} hat mir geraten, mich an Sie zu wenden. ',
      note: 'Guten Tag {fullName}, {recommender} hat mir geraten, Ihnen zu schreiben. Hätten Sie 20 Minuten für ein Gespräch über {topic}?',
    },
    alumni: {
      subject: 'Gleiche Hochschule, eine Frage',
      reason: 'Uns verbindet die Hochschule: {mySchool}. ',
      note: 'Guten Tag {fullName}, uns verbindet die Hochschule: {mySchool}. Hätten Sie 20 Minuten für ein Gespräch über {topic}?',
    },
    'after-something': {
      subject: 'Etwas geht mir nach',
      reason: 'Mir geht noch nach: {hook}. ',
      note: 'Guten Tag {fullName}, mir geht noch nach: {hook}. Hätten Sie 20 Minuten für ein Gespräch über {topic}?',
    },
    colleague: {
      subject: 'Eine Frage aus dem Haus',
      reason: 'Wir arbeiten im selben Haus und kennen uns noch nicht. ',
      note: 'Guten Tag {fullName}, wir arbeiten im selben Haus und kennen uns noch nicht. Hätten Sie 20 Minuten für ein Gespräch über {topic}?',
    },
  },
  introduction: {
    subject: 'Kennst Du jemanden?',
    note: 'Hallo {greeting}, lernen möchte ich: {wantToLearn}. Kennst Du eine Person, die [[als {targetRole} arbeitet und |]]20 Minuten mit mir reden würde?',
    message:
      'Hallo {greeting}, lernen möchte ich vor allem: {wantToLearn}. Du triffst[[ bei {company}]] Menschen, die ich nie träfe. Fällt Dir eine Person ein, die [[als {targetRole} arbeitet und |]]20 Minuten mit mir reden würde, wann und wo es ihr passt? Ich suche keine Stelle und weiß, dass vielleicht keine frei ist; es geht mir nur um Rat. Ein Wort von Dir genügt, den Rest schreibe ich.',
    email:
      'Hallo {greeting},\n\nlernen möchte ich vor allem: {wantToLearn}. Du triffst[[ bei {company}]] Menschen, die ich nie träfe. Ich suche keine Stelle und weiß, dass vielleicht keine frei ist; es geht mir nur um Rat.\n\nFällt Dir eine Person ein, die [[als {targetRole} arbeitet und |]]20 Minuten mit mir reden würde, wann und wo es ihr passt, gern auch am Telefon? Ein Wort von Dir genügt, den Rest schreibe ich.\n\nVielen Dank und liebe Grüße\n{myName}',
    phone:
      'Hallo {greeting}, lernen möchte ich vor allem: {wantToLearn}. Du triffst[[ bei {company}]] Menschen, die ich nie träfe. Fällt Dir eine Person ein, die [[als {targetRole} arbeitet und |]]20 Minuten mit mir reden würde, wann und wo es ihr passt, gern auch am Telefon? Ich suche keine Stelle und weiß, dass vielleicht keine frei ist; es geht mir nur um Rat. Ein Wort von Dir genügt, den Rest schreibe ich.',
  },
  silence: {
    subject: 'Meine Frage, noch einmal',
    note: 'Guten Tag {fullName}, vor einiger Zeit habe ich Ihnen geschrieben. Hätten Sie noch 20 Minuten für ein Gespräch über {topic}? Wenn nicht, ist das in Ordnung.',
    message:
      'Guten Tag {fullName}, vor einiger Zeit habe ich Ihnen geschrieben, und ich weiß, wie voll die Tage sein können. Hätten Sie einmal 20 Minuten, wann und wo es Ihnen passt, um mir etwas über {topic} zu erzählen? Wenn nicht, ist das völlig in Ordnung. Danke in jedem Fall! {myName}',
    email:
      'Guten Tag {fullName},\n\nvor einiger Zeit habe ich Ihnen geschrieben, und ich weiß, wie voll die Tage sein können. Hätten Sie einmal 20 Minuten, wann und wo es Ihnen passt, gern auch am Telefon, um mir etwas über {topic} zu erzählen? Wenn nicht, ist das völlig in Ordnung. Danke in jedem Fall.\n\nFreundliche Grüße\n{myName}',
    phone:
      'Guten Tag {fullName}, hier ist {myName}. Vor einiger Zeit habe ich Ihnen geschrieben, und ich weiß, wie voll die Tage sein können. Hätten Sie einmal 20 Minuten, wann und wo es Ihnen passt, gern auch am Telefon, um mir etwas über {topic} zu erzählen? Wenn nicht, ist das völlig in Ordnung. Danke in jedem Fall.',
  },
  arranging: {
    subject: 'Unser Gespräch',
    note: 'Guten Tag {fullName}, danke für Ihre Zusage! Welcher Tag passt Ihnen für unsere 20 Minuten? Ich richte mich gern nach Ihnen.',
    message:
      'Guten Tag {fullName}, danke für Ihre Zusage, sie bedeutet mir viel. Welcher Tag würde Ihnen passen? Ich richte mich gern nach Ihrer Zeit und Ihrem Ort oder rufe an, wenn das einfacher ist. Zwanzig Minuten genügen. {myName}',
    email:
      'Guten Tag {fullName},\n\ndanke für Ihre Zusage, sie bedeutet mir viel. Welcher Tag würde Ihnen passen? Ich richte mich gern nach Ihrer Zeit und Ihrem Ort oder rufe an, wenn das einfacher ist. Zwanzig Minuten genügen.\n\nFreundliche Grüße\n{myName}',
    phone:
      'Guten Tag {fullName}, hier ist {myName}. Danke für Ihre Zusage, sie bedeutet mir viel. Welcher Tag würde Ihnen passen? Ich richte mich gern nach Ihrer Zeit und Ihrem Ort. Zwanzig Minuten genügen.',
  },
  confirming: {
    subject: 'Unser Gespräch',
    note: 'Guten Tag {fullName}, danke, dass Sie sich Zeit nehmen. Ich freue mich auf unser Gespräch! Kommt Ihnen etwas dazwischen, passt mir ein anderer Termin ebenso.',
    message:
      'Guten Tag {fullName}, danke, dass Sie sich Zeit für unser Gespräch nehmen. Ich freue mich darauf, und meine Fragen liegen bereit. Kommt Ihnen etwas dazwischen, passt mir ein anderer Termin ebenso. {myName}',
    email:
      'Guten Tag {fullName},\n\ndanke, dass Sie sich Zeit für unser Gespräch nehmen. Ich freue mich darauf, und meine Fragen liegen bereit. Kommt Ihnen etwas dazwischen, passt mir ein anderer Termin ebenso.\n\nFreundliche Grüße\n{myName}',
    phone:
      'Guten Tag {fullName}, hier ist {myName}. Danke, dass Sie sich Zeit für unser Gespräch nehmen. Ich freue mich darauf. Passt Ihnen der Termin noch? Ein anderer ist mir ebenso recht.',
  },
  declined: {
    subject: 'Danke für Ihre Antwort',
    note: 'Guten Tag {fullName}, danke für Ihre Antwort, ich verstehe das gut. Alles Gute für Sie!',
    message:
      'Guten Tag {fullName}, danke, dass Sie mir geantwortet haben; ich verstehe das gut. Ich wünsche Ihnen alles Gute. {myName}',
    email:
      'Guten Tag {fullName},\n\ndanke, dass Sie mir geantwortet haben; ich verstehe das gut. Ich wünsche Ihnen alles Gute.\n\nFreundliche Grüße\n{myName}',
    phone: 'Guten Tag {fullName}, hier ist {myName}. Danke für Ihre Antwort, ich verstehe das gut. Alles Gute für Sie!',
  },
  'after-conversation': {
    subject: 'Danke für das Gespräch',
    message:
      'Guten Tag {fullName}, vielen Dank für Ihre Zeit und Ihre offenen Worte. Am meisten bleibt mir: {theyHelpedWith}. Das nehme ich in meine nächsten Schritte mit und erzähle Ihnen später, was daraus geworden ist. {myName}',
    email:
      'Guten Tag {fullName},\n\nvielen Dank für Ihre Zeit und Ihre offenen Worte. Am meisten bleibt mir: {theyHelpedWith}.\n\nDas nehme ich in meine nächsten Schritte mit und erzähle Ihnen später, was daraus geworden ist.\n\nFreundliche Grüße\n{myName}',
  },
  introduced: {
    subject: 'Danke für die Verbindung',
    message:
      'Guten Tag {fullName}, vielen Dank für die Verbindung zu {metPerson}. Wir haben miteinander gesprochen, und das Gespräch hat mir sehr geholfen. Ohne diesen Anstoß wäre es nicht dazu gekommen. {myName}',
    email:
      'Guten Tag {fullName},\n\nvielen Dank für die Verbindung zu {metPerson}. Wir haben miteinander gesprochen, und das Gespräch hat mir sehr geholfen.\n\nOhne diesen Anstoß wäre es nicht dazu gekommen.\n\nHerzliche Grüße\n{myName}',
  },
  'month-later': {
    subject: 'Was aus unserem Gespräch wurde',
    message:
      'Guten Tag {fullName}, vor einigen Wochen haben Sie sich Zeit für mich genommen, und was Sie mir gesagt haben, hilft mir noch immer[[: {theyHelpedWith}]]. [[Inzwischen habe ich mit {metOfThose} gesprochen. ]][[Gelesen habe ich: {readSince}. ]][[Besucht habe ich: {wentTo}. ]][[Noch vor mir: {stillOpen}. ]]Noch einmal vielen Dank. Fällt Ihnen ein weiterer Mensch ein, mit dem ich reden sollte, oder gibt es Neues bei Ihnen, freue ich mich über ein paar Zeilen. {myName}',
    email:
      'Guten Tag {fullName},\n\nvor einigen Wochen haben Sie sich Zeit für mich genommen, und was Sie mir gesagt haben, hilft mir noch immer[[: {theyHelpedWith}]]. [[Inzwischen habe ich mit {metOfThose} gesprochen. ]][[Gelesen habe ich: {readSince}. ]][[Besucht habe ich: {wentTo}. ]][[Noch vor mir: {stillOpen}. ]]Noch einmal vielen Dank. Fällt Ihnen ein weiterer Mensch ein, mit dem ich reden sollte, oder gibt es Neues bei Ihnen, freue ich mich über ein paar Zeilen.\n\nFreundliche Grüße\n{myName}',
  },
  'keep-in-touch': {
    subject: 'Ein Lebenszeichen',
    message:
      'Guten Tag {fullName}, unser Gespräch geht mir immer wieder durch den Kopf, daher ein Lebenszeichen von mir. [[Inzwischen habe ich mit {metOfThose} gesprochen. ]][[Gelesen habe ich: {readSince}. ]][[Besucht habe ich: {wentTo}. ]]Wie geht es Ihnen, und was beschäftigt Sie zurzeit? {myName}',
    email:
      'Guten Tag {fullName},\n\nunser Gespräch geht mir immer wieder durch den Kopf, daher ein Lebenszeichen von mir. [[Inzwischen habe ich mit {metOfThose} gesprochen. ]][[Gelesen habe ich: {readSince}. ]][[Besucht habe ich: {wentTo}. ]]Wie geht es Ihnen, und was beschäftigt Sie zurzeit?\n\nFreundliche Grüße\n{myName}',
  },
};
