/**
 * Where to go on after signing in: a path of ours, or `/`. Nothing that any browser could read as another
 * host, another scheme or a header: no second slash, no backslash, no dot segment, no control character.
 */
export const localPath = (asked: string | null | undefined): string =>
  asked && asked.length <= longest && shape.test(asked) && !isAboutSigningIn.test(asked) ? asked : '/'
const longest = 500

const shape =
  /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9_~.%-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9_~.%-]*)*\/?)?(?:\?[A-Za-z0-9_~.%=&+-]*)?(?:#[A-Za-z0-9_~.-]*)?$/

/** Going there would begin again, or sign out; what to be called is asked of who is in. */
const isAboutSigningIn = /^\/sign-(in(?!\/name$)|out)\b/
