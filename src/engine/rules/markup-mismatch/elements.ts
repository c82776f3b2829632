import type { Token } from './tokens';

/** Two tags that belong together. */
export interface Element {
  readonly open: Token;
  readonly close: Token;
}

/** How the tags of a text belong together. */
export interface Structure {
  readonly elements: readonly Element[];
  readonly singles: readonly Token[];
  /** Tags without their other half. */
  readonly unpaired: readonly Token[];
  /** Elements that end inside another that began after them. */
  readonly crossed: readonly { readonly outer: Element; readonly inner: Element }[];
}

/** Deeper nesting than this is not followed. */
const DEPTH_LIMIT = 100;

interface Opened {
  readonly token: Token;
  /** The element around it that ended first. */
  crossedBy?: Element;
}

export function structureOf(tokens: readonly Token[]): Structure {
  const elements: Element[] = [];
  const singles: Token[] = [];
  const unpaired: Token[] = [];
  const crossed: { outer: Element; inner: Element }[] = [];
  const opened: Opened[] = [];
  const close = (token: Token): void => {
    const index = opened.findLastIndex(other => other.token.name === token.name);
    if (index < 0) {
      unpaired.push(token);
      return;
    }
    const { token: open, crossedBy } = opened[index];
    const element = { open, close: token };
    elements.push(element);
    if (crossedBy) crossed.push({ outer: crossedBy, inner: element });
    opened.splice(index, 1);
    for (const inner of opened.slice(index)) inner.crossedBy ??= element;
  };
  for (const token of tokens) {
    if (token.type === 'single') singles.push(token);
    else if (token.type === 'close') close(token);
    else if (opened.length < DEPTH_LIMIT) opened.push({ token });
  }
  return { elements, singles, unpaired: [...unpaired, ...opened.map(({ token }) => token)], crossed };
}
