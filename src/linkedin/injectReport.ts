/** Injected when the user says "This looks wrong" (K2). Its value is the structure report, to be copied by the user. */
import { structureReport } from './report';

export default structureReport(document, location.href);
