import { useCallback, useMemo, useState } from 'preact/hooks';
import { around, firstLines, forestOf, joinedAndAlone, networkOf } from '../../../domain/introductions';
import { ownZone, say, sayCount } from '../../../platform';
import { getMe, listConversations, listIntroductions, peopleOfIntroductions } from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import { useSidebar } from '../useSidebar';
import { Forest } from './Forest';
import { Picture } from './Picture';
import { WayTo } from './WayTo';
import { WhomToAsk } from './WhomToAsk';

/** More are drawn only when the user asks for them. */
const MOST_DRAWN = 150;
const MOST_LINES = 40;

/** Who led to whom: as a picture, in words, the way to somebody, and whom to ask next (M15, M53, M56). */
export function IntroductionsPage() {
  const facts = useLive(async () => {
    const [people, introductions, conversations, me] = await Promise.all([
      peopleOfIntroductions(),
      listIntroductions(),
      listConversations(),
      getMe(),
    ]);
    return { people, introductions, conversations, me };
  });
  const openPerson = useSidebar();
  const [chosen, setChosen] = useState<string>();
  const [centre, setCentre] = useState<string>();
  const [everybody, setEverybody] = useState(false);
  const [allLines, setAllLines] = useState(false);
  const network = useMemo(() => facts && networkOf(facts.people, facts.introductions), [facts]);
  const part = useMemo(
    () => network && around(network, centre, everybody ? network.members.size : MOST_DRAWN),
    [network, centre, everybody],
  );
  const branches = useMemo(() => network && joinedAndAlone(forestOf(network)), [network]);
  const open = useCallback(
    (id: string) => {
      if (network?.members.get(id)?.person) openPerson({ id });
    },
    [network, openPerson],
  );
  // Who is chosen in the picture changes nothing in the words.
  const inWords = useMemo(
    () =>
      network &&
      branches && (
        <Forest
          branches={allLines ? branches.joined : firstLines(branches.joined, MOST_LINES)}
          network={network}
          zone={ownZone()}
          onOpen={open}
        />
      ),
    [network, branches, allLines, open],
  );
  if (!facts || !network || !part || !branches) return null;
  const { joined, alone } = branches;
  const all = network.members.size - alone.length;
  const choose = (id: string) => {
    setChosen(id);
    // Who is not in the picture is drawn with whoever is near them.
    if (!part.ids.includes(id)) setCentre(id);
  };
  return (
    <div class="stack wide">
      <h1>{say('page_introductions')}</h1>
      <p class="soft">{say('introductions_intro')}</p>
      {joined.length === 0 ? (
        <section class="card">
          <p class="large">{say('introductions_empty')}</p>
          <p>{say('introductions_emptyHow')}</p>
        </section>
      ) : (
        <section class="stack picture-section">
          <Picture network={network} part={part} chosen={chosen} onChoose={choose} onOpen={open} />
          <WayTo network={network} people={facts.people} chosen={chosen} onChoose={choose} onOpen={open}>
            {all > part.ids.length && !everybody && (
              <button type="button" onClick={() => setEverybody(true)}>
                {sayCount('picture_everybody', all)}
              </button>
            )}
            {centre !== undefined && (
              <button type="button" onClick={() => setCentre(undefined)}>
                {say('picture_fromMe')}
              </button>
            )}
            {chosen !== undefined && chosen !== centre && (
              <button type="button" onClick={() => setCentre(chosen)}>
                {say('picture_around', { name: network.members.get(chosen)?.person?.name ?? say('someoneGone') })}
              </button>
            )}
          </WayTo>
        </section>
      )}
      {facts.people.length > 0 && (
        <WhomToAsk
          network={network}
          people={facts.people}
          conversations={facts.conversations}
          me={facts.me}
          onOpen={openPerson}
        />
      )}
      {joined.length > 0 && (
        <section class="stack tight">
          <h2>{say('forest')}</h2>
          {inWords}
          {all > MOST_LINES && !allLines && (
            <div>
              <button type="button" onClick={() => setAllLines(true)}>
                {sayCount('forest_all', all)}
              </button>
            </div>
          )}
          {alone.length > 0 && <p class="small soft">{sayCount('forest_alone', alone.length)}</p>}
        </section>
      )}
    </div>
  );
}
