/** A language model for tests: the real client against the loopback stand-in, on a hand-cranked clock. */
import { afterEach, beforeEach } from 'vitest';
import type { OpinionOutcome } from '../../src/model/ask-server.ts';
import { type LanguageModel, type LanguageModelOptions, openLanguageModel } from '../../src/model/language-model.ts';
import type { OpinionQuestion } from '../../src/model/question.ts';
import { type ModelServer, startModelServer } from './model-server.ts';
import { START } from './rows.ts';

export const KEY = 'sk-very-secret-key-0123456789';

export const question: OpinionQuestion = {
  about: 'SEC v. Binance Holdings Ltd.',
  notAbout: ['SEC v. Coinbase'],
  title: 'Judge weighs request',
  summary: 'A short summary.',
};

export type ModelRoom = {
  readonly server: ModelServer;
  /** What the client told. */
  readonly told: string[];
  readonly advance: (milliseconds: number) => void;
  /** Opens a client with these options changed; it is closed after the test. */
  readonly open: (changes?: Partial<LanguageModelOptions>) => LanguageModel;
};

/** Opens a room before each test of the file and closes it after; the function gives the open one. */
export function modelRoom(): () => ModelRoom {
  let room: ModelRoom | null = null;
  let opened: LanguageModel[] = [];
  beforeEach(async () => {
    const server = await startModelServer();
    const told: string[] = [];
    let at = START;
    opened = [];
    const open: ModelRoom['open'] = (changes = {}) => {
      const model = openLanguageModel({
        baseUrl: server.baseUrl,
        model: 'test-model',
        key: KEY,
        timeoutMs: 5000,
        maxPerDay: 100,
        now: () => at,
        tell: (what) => told.push(what),
        ...changes,
      });
      opened.push(model);
      return model;
    };
    room = {
      server,
      told,
      advance: (milliseconds) => {
        at += milliseconds;
      },
      open,
    };
  });
  afterEach(async () => {
    await Promise.all(opened.map((model) => model.close()));
    await room?.server.close();
    room = null;
  });
  return () => {
    if (room === null) throw new Error('no room is open');
    return room;
  };
}

/** Asks about an entry; each title is a question of its own. */
export function ask(model: LanguageModel, changes: Partial<OpinionQuestion> = {}): Promise<OpinionOutcome> {
  return model.ask({ ...question, ...changes }, new AbortController().signal);
}
