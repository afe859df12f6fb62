/** Judges each body that is sent to Discord: by Discord's own description in two renderings that this project did not write, and by the documented limits. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import * as spec from 'discord-api-spec/zod';
import { choiceFaults, commandFaults, messageFaults } from './rules.ts';
import type { Json } from './world.ts';

type Judge = (body: unknown) => string[];
type ZodSchema = {
  readonly safeParse: (value: unknown) => {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly path: readonly unknown[]; readonly message: string }[] };
  };
};

/** What is sent where, and the schema of Discord's that it must satisfy. */
const routes: readonly {
  readonly method: string;
  readonly path: RegExp;
  readonly template: string;
  readonly schema: string;
}[] = [
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages$/,
    template: '/channels/{channel_id}/messages',
    schema: 'MessageCreateRequest',
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/,
    template: '/channels/{channel_id}/messages/{message_id}',
    schema: 'MessageEditRequestPartial',
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages\/\d+\/threads$/,
    template: '/channels/{channel_id}/messages/{message_id}/threads',
    schema: 'CreateTextThreadWithMessageRequest',
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/threads$/,
    template: '/channels/{channel_id}/threads',
    schema: 'CreateForumThreadRequest',
  },
  {
    method: 'POST',
    path: /^\/interactions\/\d+\/[^/]+\/callback$/,
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    schema: '',
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/,
    template: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
    schema: 'IncomingWebhookUpdateRequestPartial',
  },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/[^/]+$/,
    template: '/webhooks/{webhook_id}/{webhook_token}',
    schema: 'IncomingWebhookRequestPartial',
  },
  {
    method: 'PUT',
    path: /^\/applications\/\d+\/commands$/,
    template: '/applications/{application_id}/commands',
    schema: 'ApplicationCommandUpdateRequest',
  },
  {
    method: 'POST',
    path: /^\/guilds\/\d+\/scheduled-events$/,
    template: '/guilds/{guild_id}/scheduled-events',
    schema: 'ExternalScheduledEventCreateRequest',
  },
  {
    method: 'PATCH',
    path: /^\/guilds\/\d+\/scheduled-events\/\d+$/,
    template: '/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}',
    schema: 'ExternalScheduledEventPatchRequestPartial',
  },
];

/** An answer to an interaction is judged by its type alone, or the errors of all kinds come together. */
const callbackSchemas: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
};

export type Oracle = {
  /** What Discord would refuse in a body sent there; a route that nobody described is a fault itself. */
  readonly faults: (method: string, path: string, body: Json | Json[]) => string[];
};

/** `description` is the file of Discord's OpenAPI description; null judges by the package's rendering of it alone. */
export function openOracle(description: string | null): Oracle {
  const judges = description === null ? [zodJudge] : [zodJudge, ajvJudge(description)];
  return {
    faults: (method, path, body) => {
      const route = routes.find((one) => one.method === method && one.path.test(path));
      if (route === undefined) return [`no route ${method} ${path}`];
      const isCallback = route.schema === '';
      const schema = isCallback ? callbackSchemas[Number((body as Json).type)] : route.schema;
      if (schema === undefined) return [`no answer of type ${String((body as Json).type)}`];
      const single = Array.isArray(body) ? body : [body];
      const bySchema = single.flatMap((one) => judges.flatMap((judge) => judge(schema)(one)));
      return [...bySchema, ...documented(method, path, body)].map((fault) => `${method} ${path}: ${fault}`);
    },
  };
}

function documented(method: string, path: string, body: Json | Json[]): string[] {
  if (Array.isArray(body)) return commandFaults(body);
  if (path.includes('/callback')) return callbackFaults(body);
  if (/\/threads$/.test(path)) return threadFaults(body);
  if (/\/scheduled-events/.test(path)) return [];
  const isEdit = method === 'PATCH';
  const isCreate = /^\/channels\/\d+\/messages$/.test(path);
  const isEnforced = body.enforce_nonce === true && typeof body.nonce === 'string';
  return [...messageFaults(body, isEdit), ...(isCreate && !isEnforced ? ['no enforced nonce'] : [])];
}

function callbackFaults({ type, data }: Json): string[] {
  if (type === 4 || type === 7) return messageFaults((data ?? {}) as Json, type === 7);
  if (type === 8) return choiceFaults(((data as Json).choices ?? []) as Json[]);
  const flags = Number((data as Json | undefined)?.flags ?? 0);
  return flags === 0 || flags === 64 ? [] : [`a deferral with the flags ${flags}`];
}

function threadFaults({ name, message }: Json): string[] {
  const length = String(name).length;
  const own = length >= 1 && length <= 100 && String(name).trim() !== '' ? [] : [`a name of ${length} characters`];
  return message === undefined ? own : [...own, ...messageFaults(message as Json, false)];
}

function zodJudge(name: string): Judge {
  const schema = (spec as unknown as Record<string, ZodSchema>)[`${name}Schema`];
  if (schema === undefined) return () => [`discord-api-spec has no ${name}`];
  return (body) => {
    const result = schema.safeParse(body);
    return result.success
      ? []
      : (result.error?.issues ?? []).map((issue) => `zod ${issue.path.join('.')}: ${issue.message}`);
  };
}

/** Permissions are sent as text and described as numbers; Discord takes both. */
const BIT_FIELDS = /^(?:default_member_permissions|permissions)$/;

function ajvJudge(file: string): (name: string) => Judge {
  const require = createRequire(import.meta.url);
  const Ajv = (require('ajv/dist/2020') as { default: typeof import('ajv').default }).default;
  const addFormats = (require('ajv-formats') as { default: (ajv: unknown) => void }).default;
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as { components: Json };
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats(ajv);
  ajv.addKeyword('x-discord-union');
  for (const format of ['nonce', 'snowflake', 'int32', 'int64', 'double', 'float']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'discord', components });
  const known = new Map<string, ValidateFunction>();
  return (name) => (body) => {
    const validate = known.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` });
    known.set(name, validate);
    if (validate(withoutBitFields(body))) return [];
    return (validate.errors ?? [])
      .slice(-2)
      .map(({ instancePath, message }: ErrorObject) => `${instancePath}: ${message ?? ''}`);
  };
}

function withoutBitFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBitFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      BIT_FIELDS.test(key) && typeof inner === 'string' ? Number(inner) : withoutBitFields(inner),
    ]),
  );
}
