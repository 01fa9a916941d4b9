import { useState } from 'preact/hooks';
import type { Person } from '../../domain/person';
import { say } from '../../platform';
import { lazily } from '../components/frame/lazily';
import type { SidebarModel } from './model';

const DetailsFields = lazily(() => import('./DetailsFields').then((part) => part.DetailsFields));

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** What is seldom needed of a person, folded away: its fields come when it is opened, and stay. */
export function PersonDetails({ model, person }: Props) {
  const [open, setOpen] = useState(model.unsaved.peek());
  const [opened, setOpened] = useState(open);
  const toggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (isOpen) setOpened(true);
  };
  return (
    <details class="card" open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{say('details')}</summary>
      {opened && <DetailsFields model={model} person={person} />}
    </details>
  );
}
