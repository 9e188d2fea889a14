"""Feeds one reader; `python -m benches.fuzz` starts it with its name, its corpus and the options of libFuzzer."""

import sys

import atheris

with atheris.instrument_imports(include=["askwell.formats", "askwell.method.replies", "askwell.scanning"]):
    from benches.fuzz.readers import READERS


def main() -> None:
    """Change the files of the corpus until the time is over or a promise is broken."""
    reader = next(reader for reader in READERS if reader.name == sys.argv[1])
    atheris.Setup([sys.argv[0], *sys.argv[2:]], reader.check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
