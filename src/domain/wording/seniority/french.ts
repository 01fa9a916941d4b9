import type { SeniorityWords } from '../../seniority/kinds';

export const french: SeniorityWords = {
  language: 'fr',
  order: 'head-first',
  endings: 'e, es, rice, trice, euse, ère, ière, ne, ve, e s, le, ice',
  feminine: 'e>e, teur>trice, eur>euse, er>ère, en>enne, >e',
  words: {
    owner: `fondateur cofondateur propriétaire copropriétaire chef-d'entreprise cheffe-d-entreprise entrepreneur
      entrepreneuse autoentrepreneur travailleur-indépendant à-son-compte patron créateur-d'entreprise
      gérant-associé`,
    partner: 'associé associé-fondateur',
    cxo: `pdg président directeur-général dg dga dirigeant membre-du-directoire secrétaire-général maire ministre
      préfet recteur directeur-exécutif`,
    board: `administrateur-(indépendant|de-société|de-sociétés) conseil-d'administration conseil-de-surveillance`,
    vp: 'vice-président vice-présidente',
    director: 'drh dsi daf proviseur doyen rédacteur-en-chef chef-de-cabinet cadre-dirigeant directeur',
    shopManager: 'gérant cogérant',
    manager: `responsable resp chef-de chef-du chef-des chef-d cheffe-de cheffe-du cheffe-des cheffe-d chef-adjoint
      superviseur contremaître agent-de-maîtrise cadre-de-santé cadre-infirmier chef-cuisinier cheffe-cuisinière
      conducteur-de-travaux conducteur-travaux chef-exécutif superviseur[e]`,
    teamLead: "cheffe-d'équipe responsable-d'équipe",
    craftManager: `chef-projet cheffe-projet chef-produit cheffe-produit responsable-de-(compte|comptes|clientèle|portefeuille)
      gestionnaire-de-(projet|projets|produit) chef-de-secteur`,
    craftDirector: 'directeur-(artistique|photo|de-la-photographie|de-casting|musical) directeur-de-recherche',
    lead: 'référent-technique leader-technique',
    expert: `architecte chef-comptable cheffe-comptable professeur-des-universités professeure-des-universités
      maître-de-conférences médecin-chef juge magistrat`,
    entry: `chargé ingénieur ingénieure analyste conseiller assistant-de-direction
      assistant-(commercial|maternelle|social|rh|juridique|administratif|marketing|comptable) comptable commercial
      attaché employé professeur professeure avocat commis chef-de-rang peintre scientifique délégué sage-femme
      pilote cadre interprète aide technicien hôtesse`,
    guess: '*euse *trice *ien *ienne *iste *logue *graphe *ière *peute *ante *if *aire *cin *eure',
    assistant: 'assistant adjoint-de-direction bras-droit secrétaire-de-direction',
    training: 'stagiaire en-stage alternant alternance apprenti apprentissage interne',
    doctoral: 'doctorant étudiant-en-doctorat',
    student: 'étudiant élève élève-ingénieur lycéen diplômé en-formation collégien',
    volunteer: 'bénévole',
    grade: 'sénior senior en-chef',
    principal: 'principal',
    junior: 'junior débutant',
    deputy: 'adjoint suppléant par-intérim',
    craft: `projet[s] produit[s] compte[s] comptes-clés grands-comptes campagne[s] portefeuille contenu[s] communauté[s]
      programme[s] cas publicité`,
    former: 'ancien ex',
    retired: 'retraité en-retraite',
    seeking: "futur demandeur-d'emploi à-la-recherche en-recherche",
    slogan: "j'aide",
    at: 'chez',
    of: 'de du des d à au aux auprès pour de-la de-l',
    and: 'et ainsi-que',
    bank: `banque assurances assureur mutuelle caisse-d'épargne crédit-mutuel crédit-agricole société-générale bpce
      groupama`,
    nothing: `secteur métier immobilier financier chantier atelier carrière première premier meilleur particulier bien
      moteur`,
    voice: 'la les en pour service développement',
  },
};
