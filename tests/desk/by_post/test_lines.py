"""On the envelope stands the way to the door, and nothing else of the business card."""

from askwell.desk.by_post.lines import postal_lines
from askwell.desk.by_post.pdf import _above_and_below_the_signature as parted


def test_mail_web_and_numbers_to_call_are_left_out() -> None:
    card = "Tom Achterberg\n12 Fern St\nBoston, MA\n02139-1234\nUSA\ntom@clinic.example\nPhone: 617 555 0142\n(617) 555-0142\n617-555-0142\nwww.clinic.example"
    assert postal_lines(card) == "Tom Achterberg\n12 Fern St\nBoston, MA\n02139-1234\nUSA"
    assert postal_lines("Aurora 5\n〒100-0001") == "Aurora 5\n〒100-0001"


def test_the_name_stands_apart_from_the_closing_words_to_leave_room_for_a_pen() -> None:
    for end in ("Warm regards,\n\nMaya Osei", "Warm regards,\nMaya Osei"):
        found = parted(f"Dear Tom,\n\nThank you.\n\n{end}")
        assert [line["text"] for part in found["body"] for line in part][-1] == "Warm regards,"
        assert [line["text"] for line in found["name"]] == ["Maya Osei"]
    assert parted("Dear Tom,\n\nThank you.")["name"] == []
