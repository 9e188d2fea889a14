"""Everything about one person: a copy of it for her, and all of it gone."""
