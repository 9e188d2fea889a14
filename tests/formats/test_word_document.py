"""The text of Word documents."""

import pytest
from tests.word import document

from askwell.formats.word_document import text_of_word


def test_paragraphs_breaks_and_tabs_are_kept_and_boxes_come_once() -> None:
    xml = (
        '<w:p><w:r><w:t xml:space="preserve">Ana </w:t></w:r><w:r><w:t>Lima</w:t><w:tab/><w:t>0:03</w:t><w:br/></w:r>'
        "<w:r><w:t>a &lt; b</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice>"
        "<mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:p/>"
    )
    assert text_of_word(document(xml)) == "Ana Lima\t0:03\na < b\nbox\n"


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", document("", part="other.xml"), document("x")[:60]],
    ids=["nothing", "the first four bytes", "another part", "cut short"],
)
def test_what_is_no_document_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="no Word document"):
        text_of_word(content)
