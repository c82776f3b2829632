import type { Format, ParsedDocument } from '../types';
import { collectHtml } from './html/segments';
import { inFileOrder } from './placed';

/** HTML pages and fragments. */
export const html: Format = {
  id: 'html',
  languageIds: ['html'],
  extensions: ['.html', '.htm', '.xhtml'],
  parse(text): ParsedDocument {
    const { segments, comments } = collectHtml(text);
    return { segments: inFileOrder(segments), comments, problems: [] };
  },
};
