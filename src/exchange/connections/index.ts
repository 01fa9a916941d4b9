/** LinkedIn's own export of one's connections (K6): `Connections.csv`. */
export type { ConnectionsFile, ImportedPerson, SkippedRow } from './connectionsFile';
export { isConnections, linesOfRows, readConnectionRows, readConnections } from './readConnections';
