import type { TemplateWords } from './type';

// Usted throughout; «tú» to a friend. A topic follows «sobre».
export const es: TemplateWords = {
  questions: {
    'director-plus': {
      person: '¿Cómo llegó a su puesto[[ de {position}]][[ en {company}]]?',
      industry: '¿Cómo llegó a su puesto[[ de {position}]] y hacia dónde va su sector?',
      company: '¿Cómo llegó a su puesto[[ de {position}]] y por qué eligió [[{company}|su empresa]]?',
    },
    'manager-or-below': {
      person: '¿Cómo es su día a día[[ como {position}]][[ en {company}]]?',
      industry: '¿Cómo es su día a día[[ como {position}]] y qué está cambiando en su sector?',
      company: '¿Cómo es su día a día[[ como {position}]] y cómo se colabora en [[{company}|su equipo]]?',
    },
    unknown: {
      person: '¿Cómo vive su trabajo[[ en {company}]] y cómo llegó a él?',
      industry: 'Según su experiencia[[ en {company}]], ¿qué conviene entender primero de su sector?',
      company: '¿Cómo es de verdad el trabajo en [[{company}|su empresa]]?',
    },
  },
  topics: {
    'director-plus': {
      person: 'su trayectoria hasta este puesto[[ en {company}]]',
      industry: 'su trayectoria y su sector',
      company: 'su trayectoria en [[{company}|su empresa]]',
    },
    'manager-or-below': {
      person: 'su día a día[[ en {company}]]',
      industry: 'su día a día y su sector',
      company: 'el día a día en [[{company}|su empresa]]',
    },
    unknown: {
      person: 'su trabajo[[ en {company}]]',
      industry: 'su trabajo y su sector',
      company: 'el trabajo en [[{company}|su empresa]]',
    },
  },
  frames: {
    message:
      'Buenos días, {greeting}. Me llamo {myName} y soy {myBackground}. Lo que me gustaría aprender: {wantToLearn}. No le pido trabajo y sé que quizá no haya vacantes. {{reason}}{question} ¿Tendría 20 minutos, cuando y donde le venga bien? Su respuesta me ayudaría a prepararme.',
    email:
      'Buenos días, {greeting}:\n\nSoy {myBackground}. Lo que me gustaría aprender: {wantToLearn}. No le pido trabajo y sé que quizá no haya vacantes.\n\n{{reason}}{question} ¿Tendría 20 minutos, cuando y donde le venga bien, o por teléfono? Su respuesta me ayudaría a prepararme.\n\nMuchas gracias,\n{myName}',
    phone:
      'Buenos días, {greeting}. Me llamo {myName} y soy {myBackground}. No le pido trabajo y sé que quizá no haya vacantes. Lo que me gustaría aprender: {wantToLearn}. {{reason}}{question} ¿Tendría 20 minutos para hablar de ello, cuando y donde le venga bien, o por teléfono si es más fácil? Su respuesta me ayudaría a preparar mis próximos pasos. Gracias por escucharme.',
  },
  strangers: {
    cold: {
      subject: '[[Su trabajo en {company}|Una pregunta para usted]]',
      reason: '[[Lo que me hizo pensar en usted: {hook}. ]]',
      note: 'Buenos días, {greeting}: [[pensé en usted por esto: {hook}. Quisiera aprender sobre {topic}. ¿Tendría 20 minutos?|me gustaría aprender esto: {wantToLearn}. ¿Tendría 20 minutos para hablarme sobre {topic}?]]',
    },
    recommended: {
      subject: '{recommender} me habló de usted',
      reason: '{recommender} me sugirió que acudiera a usted. ',
      note: 'Buenos días, {greeting}: {recommender} me sugirió escribirle. Quisiera aprender sobre {topic}. ¿Tendría 20 minutos? Con un consejo me basta.',
    },
    alumni: {
      subject: 'Mismas aulas, una pregunta',
      reason: 'Hemos pasado por las mismas aulas: {mySchool}. ',
      note: 'Buenos días, {greeting}: hemos pasado por las mismas aulas: {mySchool}. Quisiera aprender sobre {topic}. ¿Tendría 20 minutos?',
    },
    'after-something': {
      subject: 'Algo en lo que sigo pensando',
      reason: 'Hay algo en lo que sigo pensando: {hook}. ',
      note: 'Buenos días, {greeting}: sigo pensando en algo: {hook}. Quisiera aprender sobre {topic}. ¿Tendría 20 minutos?',
    },
    colleague: {
      subject: 'Una pregunta entre colegas',
      reason: 'Trabajamos en la misma organización y aún no nos conocemos. ',
      note: 'Buenos días, {greeting}: trabajamos en la misma organización y aún no nos conocemos. Quisiera aprender sobre {topic}. ¿Tendría 20 minutos?',
    },
  },
  introduction: {
    subject: '¿Conoces a alguien?',
    note: 'Hola, {greeting}: me gustaría aprender esto: {wantToLearn}. ¿Conoces a alguien [[que trabaje como {targetRole} y |]]que pueda darme 20 minutos?',
    message:
      'Hola, {greeting}. Lo que me gustaría aprender: {wantToLearn}. Tú tratas[[ en {company}]] con gente a la que yo no llego. ¿Se te ocurre alguien [[que trabaje como {targetRole} y |]]que quiera hablar conmigo 20 minutos, cuando y donde le venga bien? No busco trabajo y sé que quizá no haya vacantes; con un consejo me basta. Una palabra tuya, y yo escribo el resto.',
    email:
      'Hola, {greeting}:\n\nLo que me gustaría aprender: {wantToLearn}. Tú tratas[[ en {company}]] con gente a la que yo no llego. No busco trabajo y sé que quizá no haya vacantes; con un consejo me basta.\n\n¿Se te ocurre alguien [[que trabaje como {targetRole} y |]]que quiera hablar conmigo 20 minutos, cuando y donde le venga bien, o por teléfono? Una palabra tuya, y yo escribo el resto.\n\nMuchas gracias,\n{myName}',
    phone:
      'Hola, {greeting}. Lo que me gustaría aprender: {wantToLearn}. Tú tratas[[ en {company}]] con gente a la que yo no llego. ¿Se te ocurre alguien [[que trabaje como {targetRole} y |]]que quiera hablar conmigo 20 minutos, cuando y donde le venga bien, o por teléfono? No busco trabajo y sé que quizá no haya vacantes; con un consejo me basta. Una palabra tuya, y yo escribo el resto.',
  },
  silence: {
    subject: 'Mi pregunta, de nuevo',
    note: 'Buenos días, {greeting}: le escribí hace un tiempo. ¿Tendría aún 20 minutos para hablarme sobre {topic}? Si no, no hace falta que responda.',
    message:
      'Buenos días, {greeting}. Le escribí hace un tiempo y sé lo llenos que están los días. ¿Tendría algún día 20 minutos, cuando y donde le venga bien, para hablarme sobre {topic}? Si no, no hace falta que responda, y gracias de todos modos. {myName}',
    email:
      'Buenos días, {greeting}:\n\nLe escribí hace un tiempo y sé lo llenos que están los días. ¿Tendría algún día 20 minutos, cuando y donde le venga bien o por teléfono, para hablarme sobre {topic}? Si no, no hace falta que responda, y gracias de todos modos.\n\nUn saludo cordial,\n{myName}',
    phone:
      'Buenos días, {greeting}. Soy {myName}. Le escribí hace un tiempo y sé lo llenos que están los días. ¿Tendría algún día 20 minutos, cuando y donde le venga bien o por teléfono, para hablarme sobre {topic}? Si no, no pasa nada, y gracias de todos modos.',
  },
  arranging: {
    subject: 'Nuestra conversación',
    note: 'Buenos días, {greeting}: ¡gracias por aceptar! ¿Qué día le vendría bien para nuestros 20 minutos? Me adapto con gusto.',
    message:
      'Buenos días, {greeting}. Muchas gracias por aceptar, significa mucho para mí. ¿Qué día le vendría bien? Me adapto con gusto a su horario y al lugar que prefiera, o le llamo si es más fácil. Con veinte minutos basta. {myName}',
    email:
      'Buenos días, {greeting}:\n\nMuchas gracias por aceptar, significa mucho para mí. ¿Qué día le vendría bien? Me adapto con gusto a su horario y al lugar que prefiera, o le llamo si es más fácil. Con veinte minutos basta.\n\nUn saludo cordial,\n{myName}',
    phone:
      'Buenos días, {greeting}. Soy {myName}. Muchas gracias por aceptar, significa mucho para mí. ¿Qué día le vendría bien? Me adapto con gusto a su horario y al lugar que prefiera. Con veinte minutos basta.',
  },
  confirming: {
    subject: 'Nuestra conversación',
    note: 'Buenos días, {greeting}: gracias por su tiempo. ¡Me alegra mucho que vayamos a hablar! Si al final no puede ese día, otro me viene igual de bien.',
    message:
      'Buenos días, {greeting}. Muchas gracias por reservar este tiempo para nuestra conversación. Me alegra mucho, y tengo mis preguntas listas. Si al final no puede ese día, otro me viene igual de bien. {myName}',
    email:
      'Buenos días, {greeting}:\n\nMuchas gracias por reservar este tiempo para nuestra conversación. Me alegra mucho, y tengo mis preguntas listas. Si al final no puede ese día, otro me viene igual de bien.\n\nUn saludo cordial,\n{myName}',
    phone:
      'Buenos días, {greeting}. Soy {myName}. Muchas gracias por reservar este tiempo para nuestra conversación. ¿Le sigue viniendo bien el momento? Otro me viene igual de bien.',
  },
  declined: {
    subject: 'Gracias por su respuesta',
    note: 'Buenos días, {greeting}: gracias por responderme, lo entiendo muy bien. Le deseo todo lo mejor.',
    message: 'Buenos días, {greeting}. Gracias por responderme, lo entiendo muy bien. Le deseo todo lo mejor. {myName}',
    email:
      'Buenos días, {greeting}:\n\nGracias por responderme, lo entiendo muy bien. Le deseo todo lo mejor.\n\nUn saludo cordial,\n{myName}',
    phone:
      'Buenos días, {greeting}. Soy {myName}. Gracias por responderme, lo entiendo muy bien. Le deseo todo lo mejor.',
  },
  'after-conversation': {
    subject: 'Gracias por la conversación',
    message:
      'Buenos días, {greeting}. Gracias por su tiempo y por su franqueza. Con lo que más me quedo: {theyHelpedWith}. Lo tendré en cuenta en mis próximos pasos y le contaré más adelante qué ha salido de ello. {myName}',
    email:
      'Buenos días, {greeting}:\n\nGracias por su tiempo y por su franqueza. Con lo que más me quedo: {theyHelpedWith}.\n\nLo tendré en cuenta en mis próximos pasos y le contaré más adelante qué ha salido de ello.\n\nUn saludo cordial,\n{myName}',
  },
  introduced: {
    subject: 'Gracias por el contacto',
    message:
      'Buenos días, {greeting}. Gracias por el contacto con {metPerson}. Ya hemos hablado, y la conversación me ha ayudado mucho. Sin esa presentación no habría sido posible. {myName}',
    email:
      'Buenos días, {greeting}:\n\nGracias por el contacto con {metPerson}. Ya hemos hablado, y la conversación me ha ayudado mucho.\n\nSin esa presentación no habría sido posible.\n\nUn saludo,\n{myName}',
  },
  'month-later': {
    subject: 'Lo que salió de nuestra charla',
    message:
      'Buenos días, {greeting}. Hace unas semanas me dedicó su tiempo, y lo que me contó me sigue ayudando[[: {theyHelpedWith}]]. [[Desde entonces he hablado con {metOfThose}. ]][[He leído: {readSince}. ]][[He estado en esto: {wentTo}. ]][[Me queda por hacer: {stillOpen}. ]]Gracias de nuevo. Si piensa en otra persona con quien debería hablar, o si tiene novedades, me alegrará saberlo. {myName}',
    email:
      'Buenos días, {greeting}:\n\nHace unas semanas me dedicó su tiempo, y lo que me contó me sigue ayudando[[: {theyHelpedWith}]]. [[Desde entonces he hablado con {metOfThose}. ]][[He leído: {readSince}. ]][[He estado en esto: {wentTo}. ]][[Me queda por hacer: {stillOpen}. ]]Gracias de nuevo. Si piensa en otra persona con quien debería hablar, o si tiene novedades, me alegrará saberlo.\n\nUn saludo cordial,\n{myName}',
  },
  'keep-in-touch': {
    subject: 'Un saludo y una pregunta',
    message:
      'Buenos días, {greeting}. Sigo pensando en nuestra conversación y quería saludarle. [[Desde entonces he hablado con {metOfThose}. ]][[He leído: {readSince}. ]][[He estado en esto: {wentTo}. ]]¿Cómo le va y qué le ocupa estos días? {myName}',
    email:
      'Buenos días, {greeting}:\n\nSigo pensando en nuestra conversación y quería saludarle. [[Desde entonces he hablado con {metOfThose}. ]][[He leído: {readSince}. ]][[He estado en esto: {wentTo}. ]]¿Cómo le va y qué le ocupa estos días?\n\nUn saludo cordial,\n{myName}',
  },
};
