"""Bytes become text, or one sentence that says why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.decoding import as_windows_1252, decode

SENTENCE = "Vorname;Nachname\nJörg;Müller\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_the_same_words_are_read_from_every_encoding(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)).text == SENTENCE
    assert decode(SENTENCE.encode(encoding)).problems == ()


def test_one_old_line_spoils_no_other() -> None:
    data = "Jörg\n".encode() + "Müller\r".encode("cp1252") + "李小龍\n".encode()
    decoded = decode(data)
    assert decoded.text == "Jörg\nMüller\r李小龍\n"
    assert decoded.encoding == "mixed"


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\x20\x00", b"\x00" * 50]
)
def test_an_empty_file_says_so(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text == ""
    assert [problem.reason for problem in decoded.problems] == ["The file is empty."]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04rest", "This is a zip archive or an Office file, not a text file."),
        (b"%PDF-1.7", "This is a PDF, not a text file."),
        (b"\xff\xd8\xff\xe0JFIF", "This is a picture, not a text file."),
        (bytes(range(32)) * 40, "This is not a text file."),
    ],
)
def test_a_file_of_another_kind_is_named(data: bytes, reason: str) -> None:
    decoded = decode(data)
    assert decoded.text == ""
    assert [problem.reason for problem in decoded.problems] == [reason]
    assert decoded.problems[0].what_to_do


def test_a_file_cut_off_within_a_letter_keeps_the_rest() -> None:
    decoded = decode("Anna\nJörg"[:-2].encode()[:-1])
    assert decoded.text == "Anna\nJ\ufffd"
    assert [(problem.kept, problem.place) for problem in decoded.problems] == [(True, "the end of the file")]


def test_half_a_character_of_utf_16_is_shown_as_damaged() -> None:
    decoded = decode("Jörg Müller".encode("utf-16")[:-1])
    assert decoded.text == "Jörg Mülle\ufffd"
    assert [problem.kept for problem in decoded.problems] == [True]


@given(st.binary())
def test_windows_1252_reads_every_byte(data: bytes) -> None:
    assert len(as_windows_1252(data)) == len(data)


@given(st.binary(max_size=400))
def test_no_bytes_are_ever_refused_with_an_error(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text or decoded.problems


TALK = {
    "ru": "Анна: Как вы начали?\nБорис: Случайно. Я ответил на объявление.\n",  # noqa: RUF001
    "pl": "Ania: Jak pan zaczął?\nŁukasz: Przypadkiem. Odpowiedziałem na ogłoszenie.\n",
    "cs": "Jana: Jak jste začal?\nJiří: Náhodou. Odpověděl jsem na inzerát.\n",
    "tr": "Ayşe: Nasıl başladınız?\nGökhan: Tesadüfen. Bir ilana cevap verdim.\n",  # noqa: RUF001
    "fr": "Élodie: Comment avez-vous commencé ?\nRémi: Par hasard. J'ai répondu à une annonce.\n",
    "de": "Jörg: Wie haben Sie angefangen?\nÄnne: Zufällig. Ich habe auf eine Anzeige geantwortet.\n",
    "ja": "田中: どうやって始めましたか。\n山田: 偶然です。広告に応募しました。\n",
    "zh": "王芳: 你是怎么开始的?\n李强: 偶然。我回复了一个广告。\n",
    "zh-TW": "王芳: 你是怎麼開始的?\n李強: 偶然。我回覆了一個廣告。\n",
    "ko": "김지수: 어떻게 시작하셨나요?\n박민수: 우연히요. 광고에 답했어요.\n",
    "el": "Άννα: Πώς ξεκινήσατε;\nΝίκος: Τυχαία. Απάντησα σε μια αγγελία.\n",  # noqa: RUF001
    "he": "דנה: איך התחלת?\nיוסי: במקרה. עניתי על מודעה.\n",  # noqa: RUF001
    "ar": "ليلى: كيف بدأت?\nأحمد: بالصدفة. أجبت على إعلان.\n",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "iso8859-5"), ("ru", "cp866"), ("ru", "mac-cyrillic"), ("pl", "cp1250"),
        ("pl", "iso8859-2"), ("cs", "cp1250"), ("cs", "iso8859-2"), ("tr", "cp1254"), ("tr", "iso8859-9"), ("fr", "cp1252"),
        ("fr", "mac-roman"), ("fr", "cp850"), ("de", "cp1252"), ("de", "mac-roman"), ("ja", "shift_jis"), ("ja", "cp932"),
        ("ja", "euc-jp"), ("ja", "iso2022-jp"), ("zh", "gb18030"), ("zh", "gbk"), ("zh-TW", "big5"), ("ko", "cp949"),
        ("ko", "euc-kr"), ("el", "cp1253"), ("el", "iso8859-7"), ("he", "cp1255"), ("ar", "cp1256"),
    ],
)  # fmt: skip
def test_a_few_sentences_are_read_in_the_encoding_that_they_were_saved_in(
    language: str, encoding: str
) -> None:
    assert decode(TALK[language].encode(encoding)).text == TALK[language]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", TALK)
def test_unicode_without_a_mark_is_read_in_every_script(language: str, encoding: str) -> None:
    decoded = decode(TALK[language].encode(encoding))
    assert (decoded.text, decoded.problems) == (TALK[language], ())


def test_the_older_encoding_is_named_and_none_where_all_is_unicode() -> None:
    assert [decode(TALK["ru"].encode(encoding)).old for encoding in ("cp1251", "utf-8", "utf-16")] == [
        "windows-1251", "", "",
    ]  # fmt: skip
