export { readVcards } from './readVcards';
export { writeVcards } from './writeVcards';
