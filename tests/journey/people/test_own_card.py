"""My card is a code that another phone reads."""

from io import BytesIO

from django.test import Client
from PIL import Image

from askwell.accounts.models import Seeker


def test_my_card_is_a_code_of_what_askwell_knows_of_me(client: Client, maya: Seeker) -> None:
    page = client.get("/business-cards/mine").content.decode()
    assert ('class="qr-large"' in page, "maya@osei.example" in page) == (True, True)
    card_file = client.get("/business-cards/mine.vcf").content.decode()
    assert ("FN:Maya Osei" in card_file, "EMAIL:maya@osei.example" in card_file) == (True, True)


def test_my_card_says_what_i_write(client: Client, maya: Seeker) -> None:
    said = {
        "full_name": "Maya Osei",
        "title": "Pharmacy technician",
        "email": "",
        "page": "linkedin.com/in/maya",
    }
    client.post("/business-cards/mine", said)
    card_file = client.get("/business-cards/mine.vcf").content.decode()
    assert ("TITLE:Pharmacy technician" in card_file, "EMAIL" in card_file, maya.email) == (
        True,
        False,
        "maya@osei.example",
    )
    wrong = client.post("/business-cards/mine", {**said, "page": "javascript:alert(1)"})
    assert (wrong.status_code, "is not a web address" in wrong.content.decode()) == (422, True)


def test_another_phone_reads_the_code_of_my_card(client: Client, maya: Seeker) -> None:
    import segno  # noqa: PLC0415  # only here
    import zxingcpp  # noqa: PLC0415  # only here

    card_file = client.get("/business-cards/mine.vcf").content
    drawn = BytesIO()
    segno.make(card_file, error="m", micro=False).save(drawn, kind="png", scale=4)
    with Image.open(drawn) as picture:
        (read,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert read.text.encode() == card_file


def test_a_card_of_a_name_alone_asks_for_a_way_to_reach_me_first(client: Client, maya: Seeker) -> None:
    maya.email = ""
    maya.save()
    page = client.get("/business-cards/mine").content.decode()
    assert ('class="qr-large"' in page, "Write your email or your number first" in page) == (False, True)
    assert '<details class="side no-print" open>' in page
    client.post("/business-cards/mine", {"full_name": "Maya Osei", "phone": "+1 312 555 0142"})
    assert 'class="qr-large"' in client.get("/business-cards/mine").content.decode()
