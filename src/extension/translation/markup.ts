/** How a service that keeps markup is shown the stand-ins: as empty elements, the text around them escaped. */

/** An empty element by its number, as XML or HTML writes it. */
export type Element = (id: number) => string;

export const xmlElement: Element = id => `<x id="${id}"/>`;
/** HTML knows no empty elements of one's own. */
export const htmlElement: Element = id => `<img id="${id}">`;

/** The text with each stand-in as an element. */
export function toMarkup(text: string, standIns: readonly string[], element: Element): string {
  return standIns.reduce((marked, standIn, i) => marked.replaceAll(standIn, element(i + 1)), withEntities(text));
}

const ELEMENT = /<(?:x|img) id="(\d{1,6})"\s?\/?>(?:<\/(?:x|img)>)?/g;

/** The text of an answer with the stand-ins back in it. */
export function fromMarkup(answer: string, standIns: readonly string[]): string {
  return withoutEntities(answer.replace(ELEMENT, (element, id: string) => standIns[Number(id) - 1] ?? element));
}

const withEntities = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'" };
const withoutEntities = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|#39|#x27);/g, (_, name: string) => ENTITIES[name]);
