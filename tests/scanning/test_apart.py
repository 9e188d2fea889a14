"""Files of others are opened in a process of its own: one that hangs or breaks it is a sentence, and the next one is read."""

import sys
from pathlib import Path

import pytest
from tests.scanning.drawn import as_bytes, code, pdf_of

from askwell.scanning import apart


def test_what_takes_too_long_is_stopped() -> None:
    one = as_bytes(code(), "PNG")
    files = apart.scan([("code.png", one), ("more.png", one)], way="none", seconds=0.01)
    late = ["This file takes too long to be read. Take the picture again, nearer and in a smaller size."]
    assert [(file.pages, file.problems) for file in files] == [([], late), ([], late)]


def test_each_page_is_told_before_it_is_read() -> None:
    told: list[tuple[int, int, int]] = []
    pdf = pdf_of(code(), code())
    apart.scan(
        [("a.png", as_bytes(code(), "PNG")), ("b.pdf", pdf)], way="none", progress=lambda *of: told.append(of)
    )
    assert told == [(0, 1, 1), (1, 1, 2), (1, 2, 2)]


def test_a_file_that_breaks_the_process_does_not_take_the_next_one_along(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # The first file makes the reader end as a crash in a decoder would.
    (tmp_path / "sitecustomize.py").write_text(
        "import os, pathlib\nread = pathlib.Path.read_bytes\n"
        "def reading(path):\n    data = read(path)\n    os._exit(139) if data == b'crash' else None\n    return data\n"
        "pathlib.Path.read_bytes = reading\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    broken, whole = apart.scan([("a.png", b"crash"), ("b.png", as_bytes(code(), "PNG"))], way="none")
    assert broken.problems == [
        "This file could not be read: it may be broken. Take the picture again, or send a JPEG."
    ]
    assert [one.text.split()[0] for page in whole.pages for one in page.sight.codes] == ["BEGIN:VCARD"]


def test_the_process_gets_no_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = tmp_path / "told"
    (tmp_path / "sitecustomize.py").write_text(
        f"import os\nopen({str(told)!r}, 'w').write(' '.join(os.environ))\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setenv("ASKWELL_SECRET_KEY", "hidden")
    apart.scan([("code.png", as_bytes(code(), "PNG"))], way="none")
    assert "PYTHONPATH" in told.read_text()
    assert "ASKWELL" not in told.read_text()
