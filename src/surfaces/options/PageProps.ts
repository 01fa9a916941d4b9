import type { Tell } from '../components/frame/toasts';

/** What every page of the options gets. */
export interface PageProps {
  readonly tell: Tell;
}
