import { writeFile } from 'node:fs/promises';
import type { Stage } from './act';
import type { GeckoChrome } from './geckoChrome';

/**
 * A page of Firefox's popup or sidebar, which no automation protocol offers: acted on by a script in its process.
 * @param holder expression for the <browser> element that shows it, in Firefox's window
 */
export function frameStage(gecko: GeckoChrome, holder: string): Stage {
  const inFrame = async (expression: string): Promise<unknown> => {
    const answer = await gecko.run(`
      const holder = ${holder};
      if (!holder?.messageManager) return JSON.stringify({ problem: 'it is not open' });
      const name = 'parley-' + Math.random();
      const script = ${JSON.stringify(answering(expression))}.replace('NAME', JSON.stringify(name));
      return await new Promise((resolve) => {
        holder.messageManager.addMessageListener(name, (message) => resolve(message.data));
        holder.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
        // A document that is being swapped never answers; who asks patiently asks again.
        setTimeout(() => resolve(JSON.stringify({ problem: 'it does not answer' })), 5000);
      });`);
    const { value, problem } = JSON.parse(answer) as { value?: unknown; problem?: string };
    if (problem !== undefined) throw new Error(problem);
    return value;
  };
  return {
    evaluate: inFrame,
    async click(expression) {
      const press = `((found) => typeof found === 'string' ? found : found.click())(${expression})`;
      return (await inFrame(press)) as string | undefined;
    },
    async screenshot(path) {
      const url = await gecko.run(`
        const picture = await ${holder}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: picture.width, height: picture.height });
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png');`);
      await writeFile(path, Buffer.from(url.replace(/^.*,/u, ''), 'base64'));
    },
  };
}

// Acts count as the user's, as they do in Chromium: opening the sidebar or asking for a permission needs that.
const answering = (expression: string) => `(async () => {
  let answer;
  try {
    const { document, windowUtils } = content;
    document.notifyUserGestureActivation();
    const input = windowUtils.setHandlingUserInput(true);
    try {
      answer = { value: await (${expression}) };
    } finally {
      input.destruct();
    }
  } catch (error) {
    answer = { problem: String(error) };
  }
  sendAsyncMessage(NAME, JSON.stringify(answer));
})()`;
