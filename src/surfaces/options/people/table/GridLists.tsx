import { industries as known } from '../../../../domain/industries';
import type { Facets } from '../../../../domain/list';

interface Props {
  readonly facets: Facets | undefined;
  readonly isWanted: boolean;
}

/** Words to choose from while a cell is edited: those used before, and LinkedIn's industries. */
export function GridLists({ facets, isWanted }: Props) {
  if (!isWanted) return null;
  const industries = new Set([
    ...(facets?.industries ?? []).map(({ value }) => value),
    ...known.map(({ name }) => name),
  ]);
  return (
    <>
      <datalist id="grid-industries">
        {[...industries].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id="grid-roles">
        {facets?.targetRoles.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}
