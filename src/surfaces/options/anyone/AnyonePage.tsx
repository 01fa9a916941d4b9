import { useMemo } from 'preact/hooks';
import type { Conversation } from '../../../domain/conversation';
import { foldedPerson, networkOf, type WantedTarget, type WarmthFacts } from '../../../domain/introductions';
import { type Talk, talksOf } from '../../../domain/learned';
import type { Me } from '../../../domain/outreach';
import { idsOf, isListed, type Person } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { getMe, listConversations, listIntroductions, putInList, takeFromList } from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import { useEverybody } from '../../components/person/useEverybody';
import type { PageProps } from '../PageProps';
import { useSidebar } from '../useSidebar';
import { AddTarget } from './AddTarget';
import { TargetCard } from './TargetCard';
import { keyOf, usePaths } from './usePaths';

/** "If you could speak to anyone?" (M10): what is sought first, then the warm paths to it (M15), and whom it still lacks (M17). */
export function AnyonePage({ tell }: PageProps) {
  const facts = useLive(async () => {
    const [introductions, conversations, me] = await Promise.all([listIntroductions(), listConversations(), getMe()]);
    return { introductions, conversations, me };
  });
  const everybody = useEverybody(true, foldedPerson);
  const people = everybody?.isWhole ? everybody.people : undefined;
  const open = useSidebar();
  const seen = useMemo(() => facts && people && seenFrom(people, facts), [facts, people]);
  const targets = useMemo(() => (facts ? targetsOf(facts.me) : []), [facts]);
  const paths = usePaths(targets, people, seen?.warmth);
  if (!facts) return null;
  const putIn = async (id: string, name: string) => {
    const added = await putInList([id], nowText());
    tell({
      text: say('anyone_put', { name }),
      undo: { words: say('undo'), act: () => void takeFromList(added, nowText()) },
    });
  };
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('emptyList_question')}</h1>
        <p class="soft">{say('anyone_how')}</p>
      </header>
      <AddTarget me={facts.me} />
      {targets.map((target) => (
        <TargetCard
          key={keyOf(target)}
          target={target}
          paths={paths?.get(keyOf(target))}
          talks={seen?.talks ?? noTalks}
          onOpen={(person) => open(person)}
          onPutIn={(person) => void putIn(person.id, person.name)}
        />
      ))}
    </div>
  );
}

const noTalks: readonly Talk[] = [];

interface Facts {
  readonly introductions: Awaited<ReturnType<typeof listIntroductions>>;
  readonly conversations: readonly Conversation[];
  readonly me: Me;
}

function seenFrom(people: readonly Person[], { introductions, conversations, me }: Facts) {
  const named = new Set(introductions.flatMap(({ fromId, toId }) => [fromId, toId]));
  for (const { personId } of conversations) named.add(personId);
  // The thousands who are only known have no part in what happened.
  const involved = people.filter((person) => isListed(person) || idsOf(person).some((id) => named.has(id)));
  const talks = talksOf(involved, conversations);
  const network = networkOf(involved, introductions);
  const talkedOn = new Map<string, string>();
  // Newest first: the last one is the one that stays.
  for (const { person, on } of [...talks].reverse()) if (person) talkedOn.set(person.id, on);
  const warmth: WarmthFacts = { network, talkedOn, school: me.school };
  return { talks, warmth };
}

/** Roles first, then companies, then industries (M10). */
function targetsOf({ targetRoles = [], targetCompanies = [], targetIndustries = [] }: Me): readonly WantedTarget[] {
  return [
    ...targetRoles.map(({ name }) => ({ kind: 'role', name }) as const),
    ...targetCompanies.map(({ name }) => ({ kind: 'company', name }) as const),
    ...targetIndustries.map(({ name }) => ({ kind: 'industry', name }) as const),
  ];
}
