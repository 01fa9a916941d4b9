import type { About, After, Channel, Choice, Template } from '../../../../src/domain/outreach';
import type { templateLanguages } from '../../../../src/domain/wording/templates';

export type Language = (typeof templateLanguages)[number];

type Told = { readonly [part in keyof After]-?: NonNullable<After[part]> };

/** What a user of that language would say, as long as is ordinary: hook ≤ 60, goal ≤ 50, each part of what came of it ≤ 62 characters. */
export const said: {
  readonly [language in Language]: { background: string; wantToLearn: string; hook: string } & Told;
} = {
  en: {
    background: 'a biology graduate moving into data work',
    wantToLearn: 'how people find their way into health data work',
    hook: 'your talk about small but useful data sets at the spring day',
    theyHelpedWith: 'to begin with a small project of my own, and to show it early',
    metPerson: 'Jonas-Erik Brandtson',
    metOfThose: ['Ida-Marie Holmgren', 'Jonas-Erik Brandtson'],
    readSince: ['Small Data, Large Questions'],
    wentTo: ['the spring day of the data association'],
    stillOpen: ['the evening course on health data'],
  },
  de: {
    background: 'Biologin auf dem Weg in die Datenarbeit',
    wantToLearn: 'wie man in die Arbeit mit Gesundheitsdaten findet',
    hook: 'Ihr Vortrag über kleine, aber gute Datensätze beim Frühlings',
    theyHelpedWith: 'mit einem kleinen eigenen Vorhaben anfangen und es früh zeigen',
    metPerson: 'Jonas-Erik Brandtson',
    metOfThose: ['Ida-Marie Holmgren', 'Jonas-Erik Brandtson'],
    readSince: ['Kleine Daten, große Fragen'],
    wentTo: ['den Frühlingstag des Datenverbands'],
    stillOpen: ['der Abendkurs zu Gesundheitsdaten'],
  },
  fr: {
    background: 'diplômée de biologie, en route vers les données',
    wantToLearn: 'comment on entre dans les données de la santé',
    hook: 'votre conférence sur les petits jeux de données utiles, Lyon',
    theyHelpedWith: 'commencer par un petit projet à moi et le montrer assez tôt',
    metPerson: 'Jonas-Erik Brandtson',
    metOfThose: ['Ida-Marie Holmgren', 'Jonas-Erik Brandtson'],
    readSince: ['Petites données, grandes questions'],
    wentTo: ['la journée de printemps des données'],
    stillOpen: ['le cours du soir sur les données de santé'],
  },
  es: {
    background: 'licenciada en biología, camino de los datos',
    wantToLearn: 'cómo se entra en el mundo de los datos de salud',
    hook: 'su charla sobre los conjuntos de datos pequeños, en la feria',
    theyHelpedWith: 'empezar con un pequeño proyecto propio y enseñarlo pronto',
    metPerson: 'Jonas-Erik Brandtson',
    metOfThose: ['Ida-Marie Holmgren', 'Jonas-Erik Brandtson'],
    readSince: ['Datos pequeños, preguntas grandes'],
    wentTo: ['la jornada de primavera de los datos'],
    stillOpen: ['el curso nocturno sobre datos de salud'],
  },
  pt: {
    background: 'formada em biologia, a caminho dos dados',
    wantToLearn: 'como se entra no mundo dos dados de saúde hoje',
    hook: 'a sua palestra sobre os dados pequenos e úteis, em Coimbra',
    theyHelpedWith: 'começar com um pequeno projeto meu e mostrar logo o resultado',
    metPerson: 'Jonas-Erik Brandtson',
    metOfThose: ['Ida-Marie Holmgren', 'Jonas-Erik Brandtson'],
    readSince: ['Dados pequenos, perguntas grandes'],
    wentTo: ['o dia de primavera da associação'],
    stillOpen: ['o curso noturno sobre dados de saúde'],
  },
  it: {
    background: 'laureata in biologia, in cammino verso i dati',
    wantToLearn: 'come si entra nel mondo dei dati della sanità',
    hook: 'il Suo intervento sui piccoli insiemi di dati utili, a Lecce',
    theyHelpedWith: 'cominciare da un piccolo progetto mio e mostrarlo presto',
    metPerson: 'Jonas-Erik Brandtson',
    metOfThose: ['Ida-Marie Holmgren', 'Jonas-Erik Brandtson'],
    readSince: ['Dati piccoli, domande grandi'],
    wentTo: ['la giornata di primavera dei dati'],
    stillOpen: ['il corso serale sui dati della sanità'],
  },
};

/** The details that may be missing from a first message. */
export const optional = ['position', 'company', 'targetRole', 'hook'] as const;
export type Optional = (typeof optional)[number];

export const channels: readonly Channel[] = ['note', 'message', 'inmail', 'email', 'phone'];
export const classes = ['director-plus', 'manager-or-below', 'unknown'] as const;

/** Someone with names of 20, a company of 25 characters; `without` are the optional details that are not known. */
export function detailsIn(language: Language, without: readonly Optional[]): About {
  const { background, wantToLearn, hook } = said[language];
  const known = <Name extends Optional>(name: Name, value: string) =>
    without.includes(name) ? {} : ({ [name]: value } as { [key in Name]?: string });
  return {
    person: {
      name: 'Mira-Lena Solbergsen',
      ...known('position', 'Director of Tooling'),
      ...known('company', 'Northern Example Research'),
    },
    me: { name: 'Robin-Lee Ashdown-Oe', background, school: 'University of Example Town', goals: [] },
    plan: {
      wantToLearn,
      recommender: 'Anna-Katharina Bergs',
      ...known('hook', hook),
      ...known('targetRole', 'data analyst'),
    },
  };
}

export function* choicesOf({ language, purpose, channels, outreach, kinds }: Template): Generator<Choice> {
  for (const channel of channels)
    for (const one of outreach) for (const kind of kinds) yield { channel, outreach: one, kind, language, purpose };
}

/** Every choice of some of them. */
export function subsetsOf<Name>(names: readonly Name[]): Name[][] {
  return names.reduce<Name[][]>((all, name) => all.flatMap((one) => [one, [...one, name]]), [[]]);
}

/** What a template cannot do without. */
export function neededBy({ occasion }: Template): readonly Optional[] {
  return occasion === 'after-something' ? ['hook'] : [];
}
