// UUIDv7 made on the phone. crypto.randomUUID is missing on plain http, getRandomValues is not.
import { tick } from "./time.js";

/** Return a new id; those of one page rise strictly, so that they also sort in the order of writing. */
export function newId(moment = tick()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(moment / 2 ** 32));
  view.setUint32(2, moment % 2 ** 32);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
