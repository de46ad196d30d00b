/** Marks that change how the text around them is shown and are not seen themselves: bidi controls, tags, zero widths. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Line breaks, controls of a terminal and other white space. */
const breaks = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
const loneSurrogate = /\p{Cs}/gu;

/** Text of a document in one line that shows what it holds and does nothing. */
export function cleanText(text: string): string {
  return text.replace(unseen, '').replace(breaks, ' ').replace(loneSurrogate, '\ufffd').trim();
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\\': '&#92;' };

/**
 * Text of a document inside Markdown, in a line or a cell of a table: nothing in it is mark-up, HTML, a link or a
 * formula.
 */
export function cleanMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[&<>\\`*_{}[\]()#+!|~$@^]/g, (mark) => entities[mark] ?? `\\${mark}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** A link where the address is one of the web, else the text alone. */
export function markdownLink(text: string, url: string | undefined): string {
  const label = cleanMarkdown(text);
  if (url === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(url)) return label;
  return `[${label}](${url.replace(/[()<>[\]\\|`"'*_~$]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)})`;
}
