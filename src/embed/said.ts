/**
 * What a page and a widget in its frame say to each other (docs/embedding.md): plain objects over `postMessage`, each with the version of
 * this protocol. Whatever does not look exactly like one of them is not for us and is passed over in silence: a page is full of messages.
 */

/** Version of the protocol. Another one is not understood. */
export const PROTOCOL = 1;
/** The longest name of a request, of an event or of an error, in UTF-16 units. */
const NAME = 64;
/** The tallest that a frame asks to be, in CSS pixels. */
const TALLEST = 4000;

/** What the page asks. */
export interface Asked {
  commonGround: typeof PROTOCOL;
  /** Comes back with the answer. */
  id: number;
  ask: string;
  value: unknown;
}

/** What the frame says. */
export type Told =
  | { commonGround: typeof PROTOCOL; tell: string; detail: unknown }
  | { commonGround: typeof PROTOCOL; answer: number; done: boolean; value: unknown }
  | { commonGround: typeof PROTOCOL; height: number };

type Fields = Record<string, unknown>;

const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-zA-Z][a-zA-Z-]*$/.test(value) && value.length <= NAME;
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function fields(data: unknown): Fields | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  return (data as Fields).commonGround === PROTOCOL ? (data as Fields) : null;
}

/** The request that a message is, or `null`. */
export function asked(data: unknown): Asked | null {
  const said = fields(data);
  return said && isNumber(said.id) && isName(said.ask) ? (said as unknown as Asked) : null;
}

/** What a frame says by a message, or `null`. */
export function told(data: unknown): Told | null {
  const said = fields(data);
  if (!said) return null;
  const is = 'tell' in said
    ? isName(said.tell) && said.tell.startsWith('cg-')
    : 'answer' in said
      ? isNumber(said.answer) && typeof said.done === 'boolean'
      : isNumber(said.height) && said.height > 0 && said.height <= TALLEST;
  return is ? (said as unknown as Told) : null;
}
