/** How the loopback Discord takes answers to interactions: in time, once, and in the order in which Discord allows them. */
import { FIRST_ANSWER_MS, type Interaction, TOKEN_LIFE_MS } from './interactions.ts';
import { type Asked, type Replied, type RouteDeps, refusal, store } from './routes.ts';
import { type Json, type Message, messageJson } from './world.ts';

function interactionOf(deps: RouteDeps, token: string): Interaction | undefined {
  return deps.interactions().byToken.get(token);
}

export function callback(deps: RouteDeps, { body, files }: Asked, [, token = '']: readonly string[]): Replied {
  const interaction = interactionOf(deps, token);
  if (interaction === undefined || deps.world.now() - interaction.at > FIRST_ANSWER_MS)
    return refusal(404, 10_062, 'Unknown interaction');
  if (interaction.state !== 'open') return refusal(400, 40_060, 'Interaction has already been acknowledged');
  const type = Number(body.type);
  const data = (body.data ?? {}) as Json;
  if ((type === 8) !== (interaction.kind === 4)) return refusal(400, 50_035, 'Invalid Form Body');
  if ((type === 6 || type === 7) && interaction.pressed === null) return refusal(400, 50_035, 'Invalid Form Body');
  interaction.state = type === 5 || type === 6 ? 'deferred' : 'answered';
  interaction.isPrivate = (Number(data.flags ?? 0) & 64) !== 0;
  if (type === 8) interaction.choices = data.choices as Json[];
  if (type === 4 || type === 7) show(deps, interaction, data, files);
  return { status: 204 };
}

/** What everybody sees is a message of the channel; what one person sees is not. */
function show({ world }: RouteDeps, interaction: Interaction, body: Json, files: Message['files']): Json {
  const message = store(world, interaction.channel, body, files);
  const shown = messageJson(world, message);
  if (interaction.isPrivate) world.messages.delete(message.id);
  interaction.shown = shown;
  interaction.files = files;
  return shown;
}

export function editOriginal(deps: RouteDeps, { body, files }: Asked, [, token = '']: readonly string[]): Replied {
  const interaction = interactionOf(deps, token);
  if (interaction === undefined || interaction.state === 'open') return refusal(404, 10_015, 'Unknown Webhook');
  if (deps.world.now() - interaction.at > TOKEN_LIFE_MS) return refusal(401, 50_027, 'Invalid Webhook Token');
  interaction.state = 'answered';
  return { status: 200, body: show(deps, interaction, body, files) };
}

export function followUp(deps: RouteDeps, { body }: Asked, [, token = '']: readonly string[]): Replied {
  const interaction = interactionOf(deps, token);
  if (interaction === undefined || interaction.state === 'open') return refusal(404, 10_015, 'Unknown Webhook');
  if (deps.world.now() - interaction.at > TOKEN_LIFE_MS) return refusal(401, 50_027, 'Invalid Webhook Token');
  interaction.asides.push(body);
  return { status: 200, body: { id: deps.world.mint() } };
}
