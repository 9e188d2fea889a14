"""A provider of tokens on loopback: it renews access tokens (RFC 6749) and tells mail servers whose they are (RFC 7662)."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from urllib.parse import parse_qs, urlsplit

USER, CLIENT, CLIENT_SECRET = "maya", "askwell-test", "known-to-nobody"


class Provider:
    """What it gave: the access tokens that are good now, and the refresh token that it takes next."""

    def __init__(self) -> None:
        self.good: set[str] = set()
        self.refresh = "refresh-0"
        self.asked: list[dict[str, str]] = []
        self.seconds = 3600
        self._number = count(1)

    def issue(self) -> str:
        """Return a new access token, good until ``end_all``."""
        token = f"access-{next(self._number)}"
        self.good.add(token)
        return token

    def end_all(self) -> None:
        """End every access token that was given."""
        self.good.clear()

    def renew(self, said: dict[str, str]) -> tuple[int, dict[str, object]]:
        self.asked.append(said)
        if (said.get("client_id"), said.get("client_secret")) != (CLIENT, CLIENT_SECRET):
            return 401, {"error": "invalid_client", "error_description": "Who is asking?"}
        if said.get("grant_type") != "refresh_token" or said.get("refresh_token") != self.refresh:
            return 400, {"error": "invalid_grant"}
        self.refresh = f"refresh-{next(self._number)}"
        return 200, {
            "access_token": self.issue(),
            "token_type": "Bearer",
            "expires_in": self.seconds,
            "refresh_token": self.refresh,
        }


@contextmanager
def token_server(provider: Provider) -> Iterator[str]:
    """Run the provider and give its address; ``/renew`` renews, ``/whose`` tells."""

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            words = {name: values[0] for name, values in parse_qs(said).items()}
            if urlsplit(self.path).path == "/renew":
                self._answer(*provider.renew(words))
            else:
                self._answer(200, whose(words.get("token", "")))

        def do_GET(self) -> None:
            bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
            self._answer(200, whose(bearer or parse_qs(urlsplit(self.path).query).get("token", [""])[0]))

        def _answer(self, code: int, said: dict[str, object]) -> None:
            body = json.dumps(said).encode()
            self.send_response(code)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    def whose(token: str) -> dict[str, object]:
        return {"active": True, "username": USER} if token in provider.good else {"active": False}

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
