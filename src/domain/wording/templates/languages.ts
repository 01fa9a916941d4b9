/** The languages a message can be written in (L4). A file of its own: whoever only lists them loads no template. */
export const templateLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;
