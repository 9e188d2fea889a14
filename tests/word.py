"""Small Word documents for tests."""

import io
import zipfile


def document(body: str, *, part: str = "word/document.xml") -> bytes:
    """Pack the inside of a w:body."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(part, f'<?xml version="1.0"?><w:document><w:body>{body}</w:body></w:document>')
    return packed.getvalue()


def paragraphs(*lines: str) -> bytes:
    """Pack one paragraph for each text; a line break within is a break, a tab a tab."""
    return document("".join(f"<w:p><w:r>{_run(line)}</w:r></w:p>" for line in lines))


def _run(text: str) -> str:
    said = text.replace("&", "&amp;").replace("<", "&lt;")
    inner = said.replace("\n", "</w:t><w:br/><w:t>").replace("\t", "</w:t><w:tab/><w:t>")
    return f'<w:t xml:space="preserve">{inner}</w:t>'
