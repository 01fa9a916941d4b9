/** What stands between a position and a company in a headline, blanks included; the surest first. */
export const employerJoins: readonly string[] = [
  ' at ',
  ' @ ',
  ' @',
  ' bei der ',
  ' beim ',
  ' bei ',
  ' chez ',
  ' presso ',
  ' na ',
  ' no ',
  ' en ',
  ' w ',
  ' hos ',
  ' bij ',
];
