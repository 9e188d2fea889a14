"""All tables of the desk, for Django."""

from askwell.desk.today.models import NotToday

__all__ = ["NotToday"]
