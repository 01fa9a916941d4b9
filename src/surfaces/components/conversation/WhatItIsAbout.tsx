import { type Kind, kinds, type Plan, type Respondent, respondents } from '../../../domain/outreach';
import { say } from '../../../platform';

interface Props {
  readonly plan: Pick<Plan, 'kind' | 'respondent'>;
  readonly onChange: (changes: {
    readonly kind?: Kind | undefined;
    readonly respondent?: Respondent | undefined;
  }) => void;
}

/** What the talk is about, and whether they do the work or hire for it: it decides which questions are proposed (M19, M20). */
export function WhatItIsAbout({ plan, onChange }: Props) {
  return (
    <div class="sent-form">
      <label class="field">
        {say('plan_kind')}
        <select
          value={plan.kind ?? 'person'}
          onChange={(event) => onChange({ kind: kinds.find((one) => one === event.currentTarget.value) })}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {say(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('plan_respondent')}
        <select
          value={plan.respondent ?? ''}
          onChange={(event) => onChange({ respondent: respondents.find((one) => one === event.currentTarget.value) })}
        >
          <option value="">{say('plan_notSaid')}</option>
          {respondents.map((one) => (
            <option key={one} value={one}>
              {say(`respondent_${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
