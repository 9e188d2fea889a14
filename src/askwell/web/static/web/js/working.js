// A page of long work asks for itself again and shows how far it is; when the work is over it opens what came of it.
// The bar moves every two seconds, the sentence (which is spoken) at most every five.
const EVERY = 2000;
const SPOKEN = 5000;
let spoken = 0;

async function look() {
  const place = document.querySelector("[data-working]");
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-working]");
    if (answer.ok && !fresh) return location.reload();
    if (fresh) place.querySelector("progress").replaceWith(fresh.querySelector("progress"));
    if (fresh && Date.now() - spoken >= SPOKEN) {
      place.querySelector("[role=status]").textContent = fresh.querySelector("[role=status]").textContent;
      spoken = Date.now();
    }
  } catch {
    // The server may be starting anew; the next look tells.
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
