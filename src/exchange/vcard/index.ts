export { readVcards } from './readVcards';
