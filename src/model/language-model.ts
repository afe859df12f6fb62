/** A language model that gives second opinions: a few questions at a time, each asked once. */
import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import { buildConnector } from 'undici';
import { openAllowance } from './allowance.ts';
import { type AskContext, askServer, type OpinionOutcome } from './ask-server.ts';
import { openEndpoint } from './endpoint.ts';
import type { OpinionQuestion } from './question.ts';

export type LanguageModel = {
  readonly name: string;
  /** Asks, within the time limit and until `signal` fires. Never throws. */
  readonly ask: (question: OpinionQuestion, signal: AbortSignal) => Promise<OpinionOutcome>;
  /** Cuts off what is under way. */
  readonly close: () => Promise<void>;
};

export type LanguageModelOptions = {
  /** Up to and without `/chat/completions`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for an endpoint that needs none. */
  readonly key: string | null;
  /** For one question with all its tries. */
  readonly timeoutMs: number;
  /** Requests a UTC day. */
  readonly maxPerDay: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told once when the model begins to be left alone, and why. */
  readonly tell: (what: string) => void;
};

const PARALLEL = 4;
const REMEMBERED = 1000;

const outOfTime: OpinionOutcome = { kind: 'unavailable', what: 'there was no time left for it' };

/** Opens the model at an OpenAI-compatible endpoint. Answers and counts are kept in memory: a restart forgets them. */
export function openLanguageModel(options: LanguageModelOptions): LanguageModel {
  const { model, now, timeoutMs } = options;
  const context: AskContext = {
    endpoint: openEndpoint(options.baseUrl, options.key, buildConnector({ timeout: timeoutMs })),
    allowance: openAllowance(options.maxPerDay, options.tell),
    model,
    timeoutMs,
    now,
    form: { at: 0 },
  };
  const queue = new PQueue({ concurrency: PARALLEL });
  const remembered = new Map<string, Promise<OpinionOutcome>>();
  const askOnce = async (question: OpinionQuestion, signal: AbortSignal): Promise<OpinionOutcome> => {
    try {
      return await queue.add(() => askServer(question, signal, context), { signal });
    } catch (error) {
      if (signal.aborted) return outOfTime;
      const what = `a fault of our own (${error instanceof Error ? error.name : typeof error})`;
      options.tell(what);
      return { kind: 'unavailable', what };
    }
  };
  return {
    name: model,
    ask: async (question, signal) => {
      const key = questionKey(question);
      const asked = remembered.get(key) ?? askOnce(question, signal);
      remembered.set(key, asked);
      const [oldest] = remembered.keys();
      if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      const outcome = await asked;
      // A question that reached nobody may be put again; one that was answered badly would be again.
      if (outcome.kind === 'unavailable' && remembered.get(key) === asked) remembered.delete(key);
      return outcome;
    },
    close: () => context.endpoint.agent.destroy(),
  };
}

function questionKey({ about, title, summary }: OpinionQuestion): string {
  return createHash('sha256')
    .update(JSON.stringify([about, title, summary]))
    .digest('hex');
}
