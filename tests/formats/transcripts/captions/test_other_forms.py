"""Captions in XML, in JSON and of Advanced SubStation."""

import json

import pytest
from tests.transcripts import reasons, said

from askwell.formats.transcripts import read_transcript

TTML = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
 ttp:tickRate="1000"><head><metadata><ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ana Lima</ttm:name></ttm:agent>
</metadata></head><body><div>
<p begin="00:00:01.500" end="00:00:02" ttm:agent="a1">Hello &amp; <span>welcome</span><br/>here</p>
<p begin="3s" dur="500ms" ttm:agent="b">Hi</p><p begin="5000t" end="00:00:06:12">Bye</p><p begin="1m">So</p></div></body></tt>"""
APPLE = (
    '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:p="http://podcasts"><body><div><p begin="1.5" end="2.5">'
    '<span p:unit="sentence"><span p:unit="word">Good</span><span p:unit="word">day.</span></span></p></div></body></tt>'
)
ASS = """[Script Info]
Title: A talk

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,not said
Dialogue: 0,0:00:01.50,0:00:02.50,Default,Ana,0,0,0,,Hello, {\\i1}you{\\i0}\\Nthere
Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,Hi
"""


def test_ttml_has_names_times_of_all_forms_and_breaks() -> None:
    assert said(TTML) == [
        ("Ana Lima", 1.5, "Hello & welcome here"), ("b", 3.0, "Hi"), ("", 5.0, "Bye"), ("", 60.0, "So"),
    ]  # fmt: skip
    transcript, problems = read_transcript(TTML.encode())
    assert (transcript.kind, [cue.end for cue in transcript.cues], problems) == (
        "ttml",
        [2.0, 3.5, 6.0, None],
        [],
    )


def test_apples_words_are_set_apart() -> None:
    assert said(APPLE) == [("", 1.5, "Good day.")]


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?><transcript><text start="1.5" dur="2">It&amp;#39;s me</text><text start="4">Hi</text></transcript>',
        '<timedtext format="3"><body><p t="1500" d="2000">It&#39;s<s t="9"> me</s></p><p t="4000" d="1">Hi</p></body></timedtext>',
    ],
)
def test_youtubes_xml(text: str) -> None:
    assert said(text) == [("", 1.5, "It's me"), ("", 4.0, "Hi")]


def test_advanced_substation() -> None:
    assert said(ASS) == [("Ana", 1.5, "Hello, you there"), ("", 3.0, "Hi")]


@pytest.mark.parametrize(
    "found",
    [
        {"events": [
            {"tStartMs": 1500, "dDurationMs": 2000, "segs": [{"utf8": "It's"}, {"utf8": " me"}]},
            {"tStartMs": 2000, "segs": [{"utf8": "\n"}]}, {"tStartMs": 4000, "segs": [{"utf8": "Hi"}]}, {"id": 1}, 7]},
        {"text": "It's me Hi", "segments": [{"start": 1.5, "end": 2, "text": " It's me"}, {"start": 4, "text": "Hi"}]},
        [{"startTime": "1.5", "text": "It's me"}, {"startTime": 4, "text": "Hi"}],
        {"data": {"transcript": {"sentences": [{"start_time": 1.5, "sentence": "It's me"}, {"start_time": 4, "text": "Hi"}]}}},
    ],
)  # fmt: skip
def test_captions_in_json(found: object) -> None:
    assert said(json.dumps(found)) == [("", 1.5, "It's me"), ("", 4.0, "Hi")]


@pytest.mark.parametrize("speaker", ["Ana", {"name": "Ana"}])
def test_who_speaks_in_json(speaker: object) -> None:
    assert said(json.dumps({"segments": [{"speaker": speaker, "start": 0, "text": "Hi"}]})) == [
        ("Ana", 0.0, "Hi")
    ]
    assert said(json.dumps([{"speaker": 2, "start": 0, "text": "Hi \ud83d"}])) == [
        ("Speaker 2", 0.0, "Hi \ufffd")
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a": 1}', "This is JSON, and no captions that can be read stand in it."),
        ('{"segments": [', "This is JSON, and no captions that can be read stand in it."),
        ('[{"a": 1}]', "This is JSON, and no captions that can be read stand in it."),
        ('<?xml version="1.0"?><rss/>', "This is XML, and no captions that can be read stand in it."),
        ("<tt><body><p>", "This is XML, and no captions that can be read stand in it."),
        (
            '<?xml version="1.0"?><!DOCTYPE tt [<!ENTITY a "b">]><tt/>',
            "This is XML, and no captions that can be read stand in it.",
        ),
        (
            "<tt>" + "<div>" * 5000 + "</div>" * 5000 + "</tt>",
            "This is XML, and no captions that can be read stand in it.",
        ),
        ("[Script Info]\n[Events]\n", "Nothing is said in it."),
        ("<!DOCTYPE html><html><body><p>Hello</p></body></html>", "This is a web page (HTML)."),
        ("<html><head></head><body>Hello</body></html>", "This is a web page (HTML)."),
        ("{\\rtf1\\ansi Hello}", "This is rich text (RTF), whose words stand between signs of layout."),
    ],
)
def test_what_holds_no_captions_is_refused_with_what_to_do(text: str, reason: str) -> None:
    transcript, [problem] = read_transcript(text.encode())
    assert (list(transcript.cues), problem.reason, bool(problem.what_to_do)) == ([], reason, True)
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        'start\tend\ttext\n1500\t2000\tIt\'s "me"\n4000\t5000\tHi, you\n',
        'Start,End,Text\n1.5,2.0,"It\'s ""me"""\n4.0,5.0,Hi, you\n',
        'Speaker;Start time;Text\n;00:00:01.500;It\'s "me"\n;00:00:04.000;Hi, you\n',
    ],
)
def test_tables(text: str) -> None:
    assert said(text) == [("", 1.5, 'It\'s "me"'), ("", 4.0, "Hi, you")]


def test_who_speaks_in_a_table_and_notes_that_only_look_like_one() -> None:
    assert said("Speaker,Start,Text\nAna,0:03,Hi\n") == [("Ana", 3.0, "Hi")]
    assert said("id,start,text\n7,0:03,Hi\n") == [("", 3.0, "Hi")]
    assert "kept" in said("start,text,remark\n1,Hi,kept\n")[0][2]
    assert [words for _, _, words in said("Time, text and more\n\nshe said")] == [
        "Time, text and more",
        "she said",
    ]


def test_a_table_that_cannot_be_cut_into_cells_is_text() -> None:
    text = 'start,text\n1,"' + "words " * 30_000
    assert len(said(text)) == 1
