"""How a kind of work fits a person: shapes, values, skills, and what talks add. Always a list to explore, never a verdict."""
