/** The manifest makes an app that Slack takes, with the scopes that the methods in use need and no others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../support/casewire.ts';
import { sharedData } from '../support/shared-folder.ts';

const manifest = parse(readFileSync(join(projectRoot, 'config/slack-manifest.yaml'), 'utf8'));
const schema = sharedData('platform/manifest.schema.1.0.0.json');
const methods = sharedData('platform/slack-methods');

test.skipIf(schema === null)('fits Slack’s schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(schema ?? '', 'utf8')));
  validate(manifest);
  expect(validate.errors).toBeNull();
});

test.skipIf(methods === null)('asks for no more than the methods need', () => {
  const used = ['chat.postMessage', 'chat.update', 'views.publish', 'auth.test', 'apps.connections.open'];
  const needed = used.flatMap((method) => {
    const { scope } = JSON.parse(readFileSync(`${methods}/${method}.json`, 'utf8')) as { scope: { bot?: string[] } };
    return scope.bot ?? [];
  });
  // A slash command needs `commands`; posting in public channels without joining them is what chat:write.public is for.
  const allowed = new Set([...needed, 'commands', 'chat:write.public']);
  expect(manifest.oauth_config.scopes.bot.filter((scope: string) => !allowed.has(scope))).toEqual([]);
  expect(manifest.oauth_config.scopes.bot).toContain('chat:write');
});
