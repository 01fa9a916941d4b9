import type { TemplateWords } from './type';

// No participle agrees with the reader, and nothing elided stands before a variable. A topic follows « sur ».
// Before : ; ? stands a no-break space.
export const fr: TemplateWords = {
  questions: {
    'director-plus': {
      person: 'Quel a été votre parcours jusqu’à votre poste[[ ({position})]][[ chez {company}]] ?',
      industry:
        'Quel a été votre parcours jusqu’à votre poste[[ ({position})]], et comment voyez-vous évoluer votre domaine ?',
      company:
        'Quel a été votre parcours jusqu’à votre poste[[ ({position})]], et pourquoi avoir choisi [[{company}|votre entreprise]] ?',
    },
    'manager-or-below': {
      person: 'À quoi ressemble votre quotidien[[ comme {position}]][[ chez {company}]] ?',
      industry: 'À quoi ressemble votre quotidien[[ comme {position}]], et qu’est-ce qui change dans votre domaine ?',
      company:
        'À quoi ressemble votre quotidien[[ comme {position}]], et comment travaille-t-on ensemble [[chez {company}|dans votre équipe]] ?',
    },
    unknown: {
      person: 'Comment vivez-vous votre travail[[ chez {company}]], et comment a-t-il commencé ?',
      industry:
        'D’après votre expérience[[ chez {company}]], que faut-il chercher à comprendre en premier dans votre domaine ?',
      company: 'Comment travaille-t-on vraiment [[chez {company}|dans votre entreprise]] ?',
    },
  },
  topics: {
    'director-plus': {
      person: 'votre parcours vers ce poste[[ chez {company}]]',
      industry: 'votre parcours et votre domaine',
      company: 'votre parcours [[chez {company}|dans l’entreprise]]',
    },
    'manager-or-below': {
      person: 'votre quotidien[[ chez {company}]]',
      industry: 'votre quotidien et votre domaine',
      company: 'le quotidien [[chez {company}|dans l’entreprise]]',
    },
    unknown: {
      person: 'votre travail[[ chez {company}]]',
      industry: 'votre travail et votre domaine',
      company: 'le travail [[chez {company}|dans l’entreprise]]',
    },
  },
  frames: {
    message:
      'Bonjour {greeting}, je m’appelle {myName} et je suis {myBackground}. Ce que j’aimerais apprendre : {wantToLearn}. Je ne vous demande pas d’emploi et je sais qu’il n’y a peut-être aucun poste ouvert. {{reason}}{question} Auriez-vous 20 minutes, quand et où cela vous convient ? Votre réponse m’aiderait à me préparer.',
    email:
      'Bonjour {greeting},\n\nJe suis {myBackground}. Ce que j’aimerais apprendre : {wantToLearn}. Je ne demande pas d’emploi et je sais qu’il n’y a peut-être aucun poste ouvert.\n\n{{reason}}{question} Auriez-vous 20 minutes, quand et où cela vous convient, ou par téléphone ? Votre réponse m’aiderait à préparer la suite.\n\nMerci,\n{myName}',
    phone:
      'Bonjour {greeting}, je m’appelle {myName} et je suis {myBackground}. Je ne vous demande pas d’emploi et je sais qu’il n’y a peut-être aucun poste ouvert. Ce que j’aimerais apprendre : {wantToLearn}. {{reason}}{question} Auriez-vous 20 minutes pour en parler, quand et où cela vous convient, ou par téléphone si c’est plus simple ? Votre réponse m’aiderait à préparer la suite. Merci de votre écoute.',
  },
  strangers: {
    cold: {
      subject: '[[Votre travail chez {company}|Une question pour vous]]',
      reason: '[[Ce qui m’a fait penser à vous : {hook}. ]]',
      note: 'Bonjour {greeting}, [[je vous écris pour ceci : {hook}. Puis-je en apprendre plus, en 20 minutes, sur {topic} ?|j’aimerais apprendre ceci : {wantToLearn}. Auriez-vous 20 minutes pour échanger sur {topic} ?]]',
    },
    recommended: {
      subject: '{recommender} m’a parlé de vous',
      reason: '{recommender} m’a suggéré de m’adresser à vous. ',
      note: 'Bonjour {greeting}, {recommender} m’a suggéré de vous écrire. Puis-je en apprendre plus, en 20 minutes, sur {topic} ?',
    },
    alumni: {
      subject: 'Même école, une question',
      reason: 'Nous avons une école en commun : {mySchool}. ',
      note: 'Bonjour {greeting}, nous avons une école en commun : {mySchool}. Puis-je en apprendre plus, en 20 minutes, sur {topic} ?',
    },
    'after-something': {
      subject: 'Une question restée en tête',
      reason: 'Une chose m’est restée en tête : {hook}. ',
      note: 'Bonjour {greeting}, ceci m’est resté en tête : {hook}. Puis-je en apprendre plus, en 20 minutes, sur {topic} ?',
    },
    colleague: {
      subject: 'Une question entre collègues',
      reason: 'Nous travaillons dans la même maison sans nous connaître encore. ',
      note: 'Bonjour {greeting}, nous travaillons dans la même maison sans nous connaître. Puis-je en apprendre plus, en 20 minutes, sur {topic} ?',
    },
  },
  introduction: {
    subject: 'Connais-tu quelqu’un ?',
    note: 'Salut {greeting}, j’aimerais apprendre ceci : {wantToLearn}. Connais-tu quelqu’un [[qui travaille comme {targetRole} et |]]qui m’accorderait 20 minutes ?',
    message:
      'Salut {greeting}, ce que j’aimerais apprendre : {wantToLearn}. Tu croises[[ chez {company}]] des gens que je ne croise pas. Vois-tu quelqu’un [[qui travaille comme {targetRole} et |]]qui m’accorderait 20 minutes, quand et où cela lui convient ? Je ne demande pas d’emploi et je sais qu’il n’y a peut-être aucun poste ouvert ; un conseil me suffit. Un mot de ta part, et j’écris le reste.',
    email:
      'Salut {greeting},\n\nCe que j’aimerais apprendre : {wantToLearn}. Tu croises[[ chez {company}]] des gens que je ne croise pas. Je ne demande pas d’emploi et je sais qu’il n’y a peut-être aucun poste ouvert ; un conseil me suffit.\n\nVois-tu quelqu’un [[qui travaille comme {targetRole} et |]]qui m’accorderait 20 minutes, quand et où cela lui convient, ou par téléphone ? Un mot de ta part, et j’écris le reste.\n\nMerci à toi,\n{myName}',
    phone:
      'Salut {greeting}, ce que j’aimerais apprendre : {wantToLearn}. Tu croises[[ chez {company}]] des gens que je ne croise pas. Vois-tu quelqu’un [[qui travaille comme {targetRole} et |]]qui m’accorderait 20 minutes, quand et où cela lui convient, ou par téléphone ? Je ne demande pas d’emploi et je sais qu’il n’y a peut-être aucun poste ouvert ; un conseil me suffit. Un mot de ta part, et j’écris le reste.',
  },
  silence: {
    subject: 'Ma question, à nouveau',
    note: 'Bonjour {greeting}, je vous ai écrit il y a quelque temps. Auriez-vous encore 20 minutes pour échanger sur {topic} ? Sinon, inutile de répondre.',
    message:
      'Bonjour {greeting}, je vous ai écrit il y a quelque temps et je sais combien les journées sont pleines. Auriez-vous un jour 20 minutes, quand et où cela vous convient, pour échanger sur {topic} ? Sinon, inutile de répondre, et merci quand même. {myName}',
    email:
      'Bonjour {greeting},\n\nJe vous ai écrit il y a quelque temps et je sais combien les journées sont pleines. Auriez-vous un jour 20 minutes, quand et où cela vous convient ou par téléphone, pour échanger sur {topic} ? Sinon, inutile de répondre, et merci quand même.\n\nBien à vous,\n{myName}',
    phone:
      'Bonjour {greeting}, ici {myName}. Je vous ai écrit il y a quelque temps et je sais combien les journées sont pleines. Auriez-vous un jour 20 minutes, quand et où cela vous convient ou par téléphone, pour échanger sur {topic} ? Sinon, ce n’est pas grave du tout, et merci quand même.',
  },
  arranging: {
    subject: 'Notre conversation',
    note: 'Bonjour {greeting}, merci d’avoir accepté ! Quel jour vous conviendrait pour nos 20 minutes ? Je m’adapte volontiers.',
    message:
      'Bonjour {greeting}, merci d’avoir accepté, cela compte beaucoup pour moi. Quel jour vous conviendrait ? Je m’adapte volontiers à vos horaires et au lieu de votre choix, ou je vous appelle si c’est plus simple. Vingt minutes suffisent. {myName}',
    email:
      'Bonjour {greeting},\n\nMerci d’avoir accepté, cela compte beaucoup pour moi. Quel jour vous conviendrait ? Je m’adapte volontiers à vos horaires et au lieu de votre choix, ou je vous appelle si c’est plus simple. Vingt minutes suffisent.\n\nBien à vous,\n{myName}',
    phone:
      'Bonjour {greeting}, ici {myName}. Merci d’avoir accepté, cela compte beaucoup pour moi. Quel jour vous conviendrait ? Je m’adapte volontiers à vos horaires et au lieu de votre choix. Vingt minutes suffisent.',
  },
  confirming: {
    subject: 'Notre conversation',
    note: 'Bonjour {greeting}, merci du temps que vous prenez. Je me réjouis de notre conversation ! En cas d’imprévu, un autre moment me convient aussi bien.',
    message:
      'Bonjour {greeting}, merci du temps que vous prenez pour notre conversation. Je m’en réjouis, et j’ai préparé mes questions. Si un imprévu vous arrive, un autre moment me convient aussi bien. {myName}',
    email:
      'Bonjour {greeting},\n\nMerci du temps que vous prenez pour notre conversation. Je m’en réjouis, et j’ai préparé mes questions. Si un imprévu vous arrive, un autre moment me convient aussi bien.\n\nBien à vous,\n{myName}',
    phone:
      'Bonjour {greeting}, ici {myName}. Merci du temps que vous prenez pour notre conversation, je m’en réjouis. Le moment vous convient-il toujours ? Un autre me convient aussi bien.',
  },
  declined: {
    subject: 'Merci de votre réponse',
    note: 'Bonjour {greeting}, merci de m’avoir répondu, je comprends très bien. Bonne continuation à vous.',
    message:
      'Bonjour {greeting}, merci de m’avoir répondu, je comprends très bien. Je vous souhaite une bonne continuation. {myName}',
    email:
      'Bonjour {greeting},\n\nMerci de m’avoir répondu, je comprends très bien. Je vous souhaite une bonne continuation.\n\nBien à vous,\n{myName}',
    phone:
      'Bonjour {greeting}, ici {myName}. Merci de m’avoir répondu, je comprends très bien. Bonne continuation à vous.',
  },
  'after-conversation': {
    subject: 'Merci pour cet échange',
    message:
      'Bonjour {greeting}, merci pour votre temps et pour votre franchise. Ce que je retiens surtout : {theyHelpedWith}. J’en tiendrai compte pour la suite et je vous dirai ce que cela a donné. {myName}',
    email:
      'Bonjour {greeting},\n\nMerci pour votre temps et pour votre franchise. Ce que je retiens surtout : {theyHelpedWith}.\n\nJ’en tiendrai compte pour la suite et je vous dirai ce que cela a donné.\n\nBien à vous,\n{myName}',
  },
  introduced: {
    subject: 'Merci pour la mise en relation',
    message:
      'Bonjour {greeting}, merci pour la mise en relation avec {metPerson}. Nous avons pu parler, et cet échange m’est très utile. Sans ce contact, il n’aurait pas eu lieu. {myName}',
    email:
      'Bonjour {greeting},\n\nMerci pour la mise en relation avec {metPerson}. Nous avons pu parler, et cet échange m’est très utile.\n\nSans ce contact, il n’aurait pas eu lieu.\n\nCordialement,\n{myName}',
  },
  'month-later': {
    subject: 'Les suites de notre échange',
    message:
      'Bonjour {greeting}, il y a quelques semaines, nous avons parlé ensemble, et cela me sert toujours[[ : {theyHelpedWith}]]. [[Depuis, j’ai parlé avec {metOfThose}. ]][[J’ai lu : {readSince}. ]][[J’ai participé à ceci : {wentTo}. ]][[Il me reste à faire : {stillOpen}. ]]Merci encore. Si une autre personne vous vient à l’esprit, ou si vous avez des nouvelles, je vous lirai avec plaisir. {myName}',
    email:
      'Bonjour {greeting},\n\nIl y a quelques semaines, nous avons parlé ensemble, et cela me sert toujours[[ : {theyHelpedWith}]]. [[Depuis, j’ai parlé avec {metOfThose}. ]][[J’ai lu : {readSince}. ]][[J’ai participé à ceci : {wentTo}. ]][[Il me reste à faire : {stillOpen}. ]]Merci encore. Si une autre personne vous vient à l’esprit, ou si vous avez des nouvelles, je vous lirai avec plaisir.\n\nBien à vous,\n{myName}',
  },
  'keep-in-touch': {
    subject: 'Un petit signe',
    message:
      'Bonjour {greeting}, notre échange me revient souvent en tête, et je voulais vous faire un petit signe. [[Depuis, j’ai parlé avec {metOfThose}. ]][[J’ai lu : {readSince}. ]][[J’ai participé à ceci : {wentTo}. ]]Comment allez-vous, et qu’est-ce qui vous occupe en ce moment ? {myName}',
    email:
      'Bonjour {greeting},\n\nNotre échange me revient souvent en tête, et je voulais vous faire un petit signe. [[Depuis, j’ai parlé avec {metOfThose}. ]][[J’ai lu : {readSince}. ]][[J’ai participé à ceci : {wentTo}. ]]Comment allez-vous, et qu’est-ce qui vous occupe en ce moment ?\n\nBien à vous,\n{myName}',
  },
};
