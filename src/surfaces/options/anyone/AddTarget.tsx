import { useId, useState } from 'preact/hooks';
import type { WantedTarget } from '../../../domain/introductions';
import { hasTarget, type Me, withTarget } from '../../../domain/outreach';
import { DETAIL_LENGTH, tidyText } from '../../../domain/person';
import { say } from '../../../platform';
import { changeMe } from '../../../storage';

const fields = { role: 'targetRoles', company: 'targetCompanies', industry: 'targetIndustries' } as const;
const kinds = ['role', 'company', 'industry'] as const satisfies readonly WantedTarget['kind'][];

/** One more role, company or industry the user wants to find out about; the same as under "About me". */
export function AddTarget({ me }: { readonly me: Me }) {
  const id = useId();
  const [kind, setKind] = useState<WantedTarget['kind']>('role');
  const [name, setName] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const tidy = tidyText(name, DETAIL_LENGTH);
    const which = fields[kind];
    if (tidy === undefined || hasTarget(me[which], tidy)) return;
    void changeMe((before) => ({ [which]: withTarget(before[which], { name: tidy }) })).then(() => setName(''));
  };
  return (
    <form class="card" onSubmit={add}>
      <div class="row ends-level">
        <div class="field">
          <label for={`${id}-kind`}>{say('anyone_kind')}</label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? kind)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {say(`anyone_${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field takes-rest">
          <label for={`${id}-name`}>{say('anyone_name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={DETAIL_LENGTH}
            placeholder={say(`targetsAdd_${fields[kind]}`)}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit">{say('add')}</button>
      </div>
      <p class="hint">
        <a href="#me">{say('anyone_notes')}</a>
      </p>
    </form>
  );
}
