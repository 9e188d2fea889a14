"""A person in one line of plain words, such as "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa"."""

from askwell.formats.one_line.passing import read_in_passing
from askwell.formats.one_line.reading import read_line
from askwell.formats.one_line.said import OneLine, words_back

__all__ = ["OneLine", "read_in_passing", "read_line", "words_back"]
