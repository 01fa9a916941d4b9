import { computed, effect, signal } from '@preact/signals';
import { type Corrections, detailsFromText, type ProfileRead } from '../../domain/person';
import type { OpenTab } from '../../platform';
import type { ToastMessage } from '../components/Toast';
import { addressOfTab, isElsewhere } from './addressOfTab';
import { type NotRead, type Outcome, readUntilLoaded } from './readUntilLoaded';

/** What the sidebar is busy with, beside following the tab in front. */
export type Task =
  | { readonly at: 'following' }
  | { readonly at: 'reading'; readonly waiting: boolean }
  | { readonly at: 'checking'; readonly reading: ProfileRead }
  | { readonly at: 'not-read'; readonly why: NotRead }
  | { readonly at: 'typing' }
  | { readonly at: 'person'; readonly id: string };

/** What was left for the sidebar by the popup, the list, a shortcut or the context menu. */
export type Waiting =
  | { readonly kind: 'reading'; readonly tabId: number; readonly outcome: Outcome }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string };

/** The model's outside world, handed in so that tests can be one. */
export interface World {
  frontTab(): Promise<OpenTab | undefined>;
  /** Each returns the function that ends it. */
  onTabChange(changed: () => void): () => void;
  onWaiting(left: () => void): () => void;
  read(tabId: number): Promise<Outcome>;
  takeWaiting(): Promise<Waiting | undefined>;
  wait(milliseconds: number): Promise<void>;
}

export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** What the sidebar shows and why; the components only draw it. */
export function createSidebarModel(world: World) {
  const tab = signal<OpenTab>();
  const task = signal<Task>({ at: 'following' });
  /** What the user typed and has not saved. It keeps the form open while they look at other pages. */
  const corrections = signal<Corrections>({});
  /** Outlives the screen it came from: the way back from a deletion stands where the person stood. */
  const toast = signal<ToastMessage>();
  const address = computed(() => addressOfTab(tab.value));
  const addressKey = computed(() => address.value.slug ?? address.value.memberId ?? '');
  const unsaved = computed(() => Object.keys(corrections.value).length > 0);
  /** Counts acts: an answer to an act that is no longer the last one is dropped. */
  let act = 0;

  const follow = async () => {
    tab.value = await world.frontTab();
  };

  const begin = (next: Task) => {
    act += 1;
    task.value = next;
    corrections.value = {};
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

  const typeSomeone = (details: Corrections) => {
    begin({ at: 'typing' });
    corrections.value = details;
  };

  const takeWaiting = async () => {
    const left = await world.takeWaiting();
    if (!left) return;
    await follow();
    if (left.kind === 'person') begin({ at: 'person', id: left.id });
    else if (left.kind === 'text') typeSomeone(detailsFromText(left.text));
    else if (left.tabId === tab.value?.id) show(left.outcome);
  };

  const start = () => {
    const ends = [
      world.onTabChange(() => void follow()),
      world.onWaiting(() => void takeWaiting()),
      // Another profile in front: what was read of the one before is not theirs. Unsaved words are kept in sight.
      effect(() => {
        addressKey.value;
        if (!unsaved.peek()) begin({ at: 'following' });
      }),
    ];
    void follow().then(takeWaiting);
    return () => {
      for (const end of ends) end();
    };
  };

  return {
    tab,
    task,
    corrections,
    address,
    toast,
    start,
    read,
    typeSomeone: () => typeSomeone({}),
    openPerson: (id: string) => begin({ at: 'person', id }),
    goBack: () => begin({ at: 'following' }),
  };
}
