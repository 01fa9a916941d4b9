import type { IndustryWords } from './type';

export const pt: IndustryWords = {
  anywhere: `
-: banco de dados|banco de alimentos|banco de sangue|banco de imagens
Banking: banco|bancos|caixa econômica
Investment Banking: banco de investimento
Insurance: seguros|seguradora|resseguros
Hospitals: hospital universitário|hospital geral
Law Practice: escritório de advocacia|advogados|advocacia
Accounting: contabilidade
Business Consulting and Services: consultoria empresarial|consultoria de gestão
Pharmaceutical Manufacturing: farmacêutica
Real Estate: imobiliária|imóveis
Telecommunications: telecomunicações
Airlines and Aviation: companhia aérea|linhas aéreas
Advertising Services: agência de publicidade
`,
  employer: `
Higher Education: universidade|escola superior|faculdade|politécnico
Primary and Secondary Education: colégio|escola|escolas
Business Consulting and Services: consultoria
Government Administration: ministério|prefeitura|câmara municipal|governo do estado
Restaurants: restaurante
Breweries: cervejaria
Wineries: vinícola
Retail Pharmacies: farmácia|drogaria
Museums: museu
Construction: construtora
Courts of Law: tribunal de justiça
`,
};
