import { type LabelledDraft, labelled, type WrittenForARule } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const pt = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('pt', channel, codes, text, options);

export const portuguese: WrittenForARule = {
  tuned: [
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Se lhe fizesse falta uma segunda revisora, gostava de ser eu.',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Não procuro emprego fixo, mas umas substituições na sua escola davam-me muito jeito.',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Estou disposta a cobrir as férias dos seus funcionários.',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Será que uma de nós duas não caberia no quadro do ano que vem?',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Havendo falta de auxiliares, eu não dizia que não.',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Se souber de algum lugar no seu hospital, agradecia que me dissesse.',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Teria 15 minutos para me contar como a sua equipa decide o que construir? Conhece alguma clínica onde precisem de fisioterapeutas?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Não lhe mando o currículo nem espero que me contrate. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Já tenho emprego e não penso sair; é só por gosto. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. O meu antigo chefe contratou-me sem experiência, e por isso o seu caso intriga-me. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Trabalho há seis anos numa editora pequena e adoro. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Deixei a enfermagem há três anos e não penso voltar. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Estou a preparar os meus alunos para as primeiras entrevistas de emprego. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua palestra de maio sobre sensores fez-me mudar de ideias. Recusei duas propostas para poder continuar com a horta. Teria 15 minutos para me contar como a sua equipa decide o que construir?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, tenho novidades: li o livro e candidatei-me a um lugar de assistente no museu da cidade. Obrigada pelo empurrão.',
      { purpose: 'update' },
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, obrigada pela conversa. Esqueci-me de uma coisa: a quem devo enviar a minha candidatura?',
      { purpose: 'thank-you' },
    ),
    pt(
      'message',
      '',
      'Olá Anna, li o seu artigo sobre sensores e continuo a pensar nele. Sou professora de biologia e pergunto-me como uma equipa de produto decide o que construir. Teria 20 minutos para uma chamada? Não procuro emprego, só o seu ponto de vista.',
    ),
    pt(
      'note',
      '',
      'Oi Anna, sua palestra de terça ficou na minha cabeça. Posso pedir 15 minutos para perguntar como você passou da pesquisa para o produto?',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, seu podcast sobre tecnologia médica me ajudou muito. Gostaria de entender o seu dia a dia em 20 minutos. Você poderia também encaminhar meu currículo ao RH?',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, a Lena Vogt falou-me de si. Queria saber como trabalha a sua equipa. Teria 20 minutos? E se surgir alguma vaga, lembre-se de mim, por favor.',
    ),
    pt(
      'message',
      'job-ask',
      'Oi Anna, nós duas estudamos em Munique. Eu adoraria fazer parte da sua equipe. Você poderia me contar em 20 minutos como entrou?',
    ),
    pt(
      'email',
      'job-ask',
      'Prezada Anna,\n\nassisti à sua palestra e gostaria de entender como vocês trabalham. Não estou pedindo um emprego, mas se estiverem contratando juniores, eu adoraria saber. Teria 20 minutos?\n\nAtenciosamente\nTomás Reis',
      { subject: 'Sua palestra' },
    ),
    pt(
      'message',
      'job-ask no-hook no-goal no-duration',
      'Bom dia, Anna. Vocês têm estágio disponível no seu departamento?',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, seu artigo sobre planejamento foi muito claro. Você poderia me indicar para a vaga júnior? Se não, 20 minutos para entender o seu dia a dia também ajudariam.',
    ),
    pt(
      'message',
      'job-ask no-duration',
      'Olá Anna, li a sua coluna. Estou à procura de uma vaga na Siemens e gostaria de saber como trabalha a sua equipa. Podemos conversar?',
    ),
    pt(
      'message',
      '',
      'Oi Anna, o Paulo Rocha me sugeriu escrever para você. Como você conseguiu seu cargo e o que mais surpreendeu? Agradeceria 20 minutos por telefone.',
    ),
    pt(
      'message',
      '',
      'Olá Anna, o seu testemunho sobre mudança de carreira deu-me coragem. O que valorizam mais quando contratam alguém de outra área? Teria um quarto de hora? Fique tranquila, isto não é uma candidatura.',
    ),
    pt(
      'email',
      'no-reassurance',
      'Prezada Anna,\n\nsou enfermeira e o seu artigo sobre software hospitalar me interessou muito. Queria entender como a experiência clínica entra no seu trabalho. Teria 20 minutos?\n\nAtenciosamente\nMia Costa',
      { subject: 'Seu artigo' },
    ),
    pt(
      'email',
      '',
      'Prezada Anna,\n\nsou enfermeira e o seu artigo sobre software hospitalar me interessou muito. Queria entender como a experiência clínica entra no seu trabalho. Teria 20 minutos? Sei que talvez não haja vagas, e não é disso que se trata.\n\nAtenciosamente\nMia Costa',
      { subject: 'Seu artigo' },
    ),
    pt(
      'email',
      'bulk-wording no-name no-hook no-duration no-reassurance',
      'A quem possa interessar,\n\ngostaria de saber mais sobre a profissão de gestor de produto. Seria possível uma breve ligação?\n\nAtenciosamente\nTomás Reis',
      { subject: 'Uma pergunta' },
    ),
    pt(
      'message',
      'too-long-meeting',
      'Oi Anna, seu artigo sobre hardware foi muito útil. Você teria uma hora para me contar como vocês planejam?',
    ),
    pt(
      'message',
      '',
      'Oi Anna, seu artigo sobre hardware foi muito útil. Você teria meia hora para me contar como vocês planejam?',
    ),
    pt(
      'message',
      'placeholder no-name',
      'Olá {nome}, li o seu artigo sobre sensores. Teria 20 minutos para me contar como é o seu dia a dia?',
    ),
    pt(
      'message',
      'placeholder',
      'Olá Anna, vi a sua apresentação em [evento] e queria entender o seu trabalho. Teria 20 minutos?',
    ),
    pt(
      'message',
      'pay-ask',
      'Olá Anna, a sua passagem do ensino para o produto anima-me. Teria 20 minutos para me contar? Já agora, quanto ganha?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a sua passagem do ensino para o produto me anima. Teria 20 minutos para me contar? Também gostaria de saber qual é o salário inicial típico da área.',
    ),
    pt(
      'message',
      'no-question no-duration',
      'Olá Anna, li o seu artigo sobre sensores. Quero entender como nascem esses produtos. Um abraço, Tomás',
    ),
    pt(
      'message',
      'no-goal',
      'Olá Anna, o professor Lang me aconselhou a escrever para você. Teria 20 minutos na semana que vem para uma ligação?',
    ),
    pt(
      'message',
      'no-hook',
      'Olá Anna, sou formado em Física e queria saber o que faz um gestor de produto durante o dia. Teria 20 minutos?',
    ),
    pt(
      'message',
      'too-many-questions',
      'Olá Anna, sua palestra foi muito clara. Como é o seu dia? Como chegou aí? Do que gosta menos? Que competências contam? Teria 20 minutos?',
    ),
    pt(
      'message',
      'me-heavy',
      'Olá Anna, estudei Química em Coimbra. Depois trabalhei três anos num laboratório. Adoro organizar e aprendi SQL sozinho. Também coordeno um clube de programação. Vi a sua palestra. Posso perguntar-lhe em 20 minutos como mudou de caminho?',
    ),
    pt(
      'email',
      'shouting-subject',
      'Prezada Anna,\n\nouvi a sua palestra e gostaria de entender como vocês planejam. Teria 20 minutos? Não procuro emprego.\n\nAbraço\nTomás',
      { subject: 'PEDIDO URGENTE' },
    ),
    pt(
      'message',
      'answered-by-profile',
      'Olá Anna, li o seu artigo sobre sensores. Onde estudou? E poderia contar-me em 20 minutos como a sua equipa planeia?',
    ),
    pt(
      'message',
      'answered-by-profile',
      'Olá Anna, seu podcast foi muito claro. Há quanto tempo trabalha na Siemens? Gostaria de entender em 20 minutos como vocês definem prioridades.',
    ),
    pt(
      'message',
      'resume-push',
      'Olá Anna, li o seu artigo sobre produto. Segue em anexo o meu currículo. Teria 20 minutos para me explicar como começou?',
    ),
    pt(
      'message',
      'gushing',
      'Olá Anna, sou sua maior fã, você é absolutamente genial! Posso perguntar em 20 minutos como vocês planejam na Siemens?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, muito obrigado pelo seu tempo ontem. O seu conselho de começar pequeno era mesmo o que eu precisava. Já escrevi ao Jonas. Um abraço, Tomás',
      { purpose: 'thank-you' },
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, obrigado pela conversa. Tenha-me em mente se abrir alguma posição na sua empresa.',
      { purpose: 'thank-you' },
    ),
    pt(
      'message',
      'job-ask',
      'Olá, Anna! Acompanhei a sua apresentação sobre logística na feira de Leiria. Queria perceber como se organiza um turno da noite. Tem 20 minutos esta semana? E já agora, sabe se a sua empresa está a admitir gente para o armazém?',
    ),
    pt(
      'message',
      'job-ask',
      'Oi, Anna, tudo bem? Vi seu post sobre a migração pra nuvem. Queria te ouvir por 15 minutos sobre o começo de carreira. Também queria saber se vocês têm vaga de estágio pro segundo semestre.',
    ),
    pt(
      'message',
      'job-ask no-question no-goal',
      'Bom dia, Dra. Anna. Li o seu artigo sobre cuidados paliativos. Gostava de conversar consigo 20 minutos. Se abrir alguma vaga no seu serviço, agradecia que me avisasse.',
    ),
    pt(
      'message',
      'job-ask no-duration',
      'Oi, Anna! Amei a exposição que você montou em Recife. Você poderia me contar como é a rotina? Aliás, se precisar de assistente pras próximas montagens, pode me chamar.',
    ),
    pt(
      'message',
      'job-ask no-duration',
      'Olá, Anna. Fui colega da sua irmã no liceu. Podia falar comigo sobre o trabalho na creche? Acabei o curso em julho e ainda não arranjei colocação. Se souber de alguma coisa, diga-me por favor.',
    ),
    pt(
      'message',
      '',
      'Olá, Anna! Acompanhei a sua apresentação sobre logística na feira de Leiria. Queria perceber como se organiza um turno da noite. Tem 20 minutos esta semana? Não procuro emprego, é só para decidir que curso tirar.',
    ),
    pt(
      'message',
      '',
      'Oi, Anna, tudo bem? Vi seu post sobre a migração pra nuvem. Como você convenceu a diretoria? Já tenho emprego e tô feliz, é curiosidade mesmo. 15 minutos bastam.',
    ),
    pt(
      'message',
      'job-ask no-question no-duration',
      'Olá, Anna. Vi a reportagem sobre a vossa padaria. Gostava de saber como começou. Procuro o meu primeiro emprego e gostava que me desse uma oportunidade, mesmo que seja só aos sábados.',
    ),
    pt(
      'message',
      'job-ask',
      'Oi, Anna. Li seu artigo sobre carros elétricos. Queria conversar 20 minutos sobre a área. Você sabe se a montadora vai abrir programa de trainee esse ano?',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Bom dia, Dr. Anna. Sou recém-licenciada em Direito. Assisti à sua conferência. Poderia receber-me no seu escritório para uma entrevista? Ando à procura de estágio.',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Oi, Anna! Curti sua fala no meetup. Tô migrando de carreira e topo começar como júnior. Tem espaço pra alguém assim no seu time?',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Oi, Anna. A gente se conheceu na formatura da Bia. Perdi o emprego mês passado. Se ficar sabendo de algo na sua área, me dá um toque?',
    ),
    pt(
      'message',
      '',
      'Olá, Anna. Vi a reportagem sobre a vossa padaria. Gostava de saber como começou e como arranjou os primeiros clientes. Tem 15 minutos num sábado?',
    ),
    pt(
      'message',
      '',
      'Oi, Anna. Li seu artigo sobre carros elétricos. Fui trainee na concorrente em 2018 e hoje dou aula. Queria conversar 20 minutos sobre baterias. Pode ser?',
    ),
    pt(
      'message',
      'job-ask no-duration',
      'Olá Anna, gostei muito do teu artigo sobre museus. Como é o trabalho de mediadora? Já agora, o museu costuma contratar pessoal para o verão? Eu estaria interessada.',
    ),
    pt(
      'message',
      'job-ask no-duration no-question no-goal',
      'Oi, Anna! Vi que você entrou na fintech. Parabéns! Se precisarem de gente no suporte, me fala, por favor.',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Bom dia, Sra. Anna. Ouvi a sua palestra na universidade. Seria possível fazer um estágio de verão no seu laboratório?',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Oi, Anna. Li seu post sobre RH. Tô há oito meses procurando trabalho e não aguento mais. Você pode me dar uma luz e, se souber de vaga, me avisar?',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Olá Anna. O João Paulo disse-me que és chefe de sala. Eu tenho curso de hotelaria e gostava de ir trabalhar para aí. Achas que dá?',
    ),
    pt(
      'message',
      '',
      'Olá Anna, gostei muito do teu artigo sobre museus. Como é o trabalho de mediadora no verão, quando há mais gente? 15 minutos?',
    ),
    pt(
      'message',
      '',
      'Oi, Anna! Vi que você entrou na fintech. Parabéns! Como foi o processo? Tô feliz onde estou, só curioso. 15 min?',
    ),
    pt(
      'message',
      'job-ask no-goal',
      'Olá Anna, gostei da sua apresentação sobre turismo rural. Podemos falar 20 minutos? Também lhe queria perguntar se a quinta está a contratar para este verão.',
    ),
    pt(
      'message',
      'job-ask no-duration',
      'Oi, Anna! Sou formado em jornalismo e leio sua newsletter. Como você começou? Estou procurando emprego na área, se puder me ajudar com algum contato eu agradeço.',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Bom dia, Dra. Anna. Vi a sua entrevista na televisão. Queria candidatar-me a um estágio na sua clínica. Como devo proceder?',
    ),
    pt(
      'message',
      'job-ask no-duration no-goal',
      'Oi, Anna. Fui aluna da sua mãe. Tô precisando trabalhar e soube que a loja tá com vaga. Ainda tá de pé?',
    ),
    pt(
      'message',
      'job-ask no-duration',
      'Olá Anna, li a tua publicação sobre drones. Que formação tens? Se a tua empresa quiser um estagiário, diz-me.',
    ),
    pt(
      'message',
      '',
      'Olá Anna, gostei da sua apresentação sobre turismo rural. Como se mantém uma equipa na época baixa? 20 minutos chegavam.',
    ),
    pt(
      'message',
      '',
      'Oi, Anna! Sou formado em jornalismo e leio sua newsletter. Trabalho em rádio há dez anos. Como você começou sozinho? 15 min?',
    ),
  ],
  heldOut: [
    pt(
      'message',
      'job-ask',
      'Olá Anna, a sua palestra na nossa faculdade foi muito concreta. Seria possível fazer um estágio no seu departamento? Também me ajudariam 20 minutos sobre o seu dia a dia.',
    ),
    pt(
      'message',
      'job-ask',
      'Olá Anna, li o seu artigo. Poderia falar bem de mim ao seu chefe? Se não, bastam 20 minutos para entender como trabalham.',
    ),
    pt(
      'message',
      '',
      'Olá Anna, a minha vizinha Eva Rocha falou-me de si. Deixei o meu emprego no comércio e quero saber se o produto é para mim. Teria 20 minutos? Não lhe peço nenhum emprego.',
    ),
    pt(
      'message',
      '',
      'Olá Anna, seu artigo sobre o mercado de trabalho dos físicos foi sincero e útil. Há alguma profissão relacionada que combine melhor com uma química? Bastariam 20 minutos por telefone.',
    ),
    pt(
      'message',
      'no-duration',
      'Olá Anna, o João Branco me falou de você. Gostaria de saber como é a sua rotina na Siemens. Poderíamos conversar um dia?',
    ),
    pt(
      'note',
      'no-question no-duration no-goal no-hook',
      'Olá Anna, quero adicionar você à minha rede. Um abraço, Tomás',
    ),
    pt(
      'message',
      'too-long-meeting',
      'Olá Anna, a sua mudança da enfermagem para a técnica desperta a minha curiosidade. Poderíamos falar 45 minutos? Queria entender as suas escolhas.',
    ),
    pt(
      'message',
      'pay-ask',
      'Oi Anna, seu caminho do direito ao produto me interessa muito. Teria 15 minutos? Também queria saber qual é o seu salário.',
    ),
    pt(
      'email',
      'resume-push',
      'Prezada Anna,\n\nsua palestra na noite de ex-alunos me deu vontade de entender como suas equipes decidem. Teria 20 minutos? Não procuro trabalho. Envio também o meu currículo.\n\nAbraço\nTomás',
      { subject: 'Noite de ex-alunos' },
    ),
  ],
};
