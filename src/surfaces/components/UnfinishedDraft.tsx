import type { Draft, Me, Variable } from '../../domain/outreach';
import { say } from '../../platform';
import { type MeChanges, MeForm, type MeText } from './MeForm';

interface Props {
  readonly draft: Draft;
  readonly me: Me;
  readonly onTellAboutMe: (changes: MeChanges) => void;
}

/** The user's own details behind a variable; the others stand in the person's details or in the plan for them. */
const ownText: { readonly [name in Variable]?: MeText } = {
  myName: 'name',
  myBackground: 'background',
  wantToLearn: 'wantToLearn',
  mySchool: 'school',
};

/** A draft with gaps: shown, not offered for copying, with the fields that close them. */
export function UnfinishedDraft({ draft, me, onTellAboutMe }: Props) {
  const ask = draft.unfilled.flatMap((name) => ownText[name] ?? []);
  return (
    <>
      <p class="draft" dir="auto">
        {draft.text.split(/(\{\w+\})/u).map((part, index) => {
          const gap = draft.unfilled.find((name) => part === `{${name}}`);
          return gap ? <mark key={index}>{say(`variable_${gap}`)}</mark> : part;
        })}
      </p>
      <div class="notice stack">
        <p>{say('stillMissing', { what: draft.unfilled.map((name) => say(`variable_${name}`)).join(', ') })}</p>
        {ask.length > 0 && <MeForm me={me} ask={ask} onSave={onTellAboutMe} />}
        {ask.length < draft.unfilled.length && <p class="hint">{say('missingInPlan')}</p>}
      </div>
    </>
  );
}
