import * as z from 'zod/mini';

/** What a JSON text holds, if it passes a check; undefined where it does not, or is no JSON. Makes no code from text. */
export function parsedBy<Schema extends z.ZodMiniType>(schema: Schema, text: string): z.output<Schema> | undefined {
  z.config({ jitless: true });
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
