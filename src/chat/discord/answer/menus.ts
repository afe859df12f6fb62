/** The menus below an answer about a subscription: what it is told, when, and whom it calls, to be chosen without typing. */
import { type APISelectMenuComponent, ComponentType } from 'discord.js';
import type { Caller } from '../../../command/caller.ts';
import type { Desk } from '../../desk.ts';
import { plain } from '../card/markdown.ts';
import { customId } from '../card/press.ts';

/** The options of `/case settings` that a menu is made of, in order. */
const chosen = [
  { option: 'labels', says: 'Which developments' },
  { option: 'pace', says: 'When' },
] as const;

/** Menus for the wishes of one subscription; what is offered comes from the desk. */
export async function wishMenus(
  desk: Desk,
  caller: Caller,
  place: { readonly channel: string; readonly caseId: string },
): Promise<APISelectMenuComponent[]> {
  const offers = await Promise.all(chosen.map(({ option }) => desk.complete('settings', option, '', caller)));
  const menus = chosen.flatMap(({ option, says }, index): APISelectMenuComponent[] => {
    const id = customId({ kind: 'wish', option, ...place });
    const values = [...new Set((offers[index] ?? []).map(({ value }) => value))].slice(0, 25);
    if (id === null || values.length === 0) return [];
    return [
      {
        type: ComponentType.StringSelect,
        custom_id: id,
        placeholder: says,
        min_values: 1,
        max_values: values.length,
        options: values.map((value) => ({ label: plain(value).slice(0, 100), value: value.slice(0, 100) })),
      },
    ];
  });
  const roleId = customId({ kind: 'wish', option: 'role', ...place });
  if (roleId === null) return menus;
  const role: APISelectMenuComponent = {
    type: ComponentType.RoleSelect,
    custom_id: roleId,
    placeholder: 'Whom to call for what decides the case (none: nobody)',
    min_values: 0,
    max_values: 1,
  };
  return [...menus, role];
}
