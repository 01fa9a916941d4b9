import type { SeniorityWords } from '../../seniority/kinds';

export const polish: SeniorityWords = {
  language: 'pl',
  order: 'head-first',
  endings: 'ka, czka, a, yni',
  feminine: 'y>a, k>czka, sta>stka, a>a, >ka',
  words: {
    owner: `właściciel współwłaściciel założyciel współzałożyciel przedsiębiorca własna-działalność
      działalność-gospodarcza`,
    partner: 'wspólnik',
    cxo: `prezes wiceprezes członek-zarządu członkini-zarządu dyrektor-(generalny|zarządzający) przewodniczący
      burmistrz zarząd`,
    board: 'członek-rady-nadzorczej rada-nadzorcza',
    director: 'dyrektor wicedyrektor zastępca-dyrektora z-ca-dyrektora dyr dziekan redaktor-naczelny ordynator',
    manager: `kierownik menedżer manager menadżer brygadzista mistrz-(produkcji|zmiany) szef szefowa naczelnik
      zastępca-kierownika lider-zespołu prokurent`,
    leader: 'lider',
    craftManager: 'właściciel-produktu',
    craftDirector: 'dyrektor-artystyczny',
    expert: 'ekspert architekt profesor sędzia',
    entry: `doradca doradczyni główny-księgowy sprzedawca przedstawiciel kierowca nauczyciel wykładowca adwokat
      radca-prawny tłumacz asystent-zarządu`,
    guess: '*arz *owiec *yk *ka *ik *owy *owa',
    assistant: 'asystent-(prezesa|zarządu|dyrektora)',
    training: 'stażysta praktykant staż praktyka praktyki aplikant',
    doctoral: 'doktorant',
    student: 'student studentka uczeń absolwent',
    volunteer: 'wolontariusz wolontariat',
    grade: 'starszy st główny wiodący',
    junior: 'młodszy mł',
    deputy: 'zastępca zastępczyni z-ca p-o pełniący-obowiązki wice',
    craft: 'projektu projektów produktu produktów programu',
    unit: 'zespołu zmiany',
    former: 'były dawniej ex',
    retired: 'emeryt na-emeryturze',
    seeking: 'poszukuję szukam przyszły w-poszukiwaniu',
    at: '@',
    of: 'ds do-spraw d-s dla',
    and: 'i oraz',
    bank: 'pko pekao pzu',
    nothing: 'język wynik',
    voice: 'w z na',
  },
};
