"""The style sheets and scripts as files."""

import gzip
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

import askwell
import askwell.web
from askwell.web.styles import SHEETS, Kind, sheets_of

STATIC = Path(askwell.web.__file__).parent / "static" / "web"
CSS = STATIC / "css"
HOUSE = Path(askwell.__file__).parent
BESIDE_THE_TALK_PAGE = {"phone.html", "done.html", "pass_ended.html"}
LAYERS = ["reset", "tokens", "base", "layout", "parts", "pages", "states", "print"]


def layer_of(sheet: str) -> str:
    found = re.search(r"^@layer (\w+) \{", (CSS / sheet).read_text(), re.MULTILINE)
    return found[1] if found else ""


def test_every_style_sheet_is_linked_once() -> None:
    assert sorted(SHEETS) == sorted(path.relative_to(CSS).as_posix() for path in CSS.rglob("*.css"))


def classes(sheets: Iterable[str]) -> set[str]:
    text = "".join((CSS / sheet).read_text() for sheet in sheets)
    return set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)))


def worn(kind: Kind) -> set[str]:
    """Return the classes in the templates of a kind of page."""
    written = (path.read_text() for path in HOUSE.rglob("templates/**/*.html") if kind_of(path) == kind)
    found = re.findall(r'class="([^"]*)"', re.sub(r"\{\{.*?\}\}|\{%.*?%\}", " ", "".join(written)))
    return {name for names in found for name in names.split()}


def kind_of(template: Path) -> Kind:
    return "live" if template.parent.name == "live" and template.name not in BESIDE_THE_TALK_PAGE else "page"


@pytest.mark.parametrize("kind", ["page", "live"])
def test_no_page_wears_a_class_whose_rules_it_does_not_bring(kind: Kind) -> None:
    brought = sheets_of(kind)
    left_out = set(SHEETS) - set(brought)
    assert worn(kind) & (classes(left_out) - classes(brought)) == set()


def test_the_first_style_sheet_says_which_layer_wins() -> None:
    assert f"@layer {', '.join(LAYERS)};" in (CSS / SHEETS[0]).read_text()


def test_style_sheets_come_in_the_order_of_their_layers_and_lie_where_their_layer_says() -> None:
    layers = [layer_of(sheet) for sheet in SHEETS]
    assert layers == sorted(layers, key=LAYERS.index)
    assert [sheet for sheet in SHEETS if not sheet.startswith(layer_of(sheet))] == []


@pytest.mark.parametrize("path", sorted(CSS.rglob("*.css")), ids=lambda path: path.name)
def test_a_style_sheet_opens_with_what_it_is_for_and_closes_what_it_opens(path: Path) -> None:
    text = path.read_text()
    assert text.startswith("/* ")
    assert text.count("{") == text.count("}")
    assert "http" not in text


def test_every_colour_and_size_token_that_is_used_is_defined() -> None:
    text = "".join(path.read_text() for path in CSS.rglob("*.css"))
    used = set(re.findall(r"var\((--[\w-]+)", text))
    defined = set(re.findall(r"(--[\w-]+):", text))
    assert used - defined == set()


def test_every_module_that_is_imported_is_there() -> None:
    scripts = {path.name: path.read_text() for path in (STATIC / "js").glob("*.js")}
    wanted = {
        name for text in scripts.values() for name in re.findall(r'(?:from |import\()"\./([\w-]+\.js)"', text)
    }
    assert wanted - set(scripts) == set()


def test_no_script_makes_code_or_markup_from_text() -> None:
    scripts = "".join(path.read_text() for path in (STATIC / "js").glob("*.js"))
    assert re.findall(r"\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write", scripts) == []


def test_the_whole_look_stays_light() -> None:
    """All style sheets and scripts of the shared look, each gzipped as it is sent: a page may weigh 60 kB in all."""
    files = [*CSS.rglob("*.css"), *(STATIC / "js").glob("*.js")]
    assert sum(len(gzip.compress(path.read_bytes())) for path in files) < 34_000
