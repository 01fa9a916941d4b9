/** With it the browser's own fields take no year of more than four digits, which a day is not written with. */
export const LAST_DAY = '9999-12-31';
export const LAST_MINUTE = `${LAST_DAY}T23:59`;
