/** LinkedIn's industries: the list, a type-ahead over it, and what an employer's name or a headline says plainly. */
export { industries } from './data/industries';
export { findIndustries } from './findIndustries';
export type { Industry } from './industry';
export { type IndustrySuggestion, suggestIndustry } from './suggestIndustry';
