import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type RoleLearned, type Said, type Subject, saidParts, type Talk, type Verdict } from '../../../domain/learned';
import type { Person } from '../../../domain/person';
import { say, sayCount } from '../../../platform';
import { onward } from '../../components/frame/onward';
import { longDay } from '../../components/frame/times';
import { RespondentLines } from './RespondentLines';

interface Props {
  readonly subject: Subject | RoleLearned;
  readonly onOpen: (person: Person) => void;
}

/** Everything on one role, company or industry: who was asked, the verdicts, the sentences. */
export function SubjectDetails({ subject, onOpen }: Props) {
  const isRole = 'pointedAt' in subject;
  const silent = saidParts.every((part) => subject.said[part].length === 0) && subject.verdicts.length === 0;
  return (
    <div class="stack">
      {isRole && subject.respondents && <RespondentLines respondents={subject.respondents} onOpen={onOpen} />}
      {subject.verdicts.length > 0 && (
        <FirstOf
          all={subject.verdicts}
          line={(verdict) => (
            <li key={verdict.talk.conversation.id}>
              <span class="chip">{say(`verdict_${verdict.verdict}`)}</span> {verdictAbout(verdict, isRole)}{' '}
              <Source talk={verdict.talk} onOpen={onOpen} />
            </li>
          )}
        />
      )}
      {isRole &&
        subject.pointedAt.map(({ person, on }) => (
          <p class="small" key={`${person?.id} ${on}`}>
            {say('learned_pointedAtBy', { name: person?.name ?? say('someoneGone'), day: dayOf(on) })}
          </p>
        ))}
      <div class="quotes">
        {saidParts.map((part) => (
          <Quotes key={part} title={say(`said_${part}`)} said={subject.said[part]} onOpen={onOpen} />
        ))}
      </div>
      {silent && subject.talks.length > 0 && <p class="small soft">{say('learned_silent')}</p>}
    </div>
  );
}

interface QuotesProps {
  readonly title: string;
  readonly said: readonly Said[];
  readonly onOpen: Props['onOpen'];
}

function Quotes({ title, said, onOpen }: QuotesProps) {
  if (said.length === 0) return null;
  return (
    <section class="stack tight">
      <h3>{title}</h3>
      <FirstOf
        all={said}
        line={({ text, talk }) => (
          <li class="quote" key={talk.conversation.id}>
            <p class="written" dir="auto">
              {text}
            </p>
            <Source talk={talk} onOpen={onOpen} />
          </li>
        )}
      />
    </section>
  );
}

/** As many as are read at a glance; the rest is one click away, and is not drawn before. */
const FIRST = 6;

interface FirstOfProps<T> {
  readonly all: readonly T[];
  readonly line: (one: T) => ComponentChildren;
}

function FirstOf<T>({ all, line }: FirstOfProps<T>) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <>
      <ul class="stack tight">{shown.map(line)}</ul>
      {shown.length < all.length && (
        <div>
          <button type="button" class="plain small" onClick={() => setWhole(true)}>
            {sayCount('countMore', all.length - shown.length)}
          </button>
        </div>
      )}
    </>
  );
}

/** Whose conversation it was, and when. */
function Source({ talk, onOpen }: { readonly talk: Talk; readonly onOpen: Props['onOpen'] }) {
  const { person, on } = talk;
  return (
    <span class="small soft source">
      {person ? (
        <button type="button" class="plain small" title={say('openInSidebar')} onClick={() => onOpen(person)}>
          {person.name}
        </button>
      ) : (
        say('someoneGone')
      )}
      , {dayOf(on)}
    </span>
  );
}

/** In the list of a company or an industry, which role; and the related one that fits better. */
function verdictAbout({ role, relatedRole }: Verdict, isRole: boolean): string {
  return [isRole ? undefined : role, relatedRole].filter((one) => one !== undefined).join(` ${onward()} `);
}

function dayOf(day: string): string {
  return longDay(Temporal.PlainDate.from(day));
}
