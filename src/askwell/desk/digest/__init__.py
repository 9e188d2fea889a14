"""The day's list by mail: one letter a day, never more, and only if she wants it."""
