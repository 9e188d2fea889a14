"""A person before pages without JavaScript: follows links, fills fields by their labels, presses buttons by their words."""

from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.stories.reader import Node, Reader


class Visitor:
    """Where she is, and what she has written and not yet sent."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.address, self.status, self.content = "/", 0, b""
        self.page = Node("page", {})
        self.written: dict[tuple[int, str], object] = {}

    def go(self, address: str) -> "Visitor":
        """Open an address."""
        return self._arrive(self.client.get(urljoin(self.address, address), follow=True))

    def follow(self, words: str) -> "Visitor":
        """Follow the first link with these words."""
        links = [link for link in self.page.all("a") if words in link.words()]
        assert links, f"no link {words!r} on {self.address}"
        return self.go(links[0]["href"])

    def write(self, label: str, value: object, *, within: str = "") -> "Visitor":
        """Write into the field with this label, or tick what it names; ``within`` names the group around it."""
        form, found = self._labelled(label, within)
        chosen = found["value"] or "on" if found["type"] in {"radio", "checkbox"} else value
        self.written[id(form), found["name"]] = chosen
        return self

    def tick(self, label: str, *, within: str = "") -> "Visitor":
        """Choose or tick what the label names."""
        return self.write(label, "on", within=within)

    def reads(self, label: str) -> str:
        """Return what stands in the field with this label."""
        return value_of(self._labelled(label, "")[1])

    def press(self, words: str) -> "Visitor":
        """Press the first button with these words, which sends its form with all that stands in it."""
        for form in self.page.all("form"):
            for button in self._buttons_of(form):
                if words in button.words():
                    return self._send(form, button)
        raise AssertionError(f"no button {words!r} on {self.address}")

    def sees(self, *words: str) -> "Visitor":
        """All these words stand on the page."""
        told = self.page.words()
        assert [one for one in words if one not in told] == [], told
        return self

    def _buttons_of(self, form: Node) -> list[Node]:
        """Return what sends a form: buttons within it, and those elsewhere that name it."""
        elsewhere = [one for one in self.page.all("button") if one["form"] and one["form"] == form["id"]]
        return [one for one in form.all("button") if not one["form"]] + elsewhere

    def _labelled(self, label: str, within: str) -> tuple[Node, Node]:
        for form in self.page.all("form"):
            groups = (
                [group for group in form.all("fieldset", "li") if within in group.words()]
                if within
                else [form]
            )
            for group in groups[-1:]:
                for found in group.all("label"):
                    if found.words().removesuffix(" (optional)") == label:
                        return form, _field_of(form, found)
        raise AssertionError(f"no field {label!r} on {self.address}")

    def _send(self, form: Node, button: Node) -> "Visitor":
        data: dict[str, Any] = dict(standing(form))
        data |= {name: value for (where, name), value in self.written.items() if where == id(form)}
        data |= {button["name"]: button["value"]} if button["name"] else {}
        sent = {name: _upload(value) for name, value in data.items()}
        target = urljoin(self.address, form["action"])
        post = self.client.post if form["method"].lower() == "post" else self.client.get
        return self._arrive(post(target, sent, follow=True))

    def _arrive(self, response: Any) -> "Visitor":
        chain = response.redirect_chain
        request = response.request
        query = f"?{request['QUERY_STRING']}" if request["QUERY_STRING"] else ""
        self.address = (
            urlsplit(chain[-1][0])._replace(fragment="").geturl() if chain else request["PATH_INFO"] + query
        )
        self.status = response.status_code
        streams = response.streaming
        self.content = b"".join(response) if streams else response.content
        self.written = {}
        is_page = response["Content-Type"].startswith("text/html")
        self.page = Reader(self.content.decode()).root if is_page else self.page
        assert self.status in {200, 422}, (self.status, self.address)
        return self


def standing(form: Node) -> list[tuple[str, Any]]:
    """Return what a form sends as it stands; of a name with several ticks, all of them."""
    data: dict[str, list[str]] = {}
    for one in form.all("input", "textarea", "select"):
        off = one["type"] in {"radio", "checkbox"} and "checked" not in one.attributes
        if one["name"] and not off and one["type"] != "file":
            data.setdefault(one["name"], []).append(value_of(one))
    return [(name, values if len(values) > 1 else values[0]) for name, values in data.items()]


def value_of(one: Node) -> str:
    """Return what stands in a field."""
    if one.tag == "textarea":
        return one.words()
    if one.tag == "select":
        options = one.all("option")
        chosen = [option for option in options if "selected" in option.attributes] or options[:1]
        return chosen[0]["value"] if chosen else ""
    return one["value"] or ("on" if one["type"] == "checkbox" else "")


def _field_of(form: Node, label: Node) -> Node:
    inner = label.all("input", "textarea", "select")
    return (
        inner[0]
        if inner
        else next(one for one in form.all("input", "textarea", "select") if one["id"] == label["for"])
    )


def _upload(value: Any) -> Any:
    return SimpleUploadedFile(value.name, value.read_bytes()) if isinstance(value, Path) else value
