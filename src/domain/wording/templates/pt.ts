import type { TemplateWords } from './type';

// Polite and without a regional pronoun: the third person, and "você" only where one is needed. A topic follows "sobre".
export const pt: TemplateWords = {
  questions: {
    'director-plus': {
      person: 'Como chegou ao seu cargo[[ de {position}]][[ em {company}]]?',
      industry: 'Como chegou ao seu cargo[[ de {position}]] e para onde vê caminhar a sua área?',
      company: 'Como chegou ao seu cargo[[ de {position}]] e por que escolheu [[{company}|a sua empresa]]?',
    },
    'manager-or-below': {
      person: 'Como é o seu dia a dia[[ como {position}]][[ em {company}]]?',
      industry: 'Como é o seu dia a dia[[ como {position}]] e o que está mudando na sua área?',
      company:
        'Como é o seu dia a dia[[ como {position}]] e como as pessoas trabalham juntas [[em {company}|na sua equipe]]?',
    },
    unknown: {
      person: 'Como é, na prática, o seu trabalho[[ em {company}]] e como chegou até ele?',
      industry: 'Pela sua experiência[[ em {company}]], o que convém entender primeiro sobre a sua área?',
      company: 'Como é de verdade o trabalho [[em {company}|na sua empresa]]?',
    },
  },
  topics: {
    'director-plus': {
      person: 'a sua trajetória até esse cargo[[ em {company}]]',
      industry: 'a sua trajetória e a sua área',
      company: 'a sua trajetória [[em {company}|na sua empresa]]',
    },
    'manager-or-below': {
      person: 'o seu dia a dia[[ em {company}]]',
      industry: 'o seu dia a dia e a sua área',
      company: 'o dia a dia [[em {company}|na sua empresa]]',
    },
    unknown: {
      person: 'o seu trabalho[[ em {company}]]',
      industry: 'o seu trabalho e a sua área',
      company: 'o trabalho [[em {company}|na sua empresa]]',
    },
  },
  frames: {
    message:
      'Olá, {greeting}. Meu nome é {myName} e sou {myBackground}. O que eu gostaria de aprender: {wantToLearn}. Não estou pedindo emprego e sei que talvez não haja vagas. {{reason}}{question} Teria 20 minutos, quando e onde for melhor para você? A sua resposta me ajudaria na preparação.',
    email:
      'Olá, {greeting},\n\nSou {myBackground}. O que eu gostaria de aprender: {wantToLearn}. Não estou pedindo emprego e sei que talvez não haja vagas.\n\n{{reason}}{question} Teria 20 minutos, quando e onde for melhor para você, ou por telefone? A sua resposta me ajudaria na preparação.\n\nAgradeço desde já,\n{myName}',
    phone:
      'Olá, {greeting}. Meu nome é {myName} e sou {myBackground}. Não estou pedindo emprego e sei que talvez não haja vagas. O que eu gostaria de aprender: {wantToLearn}. {{reason}}{question} Teria 20 minutos para conversar sobre isso, quando e onde for melhor para você, ou por telefone se for mais fácil? A sua resposta me ajudaria a preparar os próximos passos. Agradeço a atenção.',
  },
  strangers: {
    cold: {
      subject: '[[Seu trabalho em {company}|Uma pergunta para você]]',
      reason: '[[O que me fez pensar em você: {hook}. ]]',
      note: 'Olá, {greeting}, [[pensei em você por isto: {hook}. Gostaria de aprender sobre {topic}. Teria 20 minutos?|gostaria de aprender o seguinte: {wantToLearn}. Teria 20 minutos para falar sobre {topic}?]]',
    },
    recommended: {
      subject: '{recommender} me falou de você',
      reason: '{recommender} sugeriu que eu falasse com você. ',
      note: 'Olá, {greeting}, {recommender} sugeriu que eu falasse com você. Gostaria de aprender sobre {topic}. Teria 20 minutos? Só busco um conselho.',
    },
    alumni: {
      subject: 'Mesma instituição, uma pergunta',
      reason: 'Temos um lugar de estudos em comum: {mySchool}. ',
      note: 'Olá, {greeting}, temos um lugar de estudos em comum: {mySchool}. Gostaria de aprender sobre {topic}. Teria 20 minutos?',
    },
    'after-something': {
      subject: 'Algo que ficou comigo',
      reason: 'Uma coisa ficou comigo: {hook}. ',
      note: 'Olá, {greeting}, uma coisa ficou comigo: {hook}. Gostaria de aprender sobre {topic}. Teria 20 minutos?',
    },
    colleague: {
      subject: 'Uma pergunta entre colegas',
      reason: 'Trabalhamos na mesma organização e ainda não nos conhecemos. ',
      note: 'Olá, {greeting}, trabalhamos na mesma organização e ainda não nos conhecemos. Gostaria de aprender sobre {topic}. Teria 20 minutos?',
    },
  },
  introduction: {
    subject: 'Você conhece alguém?',
    note: 'Oi, {greeting}, gostaria de aprender o seguinte: {wantToLearn}. Você conhece alguém [[que trabalhe como {targetRole} e |]]que me daria 20 minutos?',
    message:
      'Oi, {greeting}. O que eu gostaria de aprender: {wantToLearn}. Você convive[[ em {company}]] com pessoas que eu não encontro. Consegue pensar em alguém [[que trabalhe como {targetRole} e |]]que conversaria comigo por 20 minutos, quando e onde for melhor? Não estou procurando emprego e sei que talvez não haja vagas; um conselho já me basta. Uma palavra sua, e eu escrevo o resto.',
    email:
      'Oi, {greeting},\n\nO que eu gostaria de aprender: {wantToLearn}. Você convive[[ em {company}]] com pessoas que eu não encontro. Não estou procurando emprego e sei que talvez não haja vagas; um conselho já me basta.\n\nConsegue pensar em alguém [[que trabalhe como {targetRole} e |]]que conversaria comigo por 20 minutos, quando e onde for melhor, ou por telefone? Uma palavra sua, e eu escrevo o resto.\n\nUm abraço,\n{myName}',
    phone:
      'Oi, {greeting}. O que eu gostaria de aprender: {wantToLearn}. Você convive[[ em {company}]] com pessoas que eu não encontro. Consegue pensar em alguém [[que trabalhe como {targetRole} e |]]que conversaria comigo por 20 minutos, quando e onde for melhor, ou por telefone? Não estou procurando emprego e sei que talvez não haja vagas; um conselho já me basta. Uma palavra sua, e eu faço o resto.',
  },
  silence: {
    subject: 'Minha pergunta, de novo',
    note: 'Olá, {greeting}, escrevi há algum tempo. Ainda teria 20 minutos para falar sobre {topic}? Se não, não precisa responder.',
    message:
      'Olá, {greeting}. Escrevi há algum tempo e sei como os dias são cheios. Teria 20 minutos em algum momento, quando e onde for melhor para você, para falar sobre {topic}? Se não, não precisa responder, e agradeço mesmo assim. {myName}',
    email:
      'Olá, {greeting},\n\nEscrevi há algum tempo e sei como os dias são cheios. Teria 20 minutos em algum momento, quando e onde for melhor para você ou por telefone, para falar sobre {topic}? Se não, não precisa responder, e agradeço mesmo assim.\n\nAtenciosamente,\n{myName}',
    phone:
      'Olá, {greeting}. Aqui é {myName}. Escrevi há algum tempo e sei como os dias são cheios. Teria 20 minutos em algum momento, quando e onde for melhor para você ou por telefone, para falar sobre {topic}? Se não, não há problema, e agradeço mesmo assim.',
  },
  arranging: {
    subject: 'Nossa conversa',
    note: 'Olá, {greeting}, agradeço muito o seu sim! Que dia seria bom para os nossos 20 minutos? Adapto-me com gosto.',
    message:
      'Olá, {greeting}. Agradeço muito o seu sim. Que dia seria bom para você? Adapto-me com gosto ao seu horário e ao lugar que preferir, ou telefono, se for mais fácil. Vinte minutos bastam. {myName}',
    email:
      'Olá, {greeting},\n\nAgradeço muito o seu sim. Que dia seria bom para você? Adapto-me com gosto ao seu horário e ao lugar que preferir, ou telefono, se for mais fácil. Vinte minutos bastam.\n\nAtenciosamente,\n{myName}',
    phone:
      'Olá, {greeting}. Aqui é {myName}. Agradeço muito o seu sim. Que dia seria bom para você? Adapto-me com gosto ao seu horário e ao lugar que preferir. Vinte minutos bastam.',
  },
  confirming: {
    subject: 'Nossa conversa',
    note: 'Olá, {greeting}, agradeço muito o seu tempo. Que bom que vamos conversar! Se surgir algum imprevisto, outro horário é igualmente bom.',
    message:
      'Olá, {greeting}. Agradeço muito por reservar este tempo para a nossa conversa. É um prazer, e minhas perguntas estão prontas. Se surgir algum imprevisto, outro horário é igualmente bom. {myName}',
    email:
      'Olá, {greeting},\n\nAgradeço muito por reservar este tempo para a nossa conversa. É um prazer, e minhas perguntas estão prontas. Se surgir algum imprevisto, outro horário é igualmente bom.\n\nAtenciosamente,\n{myName}',
    phone:
      'Olá, {greeting}. Aqui é {myName}. Agradeço muito por reservar este tempo para a nossa conversa. O horário continua bom para você? Outro é igualmente bom.',
  },
  declined: {
    subject: 'Sua resposta',
    note: 'Olá, {greeting}, agradeço a sua resposta e entendo muito bem. Tudo de bom para você.',
    message: 'Olá, {greeting}. Agradeço a sua resposta e entendo muito bem. Desejo tudo de bom para você. {myName}',
    email:
      'Olá, {greeting},\n\nAgradeço a sua resposta e entendo muito bem. Desejo tudo de bom para você.\n\nAtenciosamente,\n{myName}',
    phone: 'Olá, {greeting}. Aqui é {myName}. Agradeço a sua resposta e entendo muito bem. Tudo de bom para você.',
  },
  'after-conversation': {
    subject: 'Agradeço pela conversa',
    message:
      'Olá, {greeting}. Agradeço o seu tempo e a sua franqueza. O que mais ficou comigo: {theyHelpedWith}. Vou levar isso para os próximos passos e depois conto o que veio daí. {myName}',
    email:
      'Olá, {greeting},\n\nAgradeço o seu tempo e a sua franqueza. O que mais ficou comigo: {theyHelpedWith}.\n\nVou levar isso para os próximos passos e depois conto o que veio daí.\n\nAtenciosamente,\n{myName}',
  },
  introduced: {
    subject: 'Agradeço pelo contato',
    message:
      'Olá, {greeting}. Agradeço pelo contato com {metPerson}. Já conversamos, e a conversa me ajudou muito. Sem essa apresentação, ela não teria acontecido. {myName}',
    email:
      'Olá, {greeting},\n\nAgradeço pelo contato com {metPerson}. Já conversamos, e a conversa me ajudou muito.\n\nSem essa apresentação, ela não teria acontecido.\n\nUm abraço,\n{myName}',
  },
  'month-later': {
    subject: 'O que veio da nossa conversa',
    message:
      'Olá, {greeting}. Há algumas semanas você dedicou um tempo para falar comigo, e o que me contou continua me ajudando[[: {theyHelpedWith}]]. [[Desde então, falei com {metOfThose}. ]][[Li o seguinte: {readSince}. ]][[Participei disto: {wentTo}. ]][[Ainda tenho pela frente: {stillOpen}. ]]Agradeço mais uma vez. Se pensar em outra pessoa com quem eu deva falar, ou se tiver novidades, vou gostar de saber. {myName}',
    email:
      'Olá, {greeting},\n\nHá algumas semanas você dedicou um tempo para falar comigo, e o que me contou continua me ajudando[[: {theyHelpedWith}]]. [[Desde então, falei com {metOfThose}. ]][[Li o seguinte: {readSince}. ]][[Participei disto: {wentTo}. ]][[Ainda tenho pela frente: {stillOpen}. ]]Agradeço mais uma vez. Se pensar em outra pessoa com quem eu deva falar, ou se tiver novidades, vou gostar de saber.\n\nAtenciosamente,\n{myName}',
  },
  'keep-in-touch': {
    subject: 'Um alô e uma pergunta',
    message:
      'Olá, {greeting}. Volta e meia penso na nossa conversa, e eu queria mandar um alô. [[Desde então, falei com {metOfThose}. ]][[Li o seguinte: {readSince}. ]][[Participei disto: {wentTo}. ]]Como você está, e o que anda ocupando os seus dias? {myName}',
    email:
      'Olá, {greeting},\n\nVolta e meia penso na nossa conversa, e eu queria mandar um alô. [[Desde então, falei com {metOfThose}. ]][[Li o seguinte: {readSince}. ]][[Participei disto: {wentTo}. ]]Como você está, e o que anda ocupando os seus dias?\n\nAtenciosamente,\n{myName}',
  },
};
