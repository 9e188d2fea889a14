"""Transcripts and typed notes from elsewhere: who said what, and when, as far as the file tells."""

from askwell.formats.transcripts.reading import read_transcript
from askwell.formats.transcripts.records import Cue, Transcript

__all__ = ["Cue", "Transcript", "read_transcript"]
