/** Calls over the browser's messages: a name and data go out, one answer comes back. Only JSON crosses. */
import { browser, type Browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;

/** The answer to a call, or the news that nobody listens there: no reviewer in the tab, a page that has gone, an older version. */
export type Answer<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'nobody' };

interface Call {
  readonly type: string;
  readonly data: unknown;
}

type Reply = { readonly value: unknown } | { readonly error: string };

/** How browsers say that nobody is there to answer. */
const nobodyThere =
  /Receiving end does not exist|Could not establish connection|message (?:port|channel) closed|back\/forward cache|context invalidated|No tab with id|Invalid tab/i;

/** Calls the worker, or, with a tab, the script in the tab's main frame.
 *  @throws Error with the other side's words where its answer failed */
export async function call<T>(type: string, data: unknown, tabId?: number): Promise<Answer<T>> {
  const reply = await deliver({ type, data }, tabId);
  if (reply === undefined) return { kind: 'nobody' };
  if ('error' in reply) throw new Error(reply.error);
  return { kind: 'answer', value: reply.value as T };
}

/** @returns undefined where nobody answered */
async function deliver(message: Call, tabId: number | undefined): Promise<Reply | undefined> {
  try {
    const reply: unknown = await (tabId === undefined
      ? browser.runtime.sendMessage(message)
      : browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
    return isReply(reply) ? reply : undefined;
  } catch (error) {
    if (error instanceof Error && nobodyThere.test(error.message)) return undefined;
    throw error;
  }
}

/** Answers the calls of one name. `data` is whatever the caller sent. @returns a function that stops listening */
export function onCall(type: string, answer: (data: unknown, sender: Sender) => unknown): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => {
    if (!isCall(message) || message.type !== type) return false;
    void replyWith(() => answer(message.data, sender)).then(respond);
    // The answer comes later: the browser is to wait for it.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function replyWith(answer: () => unknown): Promise<Reply> {
  try {
    // JSON would leave out an undefined value.
    return { value: (await answer()) ?? null };
  } catch (error) {
    return { error: String(error) };
  }
}

function isCall(message: unknown): message is Call {
  return typeof message === 'object' && message !== null && 'type' in message;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);
}
