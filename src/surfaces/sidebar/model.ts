import { computed, effect, signal } from '@preact/signals';
import type { Corrections, DetailName, ProfileRead } from '../../domain/person';
import type { OpenTab, PagePart } from '../../platform';
import { createToasts } from '../components/frame/toasts';
import { addressOfTab, isElsewhere, type TabAddress } from '../reading/addressOfTab';
import { isStillLoading, type NotRead, type Outcome, readUntilLoaded } from '../reading/readUntilLoaded';

/** What the sidebar is busy with, beside following the tab in front. */
export type Task =
  | { readonly at: 'following' }
  | { readonly at: 'reading'; readonly waiting: boolean }
  | { readonly at: 'checking'; readonly reading: ProfileRead }
  | { readonly at: 'not-read'; readonly why: NotRead }
  /** `address`: of the profile that was in front when it began. */
  | { readonly at: 'typing'; readonly address: TabAddress }
  /** `staying`: what is being done with them that keeps them in front; absent where nothing is. */
  | { readonly at: 'person'; readonly id: string; readonly staying?: readonly string[] }
  /** `id`: of the person. */
  | { readonly at: 'talking'; readonly id: string; readonly conversationId: string };

/** What was left for the sidebar by the popup, the list, a shortcut or the context menu. */
export type Waiting =
  | { readonly kind: 'reading'; readonly tabId: number; readonly outcome: Outcome }
  | { readonly kind: 'person'; readonly id: string; readonly part?: PagePart }
  /** What the selected text says of somebody; nothing where they are to be typed from the beginning. */
  | { readonly kind: 'text'; readonly details: Corrections };

/** The model's outside world, handed in so that tests can be one. What listens returns the function that ends it. */
export interface World {
  frontTab(): Promise<OpenTab | undefined>;
  onTabChange(changed: () => void): () => void;
  onWaiting(left: () => void): () => void;
  maySeeLinkedIn(): Promise<boolean>;
  onPermissionChange(changed: () => void): () => void;
  read(tabId: number): Promise<Outcome>;
  /** @param mayTake asked last of all, when it is ready: if it may not be taken, it goes on waiting. */
  takeWaiting(windowId: number, mayTake: () => boolean): Promise<Waiting | undefined>;
  wait(milliseconds: number): Promise<void>;
}

