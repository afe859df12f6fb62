/** Puts one question to the server: in the strictest form it takes, twice at most, and only while the allowance lasts. */
import type { Opinion } from '../news/second-opinion.ts';
import type { Allowance } from './allowance.ts';
import { readAnswer } from './answer.ts';
import { type Endpoint, postQuestion, type Reply } from './endpoint.ts';
import { forms, type OpinionQuestion, requestBody } from './question.ts';

export type OpinionOutcome =
  | { readonly kind: 'opinion'; readonly opinion: Opinion }
  /** The model answers, but not in the form that was asked for. */
  | { readonly kind: 'unusable' }
  /** Not to be had now; `what` says why. */
  | { readonly kind: 'unavailable'; readonly what: string };

export type AskContext = {
  readonly endpoint: Endpoint;
  readonly allowance: Allowance;
  readonly model: string;
  /** For one question with all its tries. */
  readonly timeoutMs: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Where in the list of forms the first stands that the server is known to take. */
  readonly form: { at: number };
};

const TRIES = 2;
/** How long a server is left alone that asks us to slow down without saying for how long. */
const UNNAMED_PAUSE_MS = 60_000;

/** Asks until there is a usable answer, no try is left, the time is over, or `outer` fires. */
export async function askServer(
  question: OpinionQuestion,
  outer: AbortSignal,
  context: AskContext,
): Promise<OpinionOutcome> {
  const signal = AbortSignal.any([outer, AbortSignal.timeout(context.timeoutMs)]);
  let result: Try = { outcome: { kind: 'unusable' }, again: true };
  for (let attempt = 1; attempt <= TRIES && result.again; attempt += 1)
    result = await tryOnce(question, signal, context);
  // What our own side cut off is no fault of the server's.
  if (result.fault !== undefined && !outer.aborted) context.allowance.failed(result.fault, context.now());
  return result.outcome;
}

type Try = {
  readonly outcome: OpinionOutcome;
  /** Whether the same question may fare better at once. */
  readonly again: boolean;
  /** What the server or the network did wrong, if anything. */
  readonly fault?: string;
};

async function tryOnce(question: OpinionQuestion, signal: AbortSignal, context: AskContext): Promise<Try> {
  const { allowance, model, now } = context;
  const reply = await postInForm(question, signal, context);
  switch (reply.kind) {
    case 'answered': {
      allowance.succeeded();
      const answer = readAnswer(reply.text);
      if (answer === null) return { outcome: { kind: 'unusable' }, again: true };
      return { outcome: { kind: 'opinion', opinion: { ...answer, model } }, again: false };
    }
    case 'busy':
      allowance.pause(reply.retryAt ?? now() + UNNAMED_PAUSE_MS, now());
      return { outcome: unavailable('the server asks us to slow down'), again: false };
    case 'spent':
      return { outcome: unavailable(reply.what), again: false };
    case 'refused':
      return { outcome: unavailable(reply.what), again: false, fault: reply.what };
    case 'failed':
      return { outcome: unavailable(reply.what), again: reply.again, fault: reply.what };
  }
}

function unavailable(what: string): OpinionOutcome {
  return { kind: 'unavailable', what };
}

/** One request, and further ones in looser forms while the server refuses. Where it refuses them all the form is not to blame. */
async function postInForm(
  question: OpinionQuestion,
  signal: AbortSignal,
  { endpoint, allowance, model, now, form }: AskContext,
): Promise<Reply | { kind: 'spent'; what: string }> {
  let reply: Reply = { kind: 'refused', what: 'no form is left' };
  for (const [at, name] of forms.entries()) {
    if (at < form.at) continue;
    const spent = allowance.take(now());
    if (spent !== null) return { kind: 'spent', what: spent };
    reply = await postQuestion(endpoint, requestBody(model, question, name), signal, now);
    if (reply.kind === 'answered') form.at = at;
    if (reply.kind !== 'refused') break;
  }
  return reply;
}
