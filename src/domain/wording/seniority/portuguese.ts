import type { SeniorityWords } from '../../seniority/kinds';

export const portuguese: SeniorityWords = {
  language: 'pt',
  order: 'head-first',
  endings: 'a, as, o, os, ra, ora, es',
  feminine: 'o>a, r>ra',
  words: {
    owner: 'dono proprietário empreendedor trabalhador-independente microempreendedor mei conta-própria',
    freelance: 'profissional-liberal',
    cxo: `diretor-geral director-geral directora-geral diretor-executivo administrador-(delegado|executivo)
      secretário-geral reitor prefeito governador diretor-geral`,
    board: `membro-do-conselho conselheiro-(de-administração|independente|consultivo|consultiva|fiscal)
      conselho-de-administração presidente-do-conselho membro-do-conselho-(fiscal|consultivo) vogal`,
    director: `diretor subdiretor pró-reitor vice-reitor redator-chefe editor-chefe chefe-de-gabinete gerente-executivo`,
    generalManager: 'gerente-geral gerente-nacional gestor-geral',
    manager: `gestor encarregado responsável chefe chefes líder-de-equipe líder-de-equipa chef-executivo coordenação`,
    craftManager: 'gerente-de-relacionamento gestor-de-tráfego gestor-de-mídias-sociais',
    craftDirector: 'diretor-de-(arte|fotografia|elenco) diretor-artístico diretor-musical',
    lead: 'referência-técnica',
    expert: `arquiteto professor-(titular|associado|associada|catedrático|catedrática|adjunto|adjunta) juiz juíza
      médico-chefe`,
    entry: `garçom cirurgi(ão|ã) professor professor-de professor-do professor-da atriz policial servidor-público guia
      fiscal`,
    guess: '*eiro *ário *ogo',
    assistant: `assistente-de-direção assistente-da-diretoria secretário-executivo
      assessor-(da|do|de)-(diretoria|presidência|presidente|diretor) adjunto-(da|de)-direção`,
    training: 'estagiário estágio bolsista médico-interno bolseiro',
    doctoral: 'doutorando estudante-de-doutoramento',
    student: `estudante aluno universitário graduando mestrando acadêmico-de acadêmico-em cursando recém-formado
      recém-graduado formando bacharelando`,
    grade: 'sênior sénior senior sr',
    principal: 'principal',
    junior: 'júnior jr',
    deputy: 'adjunto vice substituto interino suplente sub',
    craft: `projeto[s] projecto[s] produto[s] conta[s] contas-chave comunidade[s] conteúdo[s] campanha[s] carteira
      programa[s] casos key-account`,
    unit: 'equipe equipa',
    former: 'ex antigo anterior',
    retired: 'aposentado reformado emérito jubilado',
    seeking: 'em-busca buscando à-procura em-transição aspirante futuro procurando',
    slogan: 'ajudo',
    at: '@',
    of: 'de do da dos das a ao à para',
    and: 'e bem-como',
    bank: 'bradesco itaú itau caixa-econômica seguradora btg millennium-bcp',
    nothing: `setor primeiro primeira terceiro dinheiro brasileiro janeiro financeiro financeira carreira feira
      processador computador imobiliário`,
    voice: 'em com no na dados vendas desenvolvimento',
    teamLead: 'coordenador',
  },
};
