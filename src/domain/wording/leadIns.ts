/** Both may be said of oneself; see `Me`. */
export type HalfSentence = 'background' | 'wantToLearn';

/**
 * How a text begins that says once more what the templates of its language say before it: "I am", "to learn". In lower
 * case, with the straight apostrophe.
 */
export const leadIns: { readonly [language: string]: { readonly [part in HalfSentence]: readonly string[] } } = {
  en: {
    background: ['i am', "i'm"],
    wantToLearn: ['i would like to learn', "i'd like to learn", 'would like to learn', 'to learn', 'learn'],
  },
  de: {
    background: ['ich bin', 'bin'],
    wantToLearn: ['lernen möchte ich', 'lernen möchte ich vor allem', 'ich möchte lernen'],
  },
  fr: {
    background: ['je suis'],
    wantToLearn: ["ce que j'aimerais apprendre", "j'aimerais apprendre", "j'aimerais apprendre ceci"],
  },
  es: {
    background: ['soy', 'yo soy'],
    wantToLearn: ['lo que me gustaría aprender', 'me gustaría aprender', 'me gustaría aprender esto'],
  },
  it: {
    background: ['sono', 'io sono'],
    wantToLearn: ['ciò che vorrei imparare', 'vorrei imparare', 'vorrei imparare questo'],
  },
  pt: {
    background: ['sou', 'eu sou'],
    wantToLearn: [
      'o que eu gostaria de aprender',
      'eu gostaria de aprender',
      'gostaria de aprender',
      'gostaria de aprender o seguinte',
    ],
  },
};
