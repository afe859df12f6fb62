/** Registers the commands with Discord, in one go and only when they differ from what stands there. */
import { type REST, Routes } from 'discord.js';
import type { Command } from '../../../command/command.ts';
import { commandDefinitions } from './definition.ts';

/** `isNew` is true when the commands were registered anew, false when they stood there already; `id` is that of `/case`. Raises what Discord raises. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<{ readonly isNew: boolean; readonly id: string }> {
  const wanted = commandDefinitions(commands);
  const standing = await rest.get(Routes.applicationCommands(applicationId));
  if (isSame(wanted, standing)) return { isNew: false, id: firstId(standing) };
  return { isNew: true, id: firstId(await rest.put(Routes.applicationCommands(applicationId), { body: wanted })) };
}

function firstId(registered: unknown): string {
  const [first] = Array.isArray(registered) ? (registered as { id?: unknown }[]) : [];
  return typeof first?.id === 'string' ? first.id : '';
}

/** True when what stands at Discord says the same, whatever Discord adds of its own. */
export function isSame(wanted: unknown, standing: unknown): boolean {
  return (
    Array.isArray(wanted) && Array.isArray(standing) && wanted.length === standing.length && holds(standing, wanted)
  );
}

/** True when `whole` has everything that `part` has; lists must be as long. Discord leaves out what is empty or false. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return (
      (Array.isArray(whole) ? whole.length : 0) === part.length &&
      part.every((one, index) => holds((whole as unknown[])[index], one))
    );
  if (typeof part === 'object' && part !== null) {
    const known = typeof whole === 'object' && whole !== null ? (whole as Record<string, unknown>) : {};
    const extra = ['required', 'autocomplete', 'choices'].some((key) => isSet(known[key]) && !(key in part));
    return !extra && Object.entries(part).every(([key, value]) => holds(known[key], value));
  }
  return whole === part;
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value === true;
}
