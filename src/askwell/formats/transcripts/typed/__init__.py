"""Transcripts and notes as text: who and when is told by how lines begin and by the shape of the whole."""
