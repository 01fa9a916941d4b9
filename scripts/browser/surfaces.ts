import type { SurfaceName } from './types';

/** Where a page of Parley's stands inside the built extension. */
export const pathOf = (name: SurfaceName, place = ''): string =>
  `src/surfaces/${name}/index.html${place === '' ? '' : `#${place}`}`;

export const linkedin = (pathOrAddress: string): string => new URL(pathOrAddress, 'https://www.linkedin.com').href;
