import type { FirstMessage } from '../../domain/outreach';
import { say } from '../../platform';

interface Props extends Pick<FirstMessage, 'outreach' | 'because'> {
  readonly onChoose?: ((outreach: 'director-plus' | 'manager-or-below') => void) | undefined;
}

/** Why this message (M35), in words, and the other one a click away. Nothing known: two buttons. */
export function OutreachChoice({ outreach, because, onChoose }: Props) {
  const other = outreach === 'director-plus' ? 'manager-or-below' : 'director-plus';
  if (outreach === 'unknown')
    return (
      <div class="stack tight">
        <p class="hint">{say('outreachUnknown')}</p>
        {onChoose && (
          <div class="row">
            <Choose outreach="director-plus" onChoose={onChoose} />
            <Choose outreach="manager-or-below" onChoose={onChoose} />
          </div>
        )}
      </div>
    );
  return (
    <div class="stack tight">
      <p>{say(`outreach_${outreach}`)}</p>
      <p class="hint">
        {because.code === 'by-user' && say('outreachByUser')}
        {because.code === 'by-position' && say('outreachByPosition', { words: because.evidence })}
        {because.code === 'by-headline' && say('outreachByHeadline', { words: because.evidence })}{' '}
        {onChoose && (
          <button type="button" class="plain small inline" onClick={() => onChoose(other)}>
            {say(`chooseInstead_${other}`)}
          </button>
        )}
      </p>
    </div>
  );
}

function Choose(props: { outreach: 'director-plus' | 'manager-or-below'; onChoose: NonNullable<Props['onChoose']> }) {
  return (
    <button type="button" onClick={() => props.onChoose(props.outreach)}>
      {say(`choose_${props.outreach}`)}
    </button>
  );
}
