// POST with Django's CSRF token, from the form, a meta element or the cookie, whichever there is.

function token() {
  return (
    document.querySelector('meta[name="csrf-token"]')?.content ??
    document.querySelector("input[name=csrfmiddlewaretoken]")?.value ??
    document.cookie.match(/(?:^|; )askwell_csrf=([^;]+)/)?.[1] ??
    ""
  );
}

/** Send a form's data (or any FormData) and return the Response; throws when the server is not there. */
export function post(url, data = new FormData()) {
  return fetch(url, {
    method: "POST",
    body: data,
    credentials: "same-origin",
    headers: { "X-CSRFToken": data.get("csrfmiddlewaretoken") ?? token(), "X-Requested-With": "fetch" },
  });
}
