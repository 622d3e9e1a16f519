/**
 * Makes the keys of messages with one beginning. The same ending gives the same string again: a key that is put together
 * anew for each candidate would have to be hashed anew before its message is found, which costs more than writing it.
 *
 * @example messageKey("thanks")("interviewed") // "thanks.interviewed"
 */
export function messageKey<Beginning extends string>(beginning: Beginning) {
  const known = new Map<string, string>();
  return <Ending extends string>(ending: Ending): `${Beginning}.${Ending}` => {
    let key = known.get(ending);
    if (key === undefined) {
      key = `${beginning}.${ending}`;
      known.set(ending, key);
    }
    return key as `${Beginning}.${Ending}`;
  };
}
