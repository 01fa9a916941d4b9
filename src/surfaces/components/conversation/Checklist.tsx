import { type Conversation, checklistFor, checklistTimes } from '../../../domain/conversation';
import { nowText, say } from '../../../platform';
import { tickChecklist } from '../../../storage';

/** What to think of, by when; it reminds and blocks nothing (M21, M45–M51). */
export function Checklist({ conversation }: { readonly conversation: Conversation }) {
  const { id, medium, checked } = conversation;
  const items = checklistFor(medium);
  return (
    <details>
      <summary>
        {say('checklist', { done: items.filter(({ code }) => checked.includes(code)).length, all: items.length })}
      </summary>
      <div class="stack">
        {checklistTimes.map((when) => (
          <fieldset class="stack tight" key={when}>
            <legend class="label">{say(`checklist_${when}`)}</legend>
            {items
              .filter((item) => item.when === when)
              .map(({ code }) => (
                <label class="choice" key={code}>
                  <input
                    type="checkbox"
                    checked={checked.includes(code)}
                    onChange={(event) => void tickChecklist(id, code, event.currentTarget.checked, nowText())}
                  />
                  {say(`check_${code}`)}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
