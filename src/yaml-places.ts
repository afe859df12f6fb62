/** Where each key and value of a YAML text stands, by its line. */
import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event as YamlEvent } from 'js-yaml';

/** Lines count from 1; a path that is not there has the line of the nearest parent that is. */
export type YamlPlaces = {
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly keyLineOf: (path: readonly PropertyKey[]) => number;
  /** Null where the text holds one document or none. */
  readonly secondDocumentLine: number | null;
};

type Place = { readonly line: number; readonly keyLine: number | null; readonly inside: Map<string, Place> };

/** Walks the events of `text` once. */
export function yamlPlaces(events: readonly YamlEvent[], text: string): YamlPlaces {
  const roots = new Walk(events, text).documents();
  const nearest = (path: readonly PropertyKey[]): { place: Place; isThere: boolean } => {
    let place: Place = roots[0] ?? { line: 1, keyLine: null, inside: new Map() };
    for (const key of path) {
      const next = place.inside.get(String(key));
      if (!next) return { place, isThere: false };
      place = next;
    }
    return { place, isThere: true };
  };
  return {
    lineOf: (path) => nearest(path).place.line,
    keyLineOf: (path) => {
      const { place, isThere } = nearest(path);
      return isThere ? (place.keyLine ?? place.line) : place.line;
    },
    secondDocumentLine: roots[1]?.line ?? null,
  };
}

/** Events come flat, what is open being closed by a pop. The reader bounds how deep they go. */
class Walk {
  readonly #events: readonly YamlEvent[];
  readonly #text: string;
  readonly #lineAt: (offset: number) => number;
  #next = 0;

  constructor(events: readonly YamlEvent[], text: string) {
    this.#events = events;
    this.#text = text;
    this.#lineAt = lineCounter(text);
  }

  /** The root of every document that has one. */
  documents(): Place[] {
    const roots: Place[] = [];
    for (let event = this.#take(); event; event = this.#take()) if (isNode(event)) roots.push(this.#place(event, null));
    return roots;
  }

  #take(): YamlEvent | undefined {
    const event = this.#events[this.#next];
    this.#next += 1;
    return event;
  }

  /** The place of the node that began with this event, and of all inside it. */
  #place(event: NodeEvent, keyLine: number | null): Place {
    const place: Place = { line: this.#lineOf(event), keyLine, inside: new Map() };
    if (event.type === EVENT_ID.MAPPING) {
      for (const key of this.#inside()) {
        const line = this.#place(key, null).line;
        const value = this.#take();
        const name = key.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, key) : '';
        if (isNode(value)) place.inside.set(name, this.#place(value, line));
      }
    } else if (event.type === EVENT_ID.SEQUENCE) {
      for (const item of this.#inside()) place.inside.set(String(place.inside.size), this.#place(item, null));
    }
    return place;
  }

  /** The events from here up to the pop that closes what is open; whoever takes one takes all that is inside it. */
  *#inside(): Generator<NodeEvent> {
    for (let event = this.#take(); isNode(event); event = this.#take()) yield event;
  }

  #lineOf(event: NodeEvent): number {
    return this.#lineAt(Math.max(0, startOf(event, this.#text)));
  }
}

type NodeEvent = Exclude<YamlEvent, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

function isNode(event: YamlEvent | undefined): event is NodeEvent {
  return event !== undefined && event.type !== EVENT_ID.DOCUMENT && event.type !== EVENT_ID.POP;
}

function startOf(event: NodeEvent, text: string): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  // A block text begins at its “|” or “>”, on the line before its first.
  return isBlock ? text.lastIndexOf('\n', event.valueStart - 1) : event.valueStart;
}

/** The line of an offset; offsets may come in any order. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
