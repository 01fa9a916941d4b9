import { isBuiltIn, type View } from '../../../../domain/list';
import { say } from '../../../../platform';

/** Those built in are named by the interface, the user's own by the user. */
export function viewName({ id, name = '' }: Pick<View, 'id' | 'name'>): string {
  return isBuiltIn(id) ? say(`view_${id}`) : name;
}
