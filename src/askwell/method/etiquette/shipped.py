"""The rules that come with Askwell, read when the first letter is looked at, and an office's own laid over them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from askwell.method.etiquette.reading import Problem, Source, read_language
from askwell.method.etiquette.rulebook import Language, Rulebook
from askwell.method.learned.weights import Weights

_DATA = files("askwell.method.etiquette") / "data"
FIRST = "en"


@cache
def shipped() -> Rulebook:
    """Return the rules as they come with Askwell."""
    return rulebook_with({})[0]


def rulebook_with(own: Mapping[str, Sequence[Source]]) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Return the shipped rules with an office's own, by language code, and what of those could not be read.

    Own texts of a language that comes with Askwell add to it; of another language they are all that is known of it.
    """
    read: list[Language] = []
    problems: list[Problem] = []
    for code in (FIRST, *sorted(own.keys() - {FIRST})):
        texts = own.get(code, ())
        language, found = read_language((*_shipped_texts(code), *texts))
        problems += found
        if language is None:
            what, do = (
                "No file says which language this is.",
                "Add [language] with code, name and small_words.",
            )
            problems.append(Problem(code, what, do))
        elif trouble := language.trouble():
            problems += [
                Problem(code, what, "Mend that phrase; until then the rules of this folder are not used.")
                for what in trouble
            ]
            language = read_language(_shipped_texts(code))[0] if texts else language
        if language:
            language = replace(language, weights=_shipped_weights(code))
            read.append(language if code == FIRST else language.like(read[0]))
    return Rulebook(tuple(read), _others({language.name for language in read})), tuple(problems)


@cache
def _shipped_texts(code: str) -> tuple[Source, ...]:
    folder = _DATA / code
    if not folder.is_dir():
        return ()
    found = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name
    )
    return tuple(
        Source(f"{code}/{file.name}", file.read_text(encoding="utf-8"), is_own=False) for file in found
    )


@cache
def _shipped_weights(code: str) -> Mapping[str, Weights]:
    """Return the weights of the topics of one language, by their names: ``data/CODE/weights/TOPIC.tsv``."""
    folder = _DATA / code / "weights"
    if not folder.is_dir():
        return {}
    return {
        file.name.removesuffix(".tsv"): Weights.read(file.read_text(encoding="utf-8"))
        for file in folder.iterdir()
    }


def _others(known: set[str]) -> Mapping[str, frozenset[str]]:
    listed = tomllib.loads((_DATA / "other_languages.toml").read_text(encoding="utf-8"))["languages"]
    return {name: frozenset(words.split()) for name, words in listed.items() if name not in known}
