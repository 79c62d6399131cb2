/** The functions on whole tables. A list of its own, so that no other function has to load them. */
export const WHOLE_NAMES = ['ABM_ACCOUNTS', 'ABM_FUNNEL'] as const;

/** The name of a function on whole tables. */
export type WholeName = (typeof WHOLE_NAMES)[number];

/** Whether a function reads whole tables. */
export function isWholeName(name: string): name is WholeName {
  return WHOLE_NAMES.some((whole) => whole === name);
}
