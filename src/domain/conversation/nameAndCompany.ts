/**
 * The two parts of how people note somebody down: "Ida Brandt, Lanternworks", "Ida Brandt (Lanternworks)",
 * "Ida Brandt – Lanternworks". Only a suggestion: the user sees both fields and corrects them.
 */
export function nameAndCompany(text: string): { readonly name: string; readonly company?: string } {
  const [, name, company] = /^([^,(–—]+?)\s*(?:,|\(|\s[–—-]\s)\s*(.+)$/u.exec(text.trim()) ?? [];
  if (name === undefined || company === undefined) return { name: text.trim() };
  return { name, company: company.replace(/\)$/u, '') };
}
