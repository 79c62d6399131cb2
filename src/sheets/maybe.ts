/** The same value, for services whose types promise one where their documentation allows `null`. */
export function maybe<Value>(value: Value): Value | null {
  return value;
}
