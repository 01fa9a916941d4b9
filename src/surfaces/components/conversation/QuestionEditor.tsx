import { useState } from 'preact/hooks';
import { type Conversation, checkQuestionsWith, chooseQuestions } from '../../../domain/conversation';
import { levelOfPerson } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import {
  addOwnQuestion,
  addQuestion,
  bringBackQuestions,
  changeQuestion,
  listOwnQuestions,
  moveQuestion,
  putBackQuestion,
  removeQuestion,
  replaceQuestions,
} from '../../../storage';
import { getMeHere } from '../frame/languages';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { profileFactsOf } from '../writing/profileFacts';
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
  const me = useLive(getMeHere);
  const own = useLive(listOwnQuestions);
  const bank = useQuestionBank(me && questionLanguage(person, me));
  const [dragged, setDragged] = useState<string>();
  if (!me || !own) return null;

  const undoable = (text: string, act: () => Promise<void>) =>
    tell({ text, undo: { words: say('undo'), act: () => void act() } });
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
  const choose = async () => {
    if (!bank) return;
    const replaced = await replaceQuestions(id, chooseQuestions(bank, about), nowText());
    if (replaced && replaced.before.length > 0)
      undoable(say('questions_chosen'), () => bringBackQuestions(id, replaced, nowText()));
  };
  const remove = async (questionId: string) => {
    const removed = await removeQuestion(id, questionId, nowText());
    if (removed) undoable(say('question_removed'), () => putBackQuestion(id, removed, nowText()));
  };
  return (
    <div class="stack">
      <div class="row apart">
        <h3>{say('questions')}</h3>
        <button type="button" disabled={!bank} onClick={() => void choose()}>
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
            language={bank?.language}
            findings={findings.filter((finding) => 'questionId' in finding && finding.questionId === question.id)}
            dragging={dragged === question.id}
            onDrag={() => setDragged(question.id)}
            onDrop={() => {
              if (dragged !== undefined) void moveQuestion(id, dragged, { toPlaceOf: question.id }, nowText());
              setDragged(undefined);
            }}
            onMove={(by) => void moveQuestion(id, question.id, { by }, nowText())}
            onWrite={(text) => changeQuestion(id, question.id, text, nowText())}
            onRemove={() => void remove(question.id)}
          />
        ))}
      </ol>
      <ListFindings findings={findings} />
      <OwnQuestionForm
        onAdd={async (text, everywhere) => {
          const kept = everywhere
            ? await addOwnQuestion({ text, ...(bank && { language: bank.language }) }, nowText())
            : undefined;
          await addQuestion(id, { text, from: kept?.id }, nowText());
        }}
      />
      {bank && (
        <QuestionPicker
          bank={bank}
          about={about}
          taken={questions.flatMap(({ from }) => from ?? [])}
          onAdd={(question) => void addQuestion(id, question, nowText())}
        />
      )}
    </div>
  );
}
