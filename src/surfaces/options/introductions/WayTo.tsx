import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Network, pathTo } from '../../../domain/introductions';
import type { Person } from '../../../domain/person';
import { say } from '../../../platform';
import { onward } from '../../components/frame/onward';
import { ChoosePerson } from '../../components/introductions/ChoosePerson';

interface Props {
  readonly network: Network;
  readonly people: readonly Person[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** What else can be done with the picture. */
  readonly children?: ComponentChildren;
}

/** The way from the user to somebody: over whom it goes (M15). */
export function WayTo({ network, people, chosen, onChoose, onOpen, children }: Props) {
  const [choosing, setChoosing] = useState(false);
  const stops = chosen === undefined ? [] : pathTo(network, chosen);
  const last = stops.at(-1);
  const name = (id: string) => network.members.get(id)?.person?.name ?? say('someoneGone');
  return (
    <section class="stack tight" aria-live="polite">
      {last && (
        <>
          <p class="way">
            <span>{say('picture_me')}</span>
            {stops.map(({ id }) => (
              <span key={id}>
                <span aria-hidden="true">{onward()} </span>
                {id === last.id ? <strong>{name(id)}</strong> : name(id)}
              </span>
            ))}
          </p>
          <p class="small soft">
            {stops.length === 1 ? say('way_alone') : say('way_through', { name: name(stops.at(-2)?.id ?? '') })}
          </p>
        </>
      )}
      {choosing ? (
        <ChoosePerson
          people={people}
          legend={say('way_to')}
          onChoose={({ id }) => {
            setChoosing(false);
            onChoose(id);
          }}
          onCancel={() => setChoosing(false)}
        />
      ) : (
        <div class="row">
          {last && network.members.get(last.id)?.person && (
            <button type="button" onClick={() => onOpen(last.id)}>
              {say('way_open', { name: name(last.id) })}
            </button>
          )}
          <button type="button" onClick={() => setChoosing(true)}>
            {say('way_choose')}
          </button>
          {children}
        </div>
      )}
    </section>
  );
}
