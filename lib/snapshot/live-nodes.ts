/** domhandler nodes that know the live node they were made from. */
import { type AnyNode, Comment, Element, Text } from 'domhandler';
import { attributesOf, type Seen, seenOf } from './live-dom';

/** An element whose attributes and visibility are read from the live one, when they are first asked for. */
export class LiveElement extends Element {
  /** Read on the first use; what is assigned to it stays. */
  declare attribs: Record<string, string>;
  readonly live: globalThis.Element;
  #attributes: Record<string, string> | null = null;
  #seen: Seen | null = null;

  static {
    // An accessor in place of the field that Element has; TypeScript lets no class body say so.
    Object.defineProperty(this.prototype, 'attribs', {
      get(this: LiveElement) {
        return (this.#attributes ??= attributesOf(this.live));
      },
      set(this: LiveElement, attributes: Record<string, string>) {
        // Element's constructor assigns too, before this class has its fields: not an assignment to keep.
        if (#attributes in this) this.#attributes = attributes;
      },
    });
  }

  constructor(name: string, live: globalThis.Element) {
    super(name, {});
    this.live = live;
  }

  get seen(): Seen {
    return (this.#seen ??= seenOf(this.live));
  }
}

export class LiveText extends Text {
  constructor(
    data: string,
    readonly live: globalThis.Node,
  ) {
    super(data);
  }
}

export class LiveComment extends Comment {
  constructor(
    data: string,
    readonly live: globalThis.Node,
  ) {
    super(data);
  }
}

/** The live node that a snapshot's node was made from; null for a node that was parsed from text. */
export function liveOf(node: AnyNode): globalThis.Node | null {
  const isLive = node instanceof LiveElement || node instanceof LiveText || node instanceof LiveComment;
  return isLive ? node.live : null;
}
