"""Full-text search behind one small interface: SQLite's FTS5 and PostgreSQL's tsvector find the same rows."""
