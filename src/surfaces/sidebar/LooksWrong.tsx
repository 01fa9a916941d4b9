import { copyText, say } from '../../platform';
import { structureOfOpenPage } from '../reading/readOpenPage';
import type { SidebarModel } from './model';

/** "This looks wrong": copies the page's structure for a bug report, none of its words. */
export function LooksWrong({ model }: { readonly model: SidebarModel }) {
  const copy = async () => {
    const tab = model.tab.value;
    const report = tab && (await structureOfOpenPage(tab.id));
    const copied = report !== undefined && (await copyText(report));
    model.toasts.tell({ text: say(copied ? 'reportCopied' : 'reportNotCopied') });
  };
  return (
    <p class="hint">
      <button type="button" class="plain small" onClick={() => void copy()}>
        {say('looksWrong')}
      </button>{' '}
      {say('looksWrong_what')}
    </p>
  );
}
