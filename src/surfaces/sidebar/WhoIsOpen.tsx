import { say } from '../../platform';
import { Heading } from '../components/frame/Heading';
import type { SidebarModel } from './model';

/** Who is open, by address and title alone (decision 3), and that they are not in the list; or that nobody is. */
export function WhoIsOpen({ model }: { readonly model: SidebarModel }) {
  const { slug, memberId, name } = model.address.value;
  if (slug === undefined && memberId === undefined) return <Heading>{say('noProfileOpen')}</Heading>;
  return (
    <div class="stack tight">
      <Heading>{name ?? slug ?? say('someone')}</Heading>
      <p class="soft">{say('notInYourList')}</p>
    </div>
  );
}
