import type { Tell } from '../components/toasts';

/** What every page of the options gets. */
export interface PageProps {
  readonly tell: Tell;
}
