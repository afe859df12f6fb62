/** Walks over a piece of HTML tag by tag. Linear in its length whatever it holds: it keeps no stack, so nothing needs to be closed. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export type HtmlHandler = {
  readonly text: (text: string) => void;
  /** `start` and `end` are the offsets of the whole tag, `end` after its `>`. Names are in lower case, entities decoded. */
  readonly open?: (
    name: string,
    attributes: readonly (readonly [string, string])[],
    start: number,
    end: number,
    selfClosing: boolean,
  ) => void;
  readonly close?: (name: string) => void;
};

/** Calls the handler for every token. A tag that never ends is dropped. */
export function walkHtml(html: string, handler: HtmlHandler): void {
  let name = '';
  let start = 0;
  let attribute = '';
  let value = '';
  let attributes: [string, string][] = [];
  const finish = (end: number, selfClosing: boolean): void => {
    handler.open?.(name, attributes, start, end + 1, selfClosing);
    attributes = [];
  };
  const nothing = (): void => {};
  const callbacks: TokenizerCallbacks = {
    ontext: (from, to) => handler.text(html.slice(from, to)),
    ontextentity: (code) => handler.text(String.fromCodePoint(code)),
    onopentagname: (from, to) => {
      name = html.slice(from, to).toLowerCase();
      start = from - 1;
      attributes = [];
    },
    onattribname: (from, to) => {
      attribute = html.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata: (from, to) => {
      value += html.slice(from, to);
    },
    onattribentity: (code) => {
      value += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (attributes.length < 100) attributes.push([attribute, value]);
    },
    onopentagend: (end) => finish(end, false),
    onselfclosingtag: (end) => finish(end, true),
    onclosetag: (from, to) => handler.close?.(html.slice(from, to).toLowerCase()),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true, recognizeSelfClosing: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}
