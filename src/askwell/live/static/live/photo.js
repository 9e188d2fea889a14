// A photo of the business card: made small on the phone, kept there sealed, sent like a note.
import { $ } from "./dom.js";

const LONGEST_SIDE = 1600;
const LARGEST = 600_000;
const QUALITIES = [0.8, 0.6, 0.4];

/** Hear the camera; `keep` stores {kind, data}, the picture in base64. */
export function cardPhoto({ keep }) {
  const say = (words) => ($("photo-says").textContent = words);
  $("photo").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    say("Making it small…");
    try {
      await keep({ kind: "card", data: await inBase64(await small(file)) });
      say("The photo is safe on this phone. It goes to your computer with your notes.");
    } catch {
      say("This phone could not keep the photo. Write down what the card says.");
    }
    target.value = "";
  });
}

/** Return the photo as a JPEG that fits into one message. */
async function small(file) {
  const image = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.round(image.width * scale),
    height: Math.round(image.height * scale),
  });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const made = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made && made.size <= LARGEST) return made;
  }
  throw new Error("too large");
}

function inBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
