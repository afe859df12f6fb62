/** Takes a page number off the end of typed words. */

/** `documents page 2`: about documents, page 2. A number alone is a page. */
export function readAboutAndPage(words: readonly string[]): Record<string, string> {
  const typed = words.join(' ').trim();
  const page = /(?:^|\s)page\s*(\S+)$/i.exec(typed) ?? /^(\d{1,3})$/.exec(typed);
  const about = page === null ? typed : typed.slice(0, page.index).trim();
  return { ...(about === '' ? {} : { about }), ...(page?.[1] === undefined ? {} : { page: page[1] }) };
}
