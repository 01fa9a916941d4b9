import { type LabelledDraft, labelled, type WrittenForARule } from '../labelledDraft';
import { frenchVoices } from './frVoices';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const fr = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('fr', channel, codes, text, options);

export const french: WrittenForARule = {
  tuned: [
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, un grand merci pour la matinée au fournil. S'il vous faut un apprenti en septembre, je suis là.",
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, merci encore ! J'ai réfléchi à votre proposition de remplacement en mai : c'est oui.",
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, j'ai suivi la formation que vous me conseilliez. Pensez-vous que votre coopérative me prendrait maintenant ?",
      { purpose: 'update' },
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, merci de votre accueil ; je vous envoie comme convenu mon portfolio. Si le studio prend des stagiaires, j'en suis.",
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      'job-ask',
      'Bonjour Anna, merci pour la visite du chai. Quand vous recruterez pour les vendanges, pensez à moi !',
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      'job-ask',
      'Bonjour Anna, diplôme en poche ! Si vous cherchez toujours une orthophoniste, je peux commencer cet été.',
      { purpose: 'update' },
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, comme vous le suggériez, j'ai refait mon CV. Pourriez-vous maintenant le montrer à votre équipe ?",
      { purpose: 'update' },
    ),
    fr(
      'message',
      'job-ask',
      'Bonjour Anna, merci pour la visite. Comme vous manquez de vétérinaires le week-end, je veux bien assurer quelques gardes.',
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, merci de m'avoir accueillie une journée dans votre atelier, j'en ai encore de la sciure dans les poches.",
      { purpose: 'thank-you' },
    ),
    fr('message', '', "Bonjour Anna, merci d'avoir appuyé ma candidature l'an dernier, je voulais vous le redire.", {
      purpose: 'thank-you',
    }),
    fr('message', '', "Bonjour Anna, merci, grâce à votre mot j'ai pu rencontrer le directeur et visiter les serres.", {
      purpose: 'thank-you',
    }),
    fr('message', '', "Bonjour Anna, finalement, je reste à mon poste : notre conversation m'a éclairée.", {
      purpose: 'update',
    }),
    fr('message', '', "Bonjour Anna, je tenais à vous dire que j'ai été confirmée dans mon poste.", {
      purpose: 'update',
    }),
    fr('message', '', "Bonjour Anna, merci à toute l'équipe pour cette journée de découverte.", {
      purpose: 'thank-you',
    }),
    fr('message', '', "Bonjour Anna, merci pour votre recommandation il y a deux ans, elle m'a porté chance.", {
      purpose: 'thank-you',
    }),
    fr('message', '', "Bonjour Anna, votre ancien patron m'a prise comme apprentie, je commence en août.", {
      purpose: 'update',
    }),
    fr(
      'message',
      '',
      "Bonjour Anna, quelques nouvelles : j'ai lu le livre et j'ai postulé au musée de la ville pour un poste d'assistante. Merci de m'avoir encouragée.",
      { purpose: 'update' },
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, merci pour la conversation. J'ai oublié une chose : à qui dois-je envoyer ma candidature ?",
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, j'ai lu votre article sur les capteurs et j'y pense encore. J'enseigne la biologie et je suis curieuse de savoir comment une équipe produit décide. Auriez-vous 20 minutes pour un appel ? Je ne cherche pas d'emploi, seulement votre regard.",
    ),
    fr(
      'note',
      '',
      "Bonjour Anna, votre conférence de mardi m'a marqué. Puis-je vous demander 15 minutes sur votre passage de la recherche au produit ?",
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Madame Becker, votre podcast sur le médical m'a beaucoup aidé. J'aimerais comprendre votre quotidien en 20 minutes. Pourriez-vous aussi transmettre mon CV aux ressources humaines ?",
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, Lena Vogt m'a parlé de vous. Je voudrais savoir comment vous travaillez. Auriez-vous 20 minutes ? Et si un poste se libère dans votre équipe, pensez à moi.",
    ),
    fr(
      'message',
      'job-ask',
      'Bonjour Anna, nous avons toutes les deux étudié à Munich. Je rêve de rejoindre votre équipe. Pourriez-vous me raconter en 20 minutes comment vous y êtes entrée ?',
    ),
    fr(
      'email',
      'job-ask',
      "Bonjour Madame Becker,\n\nj'ai assisté à votre conférence et j'aimerais comprendre comment vous travaillez. Je ne vous demande pas un emploi, mais si vous recrutez des débutants, je serais ravi d'en parler. Auriez-vous 20 minutes ?\n\nCordialement\nTom Roy",
      { subject: 'Votre conférence' },
    ),
    fr(
      'message',
      'job-ask no-hook no-goal no-duration',
      'Bonjour Madame Becker, auriez-vous un stage à me proposer dans votre service ?',
    ),
    fr(
      'message',
      'job-ask no-hook no-goal no-duration',
      "Bonjour Madame, madame Becker, vous n'auriez pas un poste disponible en ce moment ?",
    ),
    fr(
      'message',
      'job-ask',
      'Bonjour Anna, votre article sur les roadmaps était très clair. Accepteriez-vous de me recommander pour le poste junior ? Sinon, 20 minutes pour comprendre votre quotidien seraient précieuses.',
    ),
    fr(
      'message',
      'job-ask no-duration',
      "Bonjour Anna, j'ai lu votre tribune. Je suis à la recherche d'une alternance chez Siemens et j'aimerais savoir comment votre équipe travaille. Pouvons-nous en parler ?",
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, Paul Roche m'a conseillé de vous écrire. Comment avez-vous obtenu votre poste, et qu'est-ce qui vous a surprise ? Je vous serais reconnaissant de m'accorder 20 minutes par téléphone.",
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, votre témoignage sur la reconversion m'a touchée. Quels critères comptent le plus quand vous recrutez ? Auriez-vous un quart d'heure pour m'en parler ? Rassurez-vous, ce n'est pas une candidature.",
    ),
    fr(
      'email',
      'no-reassurance',
      "Bonjour Madame Becker,\n\nje suis infirmière et votre article sur les logiciels hospitaliers m'a beaucoup parlé. Je voudrais comprendre comment l'expérience du terrain entre dans votre travail. Auriez-vous 20 minutes ?\n\nCordialement\nMia Colin",
      { subject: 'Votre article' },
    ),
    fr(
      'email',
      '',
      "Bonjour Madame Becker,\n\nje suis infirmière et votre article sur les logiciels hospitaliers m'a beaucoup parlé. Je voudrais comprendre comment l'expérience du terrain entre dans votre travail. Auriez-vous 20 minutes ? Je sais qu'il n'y a peut-être aucun poste ouvert, et ce n'est pas ma question.\n\nCordialement\nMia Colin",
      { subject: 'Votre article' },
    ),
    fr(
      'email',
      'bulk-wording no-name no-hook no-duration no-reassurance',
      'Madame, Monsieur,\n\nje souhaiterais en savoir plus sur le métier de chef de produit. Un court appel serait-il possible ?\n\nCordialement\nTom Roy',
      { subject: 'Question métier' },
    ),
    fr(
      'message',
      'too-long-meeting',
      "Bonjour Anna, votre billet sur le matériel était très utile. Auriez-vous une heure pour m'expliquer comment vous planifiez ?",
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, votre billet sur le matériel était très utile. Auriez-vous une demi-heure pour m'expliquer comment vous planifiez ?",
    ),
    fr(
      'message',
      'placeholder no-name',
      "Bonjour {prénom}, j'ai lu votre article sur les capteurs. Auriez-vous 20 minutes pour me raconter votre quotidien ?",
    ),
    fr(
      'message',
      'placeholder',
      "Bonjour Anna, j'ai vu votre intervention à [événement] et j'aimerais comprendre votre métier. Auriez-vous 20 minutes ?",
    ),
    fr(
      'message',
      'pay-ask',
      "Bonjour Anna, votre parcours de l'enseignement vers le produit m'inspire confiance. Auriez-vous 20 minutes pour m'en parler ? Combien gagnez-vous, d'ailleurs ?",
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, votre parcours de l'enseignement vers le produit me donne courage. Auriez-vous 20 minutes pour m'en parler ? Quel est le salaire typique d'un débutant dans le secteur ?",
    ),
    fr(
      'message',
      'no-question no-duration',
      "Bonjour Anna, j'ai lu votre article sur les capteurs. Je veux comprendre comment naissent ces produits. Bien à vous, Tom",
    ),
    fr(
      'message',
      'no-goal',
      "Bonjour Anna, le professeur Lang m'a conseillé de vous contacter. Auriez-vous 20 minutes la semaine prochaine pour un appel ?",
    ),
    fr(
      'message',
      'no-hook',
      'Bonjour Anna, je suis diplômé en physique et je voudrais savoir ce que fait un chef de produit toute la journée. Auriez-vous 20 minutes ?',
    ),
    fr(
      'message',
      'too-many-questions',
      "Bonjour Anna, votre conférence était très claire. À quoi ressemble votre journée ? Comment êtes-vous arrivée là ? Qu'aimez-vous le moins ? Quelles compétences comptent ? Auriez-vous 20 minutes ?",
    ),
    fr(
      'message',
      'me-heavy',
      "Bonjour Anna, j'ai étudié la chimie à Lyon. J'ai ensuite travaillé trois ans en laboratoire. J'adore organiser et j'ai appris le SQL seul. J'anime aussi un club de code. J'ai vu votre conférence. Puis-je vous demander en 20 minutes comment vous avez changé de voie ?",
    ),
    fr(
      'email',
      'shouting-subject',
      "Bonjour Madame Becker,\n\nj'ai écouté votre conférence et j'aimerais comprendre comment vous planifiez. Auriez-vous 20 minutes ? Je ne cherche pas de poste.\n\nCordialement\nTom",
      { subject: 'DEMANDE URGENTE' },
    ),
    fr(
      'message',
      'answered-by-profile',
      "Bonjour Anna, j'ai lu votre article sur les capteurs. Où avez-vous étudié ? Et pourriez-vous me raconter en 20 minutes comment votre équipe planifie ?",
    ),
    fr(
      'message',
      'answered-by-profile',
      "Bonjour Anna, votre podcast était très clair. Depuis combien de temps travaillez-vous chez Siemens ? J'aimerais comprendre en 20 minutes comment vous fixez les priorités.",
    ),
    fr(
      'message',
      'resume-push',
      "Bonjour Anna, j'ai lu votre billet sur le produit. Vous trouverez mon CV en pièce jointe. Auriez-vous 20 minutes pour m'expliquer comment vous avez débuté ?",
    ),
    fr(
      'message',
      'gushing no-hook',
      'Bonjour Anna, je suis votre plus grande fan, vous êtes absolument géniale ! Puis-je vous demander en 20 minutes comment vous planifiez chez Siemens ?',
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, merci beaucoup pour votre temps hier. Votre conseil de commencer petit était juste ce qu'il me fallait. J'ai déjà écrit à Jonas. Bien à vous, Tom",
      { purpose: 'thank-you' },
    ),
    fr(
      'message',
      'job-ask',
      'Bonjour Anna, merci pour notre échange. Gardez mon profil en tête si une opportunité se présente chez vous.',
      { purpose: 'thank-you' },
    ),
    ...frenchVoices,
  ],
  heldOut: [
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, votre intervention dans notre école était très concrète. Serait-il possible d'effectuer un stage dans votre service ? Même 20 minutes sur votre quotidien m'aideraient.",
    ),
    fr(
      'message',
      'job-ask',
      "Bonjour Anna, j'ai lu votre article. Pourriez-vous glisser un mot pour moi à votre responsable ? Sinon, 20 minutes pour comprendre comment vous travaillez me suffiraient.",
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, ma voisine Eva Roche m'a parlé de vous. J'ai quitté mon emploi dans le commerce et je veux savoir si le produit est fait pour moi. Auriez-vous 20 minutes ? Je ne sollicite aucune embauche.",
    ),
    fr(
      'message',
      '',
      "Bonjour Anna, votre article sur le marché de l'emploi des physiciens était franc et utile. Existe-t-il un métier voisin qui conviendrait mieux à une chimiste ? 20 minutes au téléphone suffiraient.",
    ),
    fr(
      'message',
      'no-duration',
      "Bonjour Anna, Jean Blanc m'a parlé de vous. J'aimerais savoir à quoi ressemble votre journée chez Siemens. Pourrions-nous nous appeler un jour ?",
    ),
    fr(
      'note',
      'no-question no-duration no-goal no-hook',
      'Bonjour Anna, je souhaite vous ajouter à mon réseau. Cordialement, Tom',
    ),
    fr(
      'message',
      'too-long-meeting',
      "Bonjour Anna, votre passage des soins à la technique m'intrigue. Pourrions-nous en parler 45 minutes ? Je voudrais comprendre vos choix.",
    ),
    fr(
      'message',
      'pay-ask',
      'Bonjour Anna, votre reconversion du droit vers le produit me parle. Auriez-vous 15 minutes ? Je voudrais aussi connaître votre salaire.',
    ),
    fr(
      'email',
      'resume-push',
      "Bonjour Madame Becker,\n\nvotre exposé à la soirée des anciens m'a donné envie de comprendre comment vos équipes décident. Auriez-vous 20 minutes ? Je ne cherche pas de travail. Je me permets de joindre mon CV.\n\nCordialement\nTom",
      { subject: 'Soirée des anciens' },
    ),
  ],
};
