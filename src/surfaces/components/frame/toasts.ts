import { signal } from '@preact/signals';

export interface ToastMessage {
  readonly text: string;
  /** Who it is about: it stays in sight when somebody else comes to the front. */
  readonly about?: string;
  readonly undo?: { readonly words: string; readonly act: () => void };
}

export interface ShownToast extends ToastMessage {
  readonly key: number;
}

export type Tell = (message: ToastMessage) => void;

/** What is told of one person, by name. */
export function tellOf(name: string, tell: Tell): Tell {
  return (message) => tell({ about: name, ...message });
}

/** More than this would cover the page. */
const MOST = 3;

/** What was done, the newest first, each with its own way back. Of those without one only the last stays. */
export function createToasts() {
  const shown = signal<readonly ShownToast[]>([]);
  let key = 0;
  const close = (closed: number) => {
    shown.value = shown.value.filter((toast) => toast.key !== closed);
  };
  const tell: Tell = (message) => {
    key += 1;
    shown.value = [{ ...message, key }, ...shown.value.filter(({ undo }) => undo)].slice(0, MOST);
  };
  return { shown, tell, close };
}

export type Toasts = ReturnType<typeof createToasts>;