export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** What the sidebar shows and why; the components only draw it. */
export function createSidebarModel(world: World) {
  const tab = signal<OpenTab>();
  const task = signal<Task>({ at: 'following' });
  /** What the user typed and has not saved. It keeps its form in front while they look at other pages. */
  const corrections = signal<Corrections>({});
  /** Where on a person's page to begin, until it is there. */
  const part = signal<PagePart>();
  /** False where the browser hides LinkedIn's tabs from Parley: Firefox lets people take that permission back. */
  const allowed = signal(true);
  const toasts = createToasts();
  const address = computed(() => addressOfTab(tab.value));
  const addressKey = computed(() => address.value.slug ?? address.value.memberId ?? '');
  const unsaved = computed(() => Object.keys(corrections.value).length > 0);
  /** Whether what is in front stays there when another profile comes: it has words of the user's, or is at work. */
  const stays = computed(() => {
    const { value: now } = task;
    if (unsaved.value || now.at === 'typing' || now.at === 'talking') return true;
    return now.at === 'person' && now.staying !== undefined;
  });
  /** Counts acts: an answer to an act that is no longer the last one is dropped. */
  let act = 0;
  let looks = 0;
  let lastLook = Promise.resolve();
  let seen: { id: number; slug: string | undefined; title: string | undefined } | undefined;
  let oldTitle: string | undefined;

  const look = async (): Promise<void> => {
    looks += 1;
    const mine = looks;
    const found = await world.frontTab();
    if (mine !== looks) return lastLook;
    tab.value = found && withoutOldTitle(found);
  };

  /** Resolves with the last look, whoever asked for it: only then is it known who is in front. */
  const follow = () => {
    lastLook = look();
    return lastLook;
  };

  /** LinkedIn changes the address before the title: until that changes too, it names whoever was open before. */
  const withoutOldTitle = (found: OpenTab): OpenTab => {
    const { slug } = addressOfTab(found);
    const moved = seen?.id === found.id && seen.slug !== slug;
    const old = found.title === (moved ? seen?.title : oldTitle);
    oldTitle = old ? found.title : undefined;
    seen = { id: found.id, slug, title: found.title };
    if (!old || found.title === undefined) return found;
    const { title: _old, ...tabWithout } = found;
    return tabWithout;
  };

  const begin = (next: Task, words: Corrections = {}) => {
    act += 1;
    task.value = next;
    corrections.value = words;
    part.value = undefined;
  };

  const showPerson = (id: string, where: PagePart | undefined) => {
    begin({ at: 'person', id });
    part.value = where;
  };

  /** Their page as it is in front, or as it would come there. */
  const pageOf = (id: string): Task & { at: 'person' } => {
    const now = task.peek();
    return now.at === 'person' && now.id === id ? now : { at: 'person', id };
  };

  const goBack = () => {
    begin({ at: 'following' });
    void takeWaiting();
  };

  const show = (outcome: Outcome) => {
    if ('notRead' in outcome) begin({ at: 'not-read', why: outcome.notRead });
    // LinkedIn may have gone on to another profile meanwhile: a reading is never shown under another's address.
    else if (isElsewhere(outcome.reading, address.value)) begin({ at: 'not-read', why: 'stale' });
    else begin({ at: 'checking', reading: outcome.reading });
  };

  /** One reading of the page in front, on the user's click (K2). */
  const read = async () => {
    const { value: at } = tab;
    if (!at) return;
    begin({ at: 'reading', waiting: false });
    const mine = act;
    const outcome = await readUntilLoaded(() => world.read(at.id), {
      wait: world.wait,
      goesOn: () => mine === act,
      onWait: () => {
        if (mine === act) task.value = { at: 'reading', waiting: true };
      },
    });
    if (mine !== act) return;
    await follow();
    if (mine === act) show(outcome);
  };

  const typeSomeone = (details?: Corrections) => {
    const { name } = address.value;
    begin({ at: 'typing', address: address.value }, details ?? (name === undefined ? {} : { name }));
  };

  /** What was left for this window's sidebar. Unsaved words go first: then it waits until they are saved or given up. */
  const takeWaiting = async () => {
    await follow();
    const here = tab.value;
    if (!here || unsaved.peek()) return;
    const left = await world.takeWaiting(here.windowId, () => !unsaved.peek());
    if (left?.kind === 'person') showPerson(left.id, left.part);
    else if (left?.kind === 'text') typeSomeone(left.details);
    else if (left && isStillInFront(left, here)) {
      // The shortcut was quicker than the page: the user's act goes on here, where the waiting is seen.
      if (isStillLoading(left.outcome)) await read();
      else show(left.outcome);
    }
  };

  const isStillInFront = ({ tabId, outcome }: Waiting & { kind: 'reading' }, here: OpenTab) =>
    tabId === here.id && !('reading' in outcome && isElsewhere(outcome.reading, addressOfTab(here)));

  const openPerson = (id: string, where?: PagePart) => {
    showPerson(id, where);
    void takeWaiting();
  };

  const checkPermission = async () => {
    allowed.value = await world.maySeeLinkedIn();
  };

  const start = () => {
    const ends = [
      world.onTabChange(() => void follow()),
      world.onWaiting(() => void takeWaiting()),
      world.onPermissionChange(() => void checkPermission().then(follow)),
      // Another profile in front: what was read of the one before is not theirs. Words of the user's stay in sight.
      effect(() => {
        addressKey.value;
        if (!stays.peek()) begin({ at: 'following' });
      }),
    ];
    void checkPermission();
    void takeWaiting();
    return () => {
      for (const end of ends) end();
    };
  };

  return {
    tab,
    task,
    corrections,
    allowed,
    address,
    unsaved,
    stays,
    toasts,
    start,
    read,
    typeSomeone,
    goBack,
    openPerson,
    part,
    arrived: () => {
      part.value = undefined;
    },
    /** The conversation itself. */
    talk: (id: string, conversationId: string) => begin({ at: 'talking', id, conversationId }),
    /**
     * A part of somebody's page is at work, or is so no longer: while one is, the page stays in front. All it holds is on
     * record, so it gives way to whatever else the user asks for.
     */
    stay: (id: string, what: string, on: boolean) => {
      const page = pageOf(id);
      // What ends because somebody else was asked for ends with its page.
      if (!on && page !== task.peek()) return;
      const others = (page.staying ?? []).filter((one) => one !== what);
      const staying = on ? [...others, what] : others;
      task.value = { at: 'person', id, ...(staying.length > 0 && { staying }) };
    },
    /** Corrections of somebody in the list: their page stays in front until these are saved or given up. */
    correctPerson: (id: string, words: Corrections) => {
      task.value = pageOf(id);
      corrections.value = words;
      if (!unsaved.peek()) void takeWaiting();
    },
    /** These corrections of theirs are on record: what was typed meanwhile is not, and stays. */
    corrected: (id: string, saved: Corrections) => {
      const now = task.peek();
      // They were given up meanwhile, or somebody else was asked for.
      if (now.at !== 'person' || now.id !== id) return;
      const typed = Object.entries(corrections.peek()) as [DetailName, string][];
      corrections.value = Object.fromEntries(typed.filter(([name, text]) => text !== saved[name]));
      if (!unsaved.peek()) void takeWaiting();
    },
    /** Leaves out of a reading what the user does not want to keep. */
    changeReading: (reading: ProfileRead) => {
      task.value = { at: 'checking', reading };
    },
  };
}
