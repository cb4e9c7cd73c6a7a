// What the scripts of the page share: how they call the app, and when the reader went away.

/**
 * Calls the app. A promise or a `try` around this must not take a trap for an error of its own,
 * so it is reported at once, to boot.js, and nothing is thrown.
 * @template T @param {() => T} call
 */
export function enter(call) {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/**
 * Does what a browser may refuse: one that blocks storage, a policy, a view in another app. What
 * is refused must not take the rest along.
 * @template T @param {() => T} act
 */
export function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** When the reader last went away on purpose, as to call or to share. */
export const errand = { since: -Infinity };
/** Whether `since` is less than this long ago; a clock that was set back ends it too. */
export const within = (/** @type {number} */ since, /** @type {number} */ span) => Date.now() >= since && Date.now() - since < span;
