"""Every reader keeps its promises whatever happened to a file on its way; `make fuzz` looks for longer and further."""

import pytest
from benches.fuzz.promises import Broken, Reader
from benches.fuzz.readers import READERS
from hypothesis import given
from hypothesis import strategies as st

WHOLE = st.sampled_from([(reader, seed) for reader in READERS for seed in reader.seeds])
NOISE = st.one_of(
    st.binary(max_size=8),
    st.sampled_from(
        [b"\r", b"\n", b'"', b";", b":", b"=", b"\\", b"\xff", b"BEGIN:VCARD\n", b" --> ", b"=?", b"<"]
    ),
)


@given(WHOLE, st.lists(st.tuples(st.integers(0, 400), st.integers(0, 40), NOISE), max_size=4))
def test_a_damaged_file_breaks_no_promise(
    whole: tuple[Reader, bytes], damage: list[tuple[int, int, bytes]]
) -> None:
    reader, data = whole
    for at, lost, noise in damage:
        data = data[:at] + noise + data[at + lost :]
    reader.check(data)


def test_a_broken_promise_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benches.fuzz.readers.write_cards", lambda *_: b"")
    cards = next(reader for reader in READERS if reader.name == "cards")
    with pytest.raises(Broken, match="As many cards"):
        cards.check(cards.seeds[0])
