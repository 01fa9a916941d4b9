import type { Conversation, Debrief } from '../../../domain/conversation';
import type { Person } from '../../../domain/person';
import { inOneLine, say } from '../../../platform';
import { WrittenField } from '../writing/WrittenField';
import { VerdictField } from './VerdictField';

interface Props {
  readonly conversation: Conversation;
  readonly person: Pick<Person, 'position' | 'plan'>;
  /** Roles to choose from: those the user is finding out about. */
  readonly roles: readonly string[];
  readonly onWrite: (parts: { readonly [part in keyof Debrief]?: Debrief[part] | undefined }) => Promise<unknown>;
  readonly onNotes: (notes: string) => Promise<unknown>;
  readonly onAnswer: (questionId: string, answer: string) => Promise<unknown>;
}

const parts = ['helpedWith', 'advice', 'liked', 'disliked'] as const;

/** Looking back on a conversation, as typed, right after or at any time later (M54, M61). Every field may stay empty. */
export function DebriefForm({ conversation, person, roles, onWrite, onNotes, onAnswer }: Props) {
  const debrief = conversation.debrief ?? {};
  const theirs = person.plan?.targetRole ?? person.position;
  const choices = [...new Set([...roles, ...(theirs === undefined ? [] : [theirs])])];
  return (
    <div class="stack">
      <p class="hint">{say('debrief_intro')}</p>
      {parts.map((part) => (
        <WrittenField
          key={part}
          label={say(`debrief_${part}`)}
          value={debrief[part]}
          hint={part === 'helpedWith' ? say('debrief_helpedWith_hint') : undefined}
          onWrite={(text) => onWrite({ [part]: text })}
        />
      ))}
      <WrittenField
        label={say('debrief_role')}
        value={debrief.role}
        choices={choices}
        example={theirs}
        onWrite={(role) => onWrite({ role })}
      />
      <VerdictField verdict={debrief.verdict} onChange={(verdict) => void onWrite({ verdict })} />
      {debrief.verdict === 'related-role' && (
        <WrittenField
          label={say('debrief_relatedRole')}
          value={debrief.relatedRole}
          choices={roles}
          onWrite={(relatedRole) => onWrite({ relatedRole })}
        />
      )}
      <WrittenField
        label={say('debrief_practice')}
        value={debrief.practice}
        hint={say('debrief_practice_hint')}
        onWrite={(practice) => onWrite({ practice })}
      />
      <WrittenField label={say('debrief_notes')} value={conversation.notes} onWrite={onNotes} />
      {conversation.questions.length > 0 && (
        <details>
          <summary>{say('debrief_answers')}</summary>
          <div class="stack">
            {conversation.questions.map(({ id, text, answer }) => (
              <WrittenField key={id} label={inOneLine(text)} value={answer} onWrite={(typed) => onAnswer(id, typed)} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
