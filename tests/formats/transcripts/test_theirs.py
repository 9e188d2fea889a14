"""The transcripts of others, each with its speakers, cues and first and last times."""

from pathlib import Path

import pytest

from askwell.formats.transcripts import read_transcript

TABLE = {
    "meeting-ledger/zoom.vtt": (["Ana Silva", "Ben Ortiz"], 3, 1.5, 9.0),
    "pysrt/bom-utf-16-le.srt": ([], 7, 6.5, 50.0),
    "pysrt/bom-utf-8.srt": ([], 7, 6.5, 50.0),
    "pysrt/empty.srt": ([], 5, 6.5, 50.0),
    "pysrt/no-indexes.srt": ([], 7, 6.5, 50.0),
    "pysrt/utf-8.srt": ([], 1459, 1.0, 5849.634),
    "scrumscribe/teams.vtt": (["Avish Maniar", "Dr. Chen"], 4, 1.0, 20.0),
    "turnchunk/bracketed.txt": (["Alice", "Bob"], 3, 1.0, None),
    "turnchunk/otter.txt": (["Alice Chen", "Bob Ferreira"], 2, 1.0, None),
    "turnchunk/teams.vtt": (["Alice Chen", "Bob Ferreira"], 4, 1.0, 15.8),
    "turnchunk/youtube_auto_real_shape.vtt": ([], 4, 0.0, 11.43),
    "turnchunk/zoom.vtt": (["Priya Raman", "Tom Ableton"], 3, 2.1, 11.2),
    "webvtt-py/captions_with_bom.vtt": ([], 4, 0.5, 21.58),
    "webvtt-py/comments.vtt": ([], 5, 135.0, 150.0),
    "webvtt-py/cue_tags.vtt": ([], 3, 16.5, 21.5),
    "webvtt-py/empty.vtt": ([], 0, None, None),
    "webvtt-py/invalid_format.sbv": ([], 1, None, None),
    "webvtt-py/invalid_format1.srt": ([], 1, None, None),
    "webvtt-py/metadata_headers.vtt": ([], 2, 0.5, 11.89),
    "webvtt-py/metadata_headers_multiline.vtt": ([], 2, 0.5, 11.89),
    "webvtt-py/missing_timeframe.sbv": ([], 5, 0.378, 16.543),
    "webvtt-py/missing_timeframe.vtt": ([], 7, 0.5, 30.28),
    "webvtt-py/no_captions.vtt": ([], 0, None, None),
    "webvtt-py/non_padded_timestamps.vtt": (["Jane Doe", "John Smith"], 3, 0.0, 3727.95),
    "webvtt-py/one_caption.srt": ([], 1, 0.5, 7.0),
    "webvtt-py/one_caption.vtt": ([], 1, 0.5, 7.0),
    "webvtt-py/regions.vtt": (["Fred", "Bill"], 2, 0.0, 22.5),
    "webvtt-py/sample.sbv": ([], 5, 0.378, 16.543),
    "webvtt-py/sample.srt": ([], 5, 0.5, 23.88),
    "webvtt-py/sample.vtt": ([], 16, 0.5, 64.3),
    "webvtt-py/two_captions.sbv": ([], 2, 0.378, 12.305),
    "webvtt-py/using_identifiers.vtt": ([], 6, 0.5, 27.28),
}


@pytest.mark.corpora
def test_speakers_and_times_are_those_of_the_files(shared: Path) -> None:
    """Read each file and print what was found: who speaks, how many cues, from when to when."""
    folder = shared / "transcript"
    read = {}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        transcript, problems = read_transcript(file.read_bytes(), name=file.name)
        cues = transcript.cues
        assert bool(cues) or bool(problems)
        name = file.relative_to(folder).as_posix()
        read[name] = found = (
            transcript.speakers,
            len(cues),
            cues[0].start if cues else None,
            cues[-1].end if cues else None,
        )
        print(
            f"{name:45} {transcript.kind:5} {found[1]:5} {found[2]!s:>8} {found[3]!s:>10}  {', '.join(found[0])}"
        )
    cues_of_all, timed = (
        sum(found[1] for found in read.values()),
        sum(found[2] is not None for found in read.values()),
    )
    print(
        f"{len(read)} files, {cues_of_all} cues, {timed} with times, {sum(bool(found[0]) for found in read.values())} with speakers"
    )
    assert read == TABLE
