import type { Launched } from './browser.ts';

/** Firefox's sidebar with our panel in it. */
export interface FirefoxPanel {
  /** What an expression gives in the panel's document; it must be a string. */
  evaluate(expression: string): Promise<string>;
  /** The whole browser window, as PNG in base64. */
  screenshot(): Promise<string>;
}

/** The part of puppeteer's connection that reaches the browser's own window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluation {
  type: 'success' | 'exception';
  result: { value: string };
  exceptionDetails?: { text: string };
}

/**
 * Runs the body of an async function in the browser's own window; it must give a string. WebDriver BiDi drives pages
 * only, but Firefox gives it the window too when it is started with `--remote-allow-system-access`.
 */
export async function firefoxWindow({ browser }: Launched): Promise<(body: string) => Promise<string>> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;

  return async (body) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      target: { context: window!.context },
    });
    const { type, result: value, exceptionDetails } = result as Evaluation;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return value.value;
  };
}

/** Opens the real sidebar. */
export async function openFirefoxPanel(firefox: Launched): Promise<FirefoxPanel> {
  const runInWindow = await firefoxWindow(firefox);
  const command = `${firefox.extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
  await runInWindow(`await SidebarController.show(${JSON.stringify(command)}); return '';`);
  return {
    evaluate: (expression) => runInWindow(evaluateInPanel(expression)),
    screenshot: () => runInWindow(drawWindow),
  };
}

/** The panel lives in a process of its own; a frame script is the window's way into it. */
function evaluateInPanel(expression: string): string {
  const script = `sendAsyncMessage('sidegloss', String((${expression})))`.replaceAll(
    'document',
    'content.document',
  );
  return `
    const panel = document.getElementById('sidebar').contentDocument.querySelector('browser');
    return new Promise((resolve) => {
      const { messageManager } = panel;
      messageManager.addMessageListener('sidegloss', function answer({ data }) {
        messageManager.removeMessageListener('sidegloss', answer);
        resolve(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript,${encodeURIComponent(script)}`)}, false);
    });`;
}

const drawWindow = `
  const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;
