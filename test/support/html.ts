import { Parser, type ParserOptions } from 'htmlparser2';

/** An element of a page and the text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a page (or, with `xmlMode`, of XML), in order. Throws when one is not closed where it should be. */
export function elementsOf(html: string, options: ParserOptions = {}): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) if (!open.some(({ name }) => name === 'style')) element.text += text;
      },
      onclosetag(name, isImplied) {
        const element = open.pop();
        const closesItself = VOID.includes(name) || html.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if (element?.name !== name || (isImplied && !closesItself)) throw new Error(`<${element?.name}> ends with </${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: false, ...options },
  );
  parser.end(html);
  return elements;
}

const VOID = ['meta', 'input'];
