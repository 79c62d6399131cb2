/** The way into a realm that runs the services script: calls a function of the bundle, JSON text in and out. */
export type RealmEntry = (name: string, argumentsJson: string) => string;

/** The entry of the realm with that global object. Throws when the services script did not run there. */
export function realmEntry(realm: object): RealmEntry {
  const workbench: unknown = Reflect.get(realm, '__workbench');
  const isThere = typeof workbench === 'object' && workbench !== null && 'invoke' in workbench;
  if (!isThere || typeof workbench.invoke !== 'function') throw new Error('The services script did not start.');
  const { invoke } = workbench;
  return (name, argumentsJson) => String(Reflect.apply(invoke, undefined, [name, argumentsJson]));
}
