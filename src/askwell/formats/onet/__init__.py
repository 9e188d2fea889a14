"""The O*NET database in its text form: one table a file, in the spellings of its many releases."""

from askwell.formats.onet.reading import Occupation, Onet, Rating, Related, Task, Title, onet_of

__all__ = ["Occupation", "Onet", "Rating", "Related", "Task", "Title", "onet_of"]
