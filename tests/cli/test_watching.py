"""A folder is followed: what comes into it is shown, then taken, each file once."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from askwell.accounts.local import local_seeker
from askwell.cli import main
from askwell.cli.watching import Watched
from askwell.journey.people.models import Import, Person

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{box}@x.example\r\nUID:{box}-0000-4000-8000-0000\r\nEND:VCARD\r\n"
Step = Callable[[], object]


def card(folder: Path, name: str, box: str) -> Path:
    file = folder / f"{box}.vcf"
    file.write_text(CARD.format(name=name, box=box), encoding="utf-8")
    return file


def followed(monkeypatch: pytest.MonkeyPatch, folder: Path, steps: list[Step], *options: str) -> Result:
    """Follow a folder with one step after each look, until they are over."""
    waiting = iter(steps)

    def next_step(seconds: float) -> None:
        del seconds
        try:
            next(waiting)()
        except StopIteration as over:
            raise KeyboardInterrupt from over

    monkeypatch.setattr("askwell.cli.bringing_in.time.sleep", next_step)
    return CliRunner().invoke(main, ["import", "--watch", *options, str(folder)])


def nothing() -> None:
    """Wait for one more look."""


def names() -> list[str]:
    return list(Person.objects.of(local_seeker()).values_list("full_name", flat=True))


def test_a_file_is_given_once_it_has_come_to_rest_and_again_when_it_was_written_anew(tmp_path: Path) -> None:
    watched = Watched([tmp_path])
    file = card(tmp_path, "Ana Lima", "ana")
    assert (watched.look(), watched.look(), watched.look()) == ([], [file], [])
    with file.open("a", encoding="utf-8") as stream:
        stream.write("more")
    assert watched.look() == []
    with file.open("a", encoding="utf-8") as stream:
        stream.write(" and more")
    assert (watched.look(), watched.look(), watched.look()) == ([], [file], [])


def test_a_file_of_the_same_size_that_is_newer_is_another_one(tmp_path: Path) -> None:
    watched = Watched([tmp_path])
    file = card(tmp_path, "Ana Lima", "ana")
    watched.look()
    watched.look()
    os.utime(file, (1, 1))
    assert (watched.look(), watched.look()) == ([], [file])


def test_what_is_hidden_empty_or_still_coming_is_left_alone(tmp_path: Path) -> None:
    for name in (".hidden.vcf", "ana.vcf.part", "book.zip.crdownload"):
        (tmp_path / name).write_text("BEGIN:VCARD", encoding="utf-8")
    (tmp_path / "empty.vcf").touch()
    watched = Watched([tmp_path, tmp_path / "none"])
    assert (watched.look(), watched.look()) == ([], [])


@pytest.mark.django_db
def test_with_a_yes_each_file_comes_in_once_and_a_change_later(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    card(tmp_path, "Ana Lima", "ana")
    steps: list[Step] = [
        nothing,
        lambda: card(tmp_path, "Bo Stone", "bo"),
        nothing,
        lambda: card(tmp_path, "Ana Lima-Reyes", "ana"),
        nothing,
        nothing,
    ]
    said = followed(monkeypatch, tmp_path, steps, "--yes", "--json")
    assert (said.exit_code, names()) == (0, ["Ana Lima-Reyes", "Bo Stone"])
    told = [json.loads(line)[0] for line in said.stdout.splitlines()]
    assert [(one["new"], one["changed"], one["added"]) for one in told] == [
        (1, 0, True),
        (1, 0, True),
        (0, 1, True),
    ]


@pytest.mark.django_db
def test_without_a_yes_or_a_terminal_it_waits_on_the_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    card(tmp_path, "Ana Lima", "ana")
    said = followed(monkeypatch, tmp_path, [nothing, nothing])
    source = Import.objects.of(local_seeker()).get()
    assert (names(), source.state) == ([], Import.State.LOOKED)
    assert ("1 new" in said.stdout, str(source.pk) in said.stderr) == (True, True)


@pytest.mark.django_db
def test_a_file_that_is_no_address_book_is_said_and_the_next_one_comes_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "picture.bin").write_bytes(bytes(range(256)))
    steps: list[Step] = [nothing, lambda: card(tmp_path, "Ana Lima", "ana"), nothing, nothing]
    said = followed(monkeypatch, tmp_path, steps, "--yes", "--json")
    assert (said.exit_code, names()) == (0, ["Ana Lima"])
    refused, taken = (json.loads(line)[0] for line in said.stdout.splitlines())
    assert (bool(refused["trouble"]), taken["added"]) == (True, True)


def test_a_file_cannot_be_followed_and_a_dry_run_neither(tmp_path: Path) -> None:
    file = card(tmp_path, "Ana Lima", "ana")
    for words in (["--watch", str(file)], ["--watch", "--dry-run", str(tmp_path)]):
        assert CliRunner().invoke(main, ["import", *words]).exit_code == 2
