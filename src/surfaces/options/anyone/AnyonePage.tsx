import { useMemo } from 'preact/hooks';
import { networkOf, type WantedTarget, type WarmthFacts } from '../../../domain/introductions';
import { talksOf } from '../../../domain/learned';
import type { Me } from '../../../domain/outreach';
import { isListed } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { getMe, listConversations, listEverybody, listIntroductions, putInList, takeFromList } from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import type { PageProps } from '../PageProps';
import { useSidebar } from '../useSidebar';
import { AddTarget } from './AddTarget';
import { TargetCard } from './TargetCard';

/** "If you could speak to anyone?" (M10): what is sought first, then the warm paths to it (M15), and whom it still lacks (M17). */
export function AnyonePage({ tell }: PageProps) {
  const facts = useLive(async () => {
    const [people, introductions, conversations, me] = await Promise.all([
      listEverybody(),
      listIntroductions(),
      listConversations(),
      getMe(),
    ]);
    return { people, introductions, conversations, me };
  });
  const open = useSidebar();
  const seen = useMemo(() => facts && seenFrom(facts), [facts]);
  if (!facts || !seen) return null;
  const targets = targetsOf(facts.me);
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
          key={`${target.kind} ${target.name}`}
          target={target}
          people={facts.people}
          listed={seen.listed}
          talks={seen.talks}
          warmth={seen.warmth}
          onOpen={(person) => open(person)}
          onPutIn={(person) => void putIn(person.id, person.name)}
        />
      ))}
    </div>
  );
}

interface Facts {
  readonly people: Awaited<ReturnType<typeof listEverybody>>;
  readonly introductions: Awaited<ReturnType<typeof listIntroductions>>;
  readonly conversations: Awaited<ReturnType<typeof listConversations>>;
  readonly me: Me;
}

function seenFrom({ people, introductions, conversations, me }: Facts) {
  const listed = people.filter(isListed);
  const talks = talksOf(people, conversations);
  const named = new Set(introductions.flatMap(({ fromId, toId }) => [fromId, toId]));
  const network = networkOf(
    people.filter((person) => isListed(person) || named.has(person.id)),
    introductions,
  );
  const talkedOn = new Map<string, string>();
  // Newest first: the last one is the one that stays.
  for (const { person, on } of [...talks].reverse()) if (person) talkedOn.set(person.id, on);
  const warmth: WarmthFacts = { network, talkedOn, school: me.school };
  return { listed, talks, warmth };
}

/** Roles first, then companies, then industries (M10). */
function targetsOf({ targetRoles = [], targetCompanies = [], targetIndustries = [] }: Me): readonly WantedTarget[] {
  return [
    ...targetRoles.map(({ name }) => ({ kind: 'role', name }) as const),
    ...targetCompanies.map(({ name }) => ({ kind: 'company', name }) as const),
    ...targetIndustries.map(({ name }) => ({ kind: 'industry', name }) as const),
  ];
}
