"""The process that opens files of others: ``python -m askwell.scanning WAY FOLDER FILE...`` prints what it saw, a line a picture."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from askwell.formats.picture import NotAPicture, as_jpeg
from askwell.scanning.looking import Looked, look_at
from askwell.scanning.pages import MOST_PAGES, count_pages, pages_in
from askwell.scanning.ways import Way, way_of


def main() -> None:
    """Look at each file in turn. What was seen is printed at once: whoever waits has it though a later file never ends."""
    choice, folder, *names = sys.argv[1:]
    way = way_of(choice)
    _say({"way": way.name if way else ""})
    for at, name in enumerate(names):
        try:
            _look(at, Path(name).read_bytes(), Path(folder), way)
        except NotAPicture as wrong:
            _say({"file": at, "problem": str(wrong)})
        _say({"file": at, "done": True})


def _look(at: int, data: bytes, folder: Path, way: Way | None) -> None:
    pages = count_pages(data)
    more = pages - MOST_PAGES
    for number, page in enumerate(pages_in(data)):
        _say({"file": at, "reads": number + 1, "of": min(pages, MOST_PAGES)})
        looked = look_at(page, way)
        kept = folder / f"{at}-{number}.jpg"
        kept.write_bytes(as_jpeg(looked.picture))
        _say({"file": at, "page": number, "picture": kept.name, **_sight(looked)})
    if more > 0:
        _say({"file": at, "problem": f"{more} more pages were left out. Send them as a file of their own."})


def _sight(looked: Looked) -> dict[str, object]:
    return {
        "width": looked.picture.width,
        "height": looked.picture.height,
        "lines": [asdict(one) for one in looked.words],
        "codes": [asdict(one) for one in looked.codes],
    }


def _say(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


main()
