/** What a person reads when something cannot be done: where, what, and what to do next. */
export type TroubleWords = { readonly where: string; readonly what: string; readonly fix: string };

/** A trouble from its three parts; `where` is empty where it has no place. */
export const trouble = (where: string, what: string, fix: string): TroubleWords => ({ where, what, fix });

/** A trouble as one text, for a toast or a single line. */
export function troubleText({ where, what, fix }: TroubleWords): string {
  return `${where === '' ? '' : `${where}: `}${what} ${fix}`;
}
