import { useMemo, useState } from 'preact/hooks';
import { type Learned, type LearnedFacts, learnedFrom, pointersByKind, steadyProgress } from '../../../domain/learned';
import { learnedFileName, learnedMarkdown } from '../../../exchange';
import { now, ownZone, plainText, saveFile, say } from '../../../platform';
import { getMe, listConversations, listNextSteps, listPeople } from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import type { PageProps } from '../PageProps';
import { useSidebar } from '../useSidebar';
import { learnedWords } from './learnedWords';
import { PointerLists } from './PointerLists';
import { SteadyCard } from './SteadyCard';
import { SubjectList } from './SubjectList';

const views = ['roles', 'companies', 'industries', 'pointers'] as const;
type View = (typeof views)[number];

/** What was learned over all conversations, by role, company and industry, with whose words and when (M63). */
export function LearnedPage({ tell }: PageProps) {
  const facts = useLive(async () => {
    const [people, conversations, nextSteps, me] = await Promise.all([
      listPeople(),
      listConversations(),
      listNextSteps(),
      getMe(),
    ]);
    const names = (targets: typeof me.targetRoles) => (targets ?? []).map(({ name }) => name);
    return {
      people,
      conversations,
      nextSteps,
      targetRoles: names(me.targetRoles),
      targetIndustries: names(me.targetIndustries),
    };
  });
  const open = useSidebar();
  const [view, setView] = useState<View>('roles');
  const seen = useMemo(() => facts && seenFrom(facts), [facts]);
  if (!facts || !seen) return null;
  const { learned, progress } = seen;
  const groups = () => pointersByKind(facts.people, facts.nextSteps);
  const today = now().toZonedDateTimeISO(ownZone()).toPlainDate();
  const save = () => {
    const day = today.toString();
    const text = plainText(learnedMarkdown(learned, groups(), learnedWords(today)));
    saveFile(learnedFileName(day), 'text/markdown', text);
    tell({ text: say('learned_saved') });
  };
  return (
    <div class="stack wide">
      <header class="row apart">
        <h1>{say('page_learned')}</h1>
        {learned.talks.length > 0 && (
          <button type="button" onClick={save}>
            {say('learned_save')}
          </button>
        )}
      </header>
      <SteadyCard progress={progress} people={facts.people} today={today.toString()} />
      {isEmpty(learned) && facts.nextSteps.every(({ deletedAt }) => deletedAt !== undefined) ? (
        <section class="card">
          <p class="large">{say('learned_empty')}</p>
          <p>{say('learned_emptyHow')}</p>
          <p>{say('learned_emptyTargets')}</p>
        </section>
      ) : (
        <>
          <fieldset class="options narrow">
            <legend class="unseen">{say('learned_views')}</legend>
            {views.map((one) => (
              <label key={one}>
                <input type="radio" name="learned-view" checked={view === one} onChange={() => setView(one)} />
                {say(`learned_${one}`)}
              </label>
            ))}
          </fieldset>
          {view === 'pointers' ? (
            <PointerLists groups={groups()} today={today.toString()} tell={tell} onOpen={open} />
          ) : (
            <SubjectList key={view} kind={view} subjects={learned[view]} onOpen={open} />
          )}
        </>
      )}
    </div>
  );
}

function seenFrom(facts: LearnedFacts) {
  return {
    learned: learnedFrom(facts),
    progress: steadyProgress(facts, now(), ownZone()),
  };
}

function isEmpty({ roles, companies, industries }: Learned): boolean {
  return roles.length + companies.length + industries.length === 0;
}
