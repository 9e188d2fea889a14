"""My own calendars: where they are, and when they say that I am busy. Nothing else of them is kept."""
