import { type LabelledDraft, labelled, type WrittenForARule } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const es = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('es', channel, codes, text, options);

export const spanish: WrittenForARule = {
  tuned: [
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿No le importaría que trabajara con ustedes en verano? No me importaría empezar de ayudante en su laboratorio.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Terminé el grado en junio, así que si le sobra algún turno de los que nadie quiere, yo puedo.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Y, si en su red hay alguien que busque una administrativa, ¿me recomendaría?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? He visto que buscan monitores para el campamento. ¿Es muy tarde para apuntarme?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Con quién habría que hablar para entrar de auxiliar en la residencia?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Me harían un huequito en su taller hasta Navidad?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Por cierto, ¿le llegó mi currículum a su jefe?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Supongo que en vendimia les hará falta gente. Yo puedo ir las tres semanas.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Busco proyectos: ¿tienen alguno en el que pueda colaborar?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Qué requisitos hay para trabajar con ustedes?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Y a qué perfiles contratan en su país? Es para un reportaje; yo tengo mi puesto.',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? También me interesaría saber cuántos becarios pasaron por allí, porque escribo sobre precariedad.',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Podría ponerme en contacto con alguien que haya estudiado conservación?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Por fin encontré algo de lo mío, así que pregunto sin prisa.',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Es cierto que su empresa paga por referidos? Estamos montando algo así en la nuestra.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Si le hiciera falta una segunda correctora, me gustaría ser yo.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? No busco empleo fijo, pero unas sustituciones en su escuela me vendrían muy bien.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Estoy dispuesta a cubrir las vacaciones de sus empleados.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Le importaría hacérselo llegar a quien lleve las contrataciones? Me refiero a mi currículum.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Nada me gustaría más que formarme en su taller.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? Si sabe de algún puesto en su hospital, le agradecería que me lo comunicara.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir? ¿Conoce alguna clínica donde necesiten fisioterapeutas?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. No le mando el currículum ni espero que me contrate. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. Ya tengo trabajo y no pienso moverme; es por pura afición. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. Mi antiguo jefe me contrató sin experiencia, y por eso me intriga su caso. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. Trabajo desde hace seis años en una editorial pequeña y me encanta. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. Dejé la enfermería hace tres años y no pienso volver. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. Estoy preparando a mis alumnos para sus primeras entrevistas de trabajo. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su charla de mayo sobre sensores me hizo cambiar de idea. He rechazado dos ofertas para poder seguir con el huerto. ¿Tendría 15 minutos para contarme cómo decide su equipo qué construir?',
    ),
    es(
      'message',
      '',
      'Hola Anna, te cuento: leí el libro y me he presentado a un puesto de ayudante en el museo de la ciudad. Gracias por animarme.',
      { purpose: 'update' },
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, gracias por la charla. Se me olvidó una cosa: ¿a quién le mando mi solicitud?',
      { purpose: 'thank-you' },
    ),
    es(
      'message',
      '',
      'Hola Anna, leí su artículo sobre sensores y sigo pensando en él. Soy profesora de biología y me pregunto cómo decide un equipo de producto qué construir. ¿Tendría 20 minutos para una llamada? No busco trabajo, solo su punto de vista.',
    ),
    es(
      'note',
      '',
      'Hola Anna, tu charla del martes me dejó pensando. ¿Puedo pedirte 15 minutos para preguntarte cómo pasaste de la investigación al producto?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su podcast sobre tecnología médica me ayudó mucho. Me gustaría entender su día a día en 20 minutos. ¿Podría también pasar mi currículum a recursos humanos?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, Lena Vogt me habló de usted. Quisiera saber cómo trabaja su equipo. ¿Tendría 20 minutos? Y si surge alguna vacante, le agradecería que pensara en mí.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, las dos estudiamos en Múnich. Me encantaría formar parte de tu equipo. ¿Podrías contarme en 20 minutos cómo entraste?',
    ),
    es(
      'email',
      'job-ask',
      'Estimada Anna:\n\nasistí a su conferencia y me gustaría entender cómo trabajan. No le pido un empleo, pero si están contratando perfiles junior, me encantaría saberlo. ¿Tendría 20 minutos?\n\nUn saludo\nTomás Ruiz',
      { subject: 'Su conferencia' },
    ),
    es(
      'message',
      'job-ask no-hook no-goal no-duration',
      'Buenos días, señora Becker: ¿tienen prácticas disponibles en su departamento?',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, su artículo sobre planificación era muy claro. ¿Podría recomendarme para el puesto junior? Si no, 20 minutos para entender su día a día también me ayudarían.',
    ),
    es(
      'message',
      'job-ask no-duration',
      'Hola Anna, he leído su columna. Estoy buscando un puesto en Siemens y me gustaría saber cómo trabaja su equipo. ¿Podemos hablar?',
    ),
    es(
      'message',
      '',
      'Hola Anna, Pablo Roca me recomendó que le escribiera. ¿Cómo consiguió su puesto y qué le sorprendió más? Le agradecería 20 minutos por teléfono.',
    ),
    es(
      'message',
      '',
      'Hola Anna, su testimonio sobre el cambio de carrera me animó. ¿Qué valoran más cuando contratan a alguien de otro campo? ¿Tendría un cuarto de hora? Tranquila, no es una candidatura.',
    ),
    es(
      'email',
      'no-reassurance',
      'Estimada Anna:\n\nsoy enfermera y su artículo sobre software para hospitales me interesó mucho. Quisiera entender cómo entra la experiencia clínica en su trabajo. ¿Tendría 20 minutos?\n\nUn saludo\nMía Costa',
      { subject: 'Su artículo' },
    ),
    es(
      'email',
      '',
      'Estimada Anna:\n\nsoy enfermera y su artículo sobre software para hospitales me interesó mucho. Quisiera entender cómo entra la experiencia clínica en su trabajo. ¿Tendría 20 minutos? Sé que quizá no haya vacantes, y no se trata de eso.\n\nUn saludo\nMía Costa',
      { subject: 'Su artículo' },
    ),
    es(
      'email',
      'bulk-wording no-name no-hook no-duration no-reassurance',
      'A quien corresponda:\n\nme gustaría saber más sobre la profesión de jefe de producto. ¿Sería posible una breve llamada?\n\nAtentamente\nTomás Ruiz',
      { subject: 'Una pregunta' },
    ),
    es(
      'message',
      'too-long-meeting',
      'Hola Anna, tu artículo sobre hardware fue muy útil. ¿Tendrías una hora para contarme cómo planificáis?',
    ),
    es(
      'message',
      '',
      'Hola Anna, tu artículo sobre hardware fue muy útil. ¿Tendrías media hora para contarme cómo planificáis?',
    ),
    es(
      'message',
      'placeholder no-name',
      'Hola {nombre}, leí su artículo sobre sensores. ¿Tendría 20 minutos para contarme cómo es su día a día?',
    ),
    es(
      'message',
      'placeholder',
      'Hola Anna, vi su ponencia en [evento] y quisiera entender su trabajo. ¿Tendría 20 minutos?',
    ),
    es(
      'message',
      'pay-ask',
      'Hola Anna, su paso de la enseñanza al producto me anima. ¿Tendría 20 minutos para contármelo? Por cierto, ¿cuánto gana usted?',
    ),
    es(
      'message',
      '',
      'Hola Anna, su paso de la enseñanza al producto me anima. ¿Tendría 20 minutos para contármelo? También me gustaría saber cuál es el sueldo inicial típico del sector.',
    ),
    es(
      'message',
      'no-question no-duration',
      'Hola Anna, leí su artículo sobre sensores. Quiero entender cómo nacen estos productos. Un saludo, Tomás',
    ),
    es(
      'message',
      'no-goal',
      'Hola Anna, el profesor Lang me aconsejó escribirle. ¿Tendría 20 minutos la semana que viene para una llamada?',
    ),
    es(
      'message',
      'no-hook',
      'Hola Anna, soy graduado en Física y quisiera saber qué hace un jefe de producto durante el día. ¿Tendría 20 minutos?',
    ),
    es(
      'message',
      'too-many-questions',
      'Hola Anna, su charla fue muy clara. ¿Cómo es su día? ¿Cómo llegó ahí? ¿Qué le gusta menos? ¿Qué habilidades cuentan? ¿Tendría 20 minutos?',
    ),
    es(
      'message',
      'me-heavy',
      'Hola Anna, estudié Química en Valencia. Después trabajé tres años en un laboratorio. Me encanta organizar y aprendí SQL por mi cuenta. También dirijo un club de programación. Vi su charla. ¿Puedo preguntarle en 20 minutos cómo cambió de camino?',
    ),
    es(
      'email',
      'shouting-subject',
      'Estimada Anna:\n\nescuché su conferencia y me gustaría entender cómo planifican. ¿Tendría 20 minutos? No busco empleo.\n\nUn saludo\nTomás',
      { subject: 'CONSULTA URGENTE' },
    ),
    es(
      'message',
      'answered-by-profile',
      'Hola Anna, leí su artículo sobre sensores. ¿Dónde estudió? ¿Y podría contarme en 20 minutos cómo planifica su equipo?',
    ),
    es(
      'message',
      'answered-by-profile',
      'Hola Anna, su podcast fue muy claro. ¿Cuánto tiempo lleva en Siemens? Me gustaría entender en 20 minutos cómo fijan las prioridades.',
    ),
    es(
      'message',
      'resume-push',
      'Hola Anna, leí su artículo sobre producto. Le adjunto mi currículum. ¿Tendría 20 minutos para explicarme cómo empezó?',
    ),
    es(
      'message',
      'gushing no-hook',
      'Hola Anna, soy su mayor fan, ¡es usted absolutamente genial! ¿Puedo preguntarle en 20 minutos cómo planifican en Siemens?',
    ),
    es(
      'message',
      '',
      'Hola Anna, muchas gracias por su tiempo de ayer. Su consejo de empezar poco a poco era justo lo que necesitaba. Ya he escrito a Jonas. Un saludo, Tomás',
      { purpose: 'thank-you' },
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, gracias por la conversación. Téngame en cuenta si se abre alguna plaza en su empresa.',
      { purpose: 'thank-you' },
    ),
  ],
  heldOut: [
    es(
      'message',
      'job-ask',
      'Hola Anna, su ponencia en nuestra facultad fue muy concreta. ¿Sería posible hacer prácticas en su departamento? También me ayudarían 20 minutos sobre su día a día.',
    ),
    es(
      'message',
      'job-ask',
      'Hola Anna, leí su artículo. ¿Podría hablar bien de mí a su jefe? Si no, me bastan 20 minutos para entender cómo trabajan.',
    ),
    es(
      'message',
      '',
      'Hola Anna, mi vecina Eva Roca me habló de usted. Dejé mi trabajo en el comercio y quiero saber si el producto es para mí. ¿Tendría 20 minutos? No le pido ningún puesto.',
    ),
    es(
      'message',
      '',
      'Hola Anna, su artículo sobre el mercado laboral de los físicos fue sincero y útil. ¿Hay alguna profesión relacionada que encaje mejor con una química? Bastarían 20 minutos por teléfono.',
    ),
    es(
      'message',
      'no-duration',
      'Hola Anna, Juan Blanco me habló de usted. Me gustaría saber cómo es su jornada en Siemens. ¿Podríamos hablar algún día?',
    ),
    es(
      'note',
      'no-question no-duration no-goal no-hook',
      'Hola Anna, quiero añadirla a mi red de contactos. Un saludo, Tomás',
    ),
    es(
      'message',
      'too-long-meeting',
      'Hola Anna, su salto de la enfermería a la técnica me da curiosidad. ¿Podríamos hablar 45 minutos? Quisiera entender sus decisiones.',
    ),
    es(
      'message',
      'pay-ask',
      'Hola Anna, tu camino del derecho al producto me interesa mucho. ¿Tendrías 15 minutos? También quisiera saber cuál es tu sueldo.',
    ),
    es(
      'email',
      'resume-push',
      'Estimada Anna:\n\nsu charla en la noche de antiguos alumnos me dio ganas de entender cómo deciden sus equipos. ¿Tendría 20 minutos? No busco trabajo. Encontrará mi currículum adjunto.\n\nUn saludo\nTomás',
      { subject: 'Antiguos alumnos' },
    ),
  ],
};
