"""The phone cuts what was pasted into notes as the computer does."""

import textwrap

from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.formats.transcripts.typed.test_wrapping import LETTER, PASTED, blocks, one_wrapped

from askwell.formats.transcripts.typed.notes import notes_in

CUT = """(texts) => import('/static/live/notes.js').then(({ notesIn }) => texts.map(notesIn))"""
MARKED = [
    LETTER,
    "\n".join(PASTED),
    "- pays **well**\n- nights, and\n  weekends too\n\n---\n1. dogs\n# Hours\nPay: 60k\nWhat next?\na letter",
    "Éva said that the plant\nis hers.\n\nÜber alles\r\ngut so",
    "> said so\n* [x] done, they said\nsee it here\nhttps://water.example/jobs",
    "one\ntwo",
    "  only one  ",
    "😀 wide and\n  long enough, I think\u2028and more",
]


def pasted() -> list[str]:
    """Return examples, and all note lines of the campaigns as they are, wrapped among others, and as paragraphs."""
    tens = list(blocks(10))
    wrapped = [textwrap.wrap(note, 66) for note in (" ".join(ten[:3]) for ten in tens)]
    return [
        *MARKED,
        *("\n".join(two) for two in blocks(2)),
        *("\n".join(ten) for ten in tens),
        *("\n".join([*ten[3:6], *lines, *ten[6:]]) for ten, lines in zip(tens, wrapped, strict=True)),
        *("\n".join(["Hi,", "", *one_wrapped(ten[:5], 72), "", *ten[5:8]]) for ten in tens),
    ]


def test_the_phone_cuts_notes_as_the_computer_does(desktop: Page, live_server: LiveServer) -> None:
    texts = pasted()
    desktop.goto(live_server.url + "/talks")
    cut = desktop.evaluate(CUT, texts)
    assert len(texts) > 1_500
    assert cut == [notes_in(text) for text in texts]
