// What the workbench supports of a Google class is typed member by member; touching anything else names itself.

/** Names that runtimes and test tools probe on any object. */
const PROBES = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', 'constructor', 'valueOf']);

const isProbe = (name: string): boolean => PROBES.has(name) || !/^[A-Za-z]/.test(name);

/** An object of a Google class with some of its members; the others throw, naming themselves. */
export function whole<Service extends object>(name: string, members: Partial<NoInfer<Service>>): Service {
  const guarded = new Proxy(members, {
    get: (target, member, receiver): unknown => {
      if (typeof member === 'symbol' || member in target || isProbe(member))
        return Reflect.get(target, member, receiver);
      throw new Error(`the workbench does not support ${name}.${member}`);
    },
  });
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the proxy answers for every member that is missing
  return guarded as Service;
}

/** An enumeration of a Google class: every value is its own name. */
export function enumeration<Values extends object>(name: string, values: readonly (keyof Values & string)[]): Values {
  const entries: object = Object.fromEntries(values.map((value) => [value, value]));
  return whole<Values>(name, entries);
}
