/** Reads of the live DOM that no page can fake.
 *  `<input name=firstChild>` in a form, or `<img name=body>`, shadows the property of that name on the form or on the
 *  document, in every script world. So getters and methods are taken from the prototypes, once, and called on nodes. */

/** The getter of a property, as a function of its owner.
 *  @throws Error where this browser has no such property */
function getter<Owner, Key extends keyof Owner & string>(
  prototype: Owner,
  name: Key,
): (owner: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}`);
  return (owner) => get.call(owner) as Owner[Key];
}

export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const isConnected = getter(Node.prototype, 'isConnected');
export const documentOf = getter(Node.prototype, 'ownerDocument');
export const parentNodeOf = getter(Node.prototype, 'parentNode');
export const parentElementOf = getter(Node.prototype, 'parentElement');
export const dataOf = getter(CharacterData.prototype, 'data');
export const localNameOf = getter(Element.prototype, 'localName');
export const outerHtmlOf = getter(Element.prototype, 'outerHTML');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const readyStateOf = getter(Document.prototype, 'readyState');
export const doctypeOf = getter(Document.prototype, 'doctype');
export const addressOf = getter(Document.prototype, 'URL');
export const windowOf = getter(Document.prototype, 'defaultView');
export const adoptedSheets = getter(Document.prototype, 'adoptedStyleSheets');
export const fontsOf = getter(Document.prototype, 'fonts');

const namespaceOf = getter(Element.prototype, 'namespaceURI');
const contentOfTemplate = getter(HTMLTemplateElement.prototype, 'content');
const documentOfIframe = getter(HTMLIFrameElement.prototype, 'contentDocument');
const documentOfFrame = getter(HTMLFrameElement.prototype, 'contentDocument');
const assignedNodes = HTMLSlotElement.prototype.assignedNodes;
const getAttributeNames = Element.prototype.getAttributeNames;
const getAttribute = Element.prototype.getAttribute;
const getBoundingClientRect = Element.prototype.getBoundingClientRect;
const checkVisibility = Element.prototype.checkVisibility;
const addEventListener = EventTarget.prototype.addEventListener;
const createElement = Document.prototype.createElement;
const closest = Element.prototype.closest;
const querySelectorAll = Element.prototype.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;
const getRootNode = Node.prototype.getRootNode;
const scrollIntoView = Element.prototype.scrollIntoView;

const html = 'http://www.w3.org/1999/xhtml';

/** The document inside an iframe or frame; null for every other element, and for a frame of another origin, which the
 *  browser keeps from us. */
export function framedDocument(element: Element, name: string): Document | null {
  if ((name !== 'iframe' && name !== 'frame') || namespaceOf(element) !== html) return null;
  return name === 'iframe'
    ? documentOfIframe(element as HTMLIFrameElement)
    : documentOfFrame(element as HTMLFrameElement);
}

/** What a template holds, which browsers keep apart from the page; null for every other element. */
export function templateContent(element: Element, name: string): DocumentFragment | null {
  if (name !== 'template' || namespaceOf(element) !== html) return null;
  return contentOfTemplate(element as HTMLTemplateElement);
}

/** What stands in a slot by the outer tree's will; empty for every other element. */
export function slottedNodes(element: Element, name: string): readonly Node[] {
  if (name !== 'slot' || namespaceOf(element) !== html) return [];
  return assignedNodes.call(element as HTMLSlotElement);
}

/** All attributes, on an object without a prototype. */
export function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const name of getAttributeNames.call(element))
    attributes[name] = getAttribute.call(element, name) ?? '';
  return attributes;
}

/** The element itself, or the nearest around it, that fits; null where none does within its document or shadow root. */
export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

/** Whether the attribute is there, be it empty. */
export function hasAttribute(element: Element, name: string): boolean {
  return getAttribute.call(element, name) !== null;
}

/** Those of the document itself, in its order; frames and shadow roots are documents of their own. */
export function queryAll(page: Document, selector: string): Iterable<Element> {
  return queryDocument.call(page, selector);
}

/** Those below the element, in document order, shadow roots and frames left out. */
export function queryBelow(element: Element, selector: string): Iterable<Element> {
  return querySelectorAll.call(element, selector);
}

/** The document or shadow root that a node stands in. */
export function rootOf(node: Node): Node {
  return getRootNode.call(node);
}

/** In CSS pixels of the window, transforms counted in. */
export function rectOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** Each option has two names: Chromium before 121 and Firefox before 122 know only the first. */
const everyWayToHide = {
  checkOpacity: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  visibilityProperty: true,
};

const everyWayButVisibility = { checkOpacity: true, opacityProperty: true };

/** What can be seen of an element: `parts` where it is hidden itself and something in it is visible again. */
export type Seen = 'all' | 'parts' | 'nothing';

/** More are not asked whether they are visible inside a hidden one. */
const mostInside = 2_000;

/** Whether the element is rendered and can be seen: nothing of it for display none, visibility hidden and opacity 0, of its own
 *  or inherited, and in content that the browser skips (content-visibility, a closed details). */
export function seenOf(element: Element): Seen {
  if (checkVisibility.call(element, everyWayToHide)) return 'all';
  // An element without a box of its own shows its content all the same.
  const { display, visibility } = getComputedStyle(element);
  if (display === 'contents' && visibility === 'visible') return 'all';
  return checkVisibility.call(element, everyWayButVisibility) && holdsVisible(element) ? 'parts' : 'nothing';
}

function holdsVisible(element: Element): boolean {
  let asked = 0;
  for (const inside of queryBelow(element, '*')) {
    if (checkVisibility.call(inside, everyWayToHide)) return true;
    if ((asked += 1) >= mostInside) return false;
  }
  return false;
}

/** A new element that stands nowhere yet. */
export function elementIn(document: Document, name: string): HTMLElement {
  return createElement.call(document, name);
}

/** Listens until the signal in `options` aborts. */
export function listenTo(
  target: EventTarget,
  kind: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  addEventListener.call(target, kind, listener, options);
}

/** Scrolls the window, and every box around the element that scrolls, until it shows. */
export function scrollTo(element: Element, options: ScrollIntoViewOptions): void {
  scrollIntoView.call(element, options);
}
