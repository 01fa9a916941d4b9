/** Frequent small words by which a draft's language is guessed; folded, without accents. */
export const functionWords = {
  en: 'the and you your i am is are was have has had would could to of for with about my me at in on it this that be do how what if not but as by from an hi hello dear thanks thank best regards',
  de: 'der die das und ich sie ihr ihre ihren ihrem ihnen ist bin war habe haben hatte wurde konnte konnten zu von fur mit uber mein meine mir mich bei im am an auf es den dem ein eine einen nicht aber als wie was wenn ob hallo liebe lieber herr frau viele grusse danke du dir dich dein deine auch gerne',
  fr: 'le la les et je vous votre vos est suis etait ai avez avoir pour avec sur mon ma mes moi chez dans en ce cette que qui ne pas mais comme un une des du au aux bonjour merci cordialement serait pourriez de j l d c qu n tu ton ta si par',
  es: 'el la los las y yo usted su sus es soy estoy era he ha para con sobre mi mis me en este esta que no pero como un una del al por hola gracias saludos podria seria de lo le se si tu tus te muy mas desde cordial estimado estimada quisiera gustaria',
  pt: 'o a os as e eu voce seu sua seus suas sou estou era tenho tem para com sobre meu minha me em no na nos nas este esta que nao mas como um uma do da dos das ao por ola obrigado obrigada atenciosamente poderia seria de se muito mais gostaria prezado prezada isso pela pelo',
  it: 'il lo la i gli le e io lei suo sua suoi sue sono era ho ha per con su mio mia mi in nel nella questo questa che non ma come un una del della dei delle al alla da buongiorno salve grazie saluti potrebbe sarebbe di se si piu vorrei gentile ciao tuo tua ti molto anche',
} as const;
