import { useState } from 'preact/hooks';
import {
  checklistFor,
  checklistTimes,
  type Medium,
  media,
  plainQuestion,
  planningRows,
  questionGroups,
  readingList,
} from '../../../domain/conversation';
import { templateLanguages } from '../../../domain/wording/templates';
import { listed, say } from '../../../platform';
import { useQuestionBank } from '../../components/conversation/useQuestionBank';
import { languageAlone, ownTemplateLanguage } from '../../components/frame/languages';
import type { PageProps } from '../PageProps';
import { OwnQuestions } from './OwnQuestions';

/** What one prepares with (M33): questions, checklist, planning sheet, what to read; and the user's own questions. */
export function GuidePage({ tell }: PageProps) {
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_guide')}</h1>
        <p class="soft">{say('guide_what')}</p>
      </header>
      <OwnQuestions tell={tell} />
      <ExampleQuestions />
      <ChecklistByMedium />
      <PlanningSheet />
      <section class="card">
        <h2>{say('guide_templates')}</h2>
        <p>
          {say('guide_templatesWhat')} <a href="#templates">{say('page_templates')}</a>
        </p>
      </section>
      <section class="card">
        <h2>{say('guide_reading')}</h2>
        <ul class="lines">
          {readingList.map(({ title, authors }) => (
            <li key={title}>
              <cite dir="auto">{title}</cite> · {listed(authors)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function ExampleQuestions() {
  const [language, setLanguage] = useState(ownTemplateLanguage);
  const bank = useQuestionBank(language);
  return (
    <section class="card">
      <div class="row apart">
        <h2>{say('guide_questions')}</h2>
        <select
          aria-label={say('guide_questionLanguage')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        >
          {templateLanguages.map((one) => (
            <option key={one} value={one}>
              {languageAlone(one)}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">{say('guide_questionsHow')}</p>
      {questionGroups.map((group) => (
        <details key={group}>
          <summary>{say(`questionGroup_${group}`)}</summary>
          <ul class="lines" lang={language}>
            {bank?.questions
              .filter((question) => question.group === group)
              .map(({ id, text, tone }) => (
                <li key={id}>
                  {plainQuestion(text)} {tone !== 'neutral' && <span class="chip">{say(`tone_${tone}`)}</span>}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function ChecklistByMedium() {
  const [medium, setMedium] = useState<Medium>('video');
  const items = checklistFor(medium);
  return (
    <section class="card">
      <h2>{say('guide_checklist')}</h2>
      <fieldset class="options">
        <legend class="unseen">{say('appointment_how')}</legend>
        {media.map((one) => (
          <label key={one}>
            <input type="radio" name="guide-medium" checked={one === medium} onChange={() => setMedium(one)} />
            {say(`medium_${one}`)}
          </label>
        ))}
      </fieldset>
      {checklistTimes.map((when) => (
        <div class="stack tight" key={when}>
          <h3 class="label">{say(`checklist_${when}`)}</h3>
          <ul class="ticks">
            {items
              .filter((item) => item.when === when)
              .map(({ code }) => (
                <li key={code}>{say(`check_${code}`)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const COLUMNS = [1, 2, 3] as const;

/** An empty sheet for three people, to print and fill in by hand. */
function PlanningSheet() {
  return (
    <section class="card planning">
      <div class="row apart">
        <h2>{say('guide_sheet')}</h2>
        <button type="button" onClick={() => print()}>
          {say('sheet_print')}
        </button>
      </div>
      <p class="hint">{say('guide_sheetHow')}</p>
      <div class="scrolls">
        <table>
          <tbody>
            {planningRows.map(({ code }) => (
              <tr key={code}>
                <th scope="row">{say(`planning_${code}`)}</th>
                {COLUMNS.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
