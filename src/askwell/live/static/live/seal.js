// Seals what lies on the phone. The key cannot be read out, only used and thrown away; without it the rest is noise.
// On plain http a browser has no WebCrypto: then things lie as they are, and the page says so.

export const canSeal = () => Boolean(globalThis.crypto?.subtle);

/** Make a new key, or nothing where the browser has no WebCrypto. */
export const newKey = async () =>
  canSeal() ? crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]) : null;

/** Seal any JSON value; without a key it comes back as it is. */
export async function seal(key, value) {
  if (!key) return { open: value };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const words = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, words)) };
}

/** Open what was sealed; nothing when the key is gone or another one. */
export async function unseal(key, held) {
  if (!held) return null;
  if ("open" in held) return held.open;
  try {
    const words = await crypto.subtle.decrypt({ name: "AES-GCM", iv: held.iv }, key, held.sealed);
    return JSON.parse(new TextDecoder().decode(words));
  } catch {
    return null;
  }
}
