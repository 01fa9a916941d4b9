import { useState } from 'preact/hooks';
import {
  type AskedQuestion,
  type Conversation,
  checkQuestionsWith,
  chooseQuestions,
} from '../../../domain/conversation';
import { levelOfPerson } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { addOwnQuestion, getMe, listOwnQuestions, setQuestions } from '../../../storage';
import { profileFactsOf } from '../profileFacts';
import type { Tell } from '../toasts';
import { useLive } from '../useLive';
import { ListFindings } from './ListFindings';
import { OwnQuestionForm } from './OwnQuestionForm';
import { QuestionPicker } from './QuestionPicker';
import { QuestionRow } from './QuestionRow';
import { questionLanguage } from './questionLanguage';
import { useQuestionBank } from './useQuestionBank';

interface Props {
  readonly conversation: Conversation;
  readonly person: Person;
  readonly tell: Tell;
}

/** The questions for one conversation: chosen, the user's own, in their order, looked over (M25–M28, M32). */
export function QuestionEditor({ conversation, person, tell }: Props) {
  const { id, questions } = conversation;
  const me = useLive(getMe);
  const own = useLive(listOwnQuestions);
  const bank = useQuestionBank(me && questionLanguage(person, me));
  const [dragged, setDragged] = useState<number>();
  if (!me || !own) return null;

  const keep = (changed: readonly AskedQuestion[]) => setQuestions(id, changed, nowText());
  const undoable = (words: string) =>
    tell({ text: words, undo: { words: say('undo'), act: () => void keep(questions) } });
  const facts = profileFactsOf(person);
  const findings = checkQuestionsWith(bank, questions, facts);
  const about = {
    kind: person.plan?.kind ?? 'person',
    respondent: person.plan?.respondent,
    outreach: levelOfPerson(person).outreach,
    person: facts,
    targetRole: person.plan?.targetRole ?? me.targetRoles?.[0]?.name,
    own,
  } as const;
  const choose = () => {
    if (!bank) return;
    void keep(chooseQuestions(bank, about).map(({ from, text }) => ({ id: crypto.randomUUID(), from, text })));
    if (questions.length > 0) undoable(say('questions_chosen'));
  };
  const move = (from: number, to: number) => {
    const moved = questions[from];
    if (!moved || to < 0 || to >= questions.length) return;
    const others = questions.filter((_, index) => index !== from);
    void keep([...others.slice(0, to), moved, ...others.slice(to)]);
  };
  return (
    <div class="stack">
      <div class="row apart">
        <h3>{say('questions')}</h3>
        <button type="button" disabled={!bank} onClick={choose}>
          {say(questions.length === 0 ? 'questions_choose' : 'questions_chooseAnew')}
        </button>
      </div>
      <ol class="stack">
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            question={question}
            place={index}
            last={index === questions.length - 1}
            findings={findings.filter((finding) => 'questionId' in finding && finding.questionId === question.id)}
            dragging={dragged === index}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== undefined) move(dragged, index);
              setDragged(undefined);
            }}
            onMove={(by) => move(index, index + by)}
            onWrite={(text) => keep(questions.map((one) => (one.id === question.id ? { ...one, text } : one)))}
            onRemove={() => {
              void keep(questions.filter((one) => one.id !== question.id));
              undoable(say('question_removed'));
            }}
          />
        ))}
      </ol>
      <ListFindings findings={findings} />
      <OwnQuestionForm
        onAdd={async (text, everywhere) => {
          const kept = everywhere
            ? await addOwnQuestion({ text, ...(bank && { language: bank.language }) }, nowText())
            : undefined;
          await keep([...questions, { id: crypto.randomUUID(), text, ...(kept && { from: kept.id }) }]);
        }}
      />
      {bank && (
        <QuestionPicker
          bank={bank}
          about={about}
          taken={questions.flatMap(({ from }) => from ?? [])}
          onAdd={({ from, text }) => void keep([...questions, { id: crypto.randomUUID(), from, text }])}
        />
      )}
    </div>
  );
}
