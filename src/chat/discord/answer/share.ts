/** Shows an answer that only one person saw to everybody: its own card once more, without what only its owner can use. */
import {
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { readCustomId } from '../card/press.ts';

/** The answer to a press of the button Share. It says who shared, and calls nobody. */
export function shared({ message }: APIMessageComponentInteraction, user: string): APIInteractionResponse {
  const components = (message.components ?? []).flatMap((component): APIMessageTopLevelComponent[] => {
    if (component.type !== ComponentType.Container) return [];
    const kept = component.components.flatMap((part): object[] => {
      if (part.type !== ComponentType.ActionRow) return [withoutIds(part)];
      const buttons = part.components.filter(
        (one) =>
          one.type === ComponentType.Button && 'custom_id' in one && readCustomId(one.custom_id)?.kind !== 'share',
      );
      return buttons.length === 0 ? [] : [{ type: part.type, components: buttons.map(withoutIds) }];
    });
    const { accent_color } = component;
    return [
      { type: component.type, accent_color: accent_color ?? null, components: kept } as APIMessageTopLevelComponent,
    ];
  });
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      flags: MessageFlags.IsComponentsV2,
      components: [...components, { type: ComponentType.TextDisplay, content: `-# Shared by <@${user}>` }],
      allowed_mentions: { parse: [] },
    },
  };
}

/** Discord numbers the components of a message; a new message gets new numbers. */
function withoutIds<T extends object>(component: T): T {
  const copy = { ...component };
  Reflect.deleteProperty(copy, 'id');
  return copy;
}
