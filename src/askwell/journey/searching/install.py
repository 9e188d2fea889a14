"""The migration step that gives a table its search index, on either database."""

import re

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

# The index holds no text of its own (content=): triggers keep it in step with the table, row by row.
_SQLITE = """
CREATE VIRTUAL TABLE {t}_search USING fts5(
  search_text, content='{t}', content_rowid='rowid', tokenize='unicode61 remove_diacritics 0', prefix='2 3');
CREATE TRIGGER {t}_search_insert AFTER INSERT ON {t} BEGIN
  INSERT INTO {t}_search(rowid, search_text) VALUES (new.rowid, new.search_text);
END;
CREATE TRIGGER {t}_search_delete AFTER DELETE ON {t} BEGIN
  INSERT INTO {t}_search({t}_search, rowid, search_text) VALUES ('delete', old.rowid, old.search_text);
END;
CREATE TRIGGER {t}_search_update AFTER UPDATE OF search_text ON {t} BEGIN
  INSERT INTO {t}_search({t}_search, rowid, search_text) VALUES ('delete', old.rowid, old.search_text);
  INSERT INTO {t}_search(rowid, search_text) VALUES (new.rowid, new.search_text);
END;
INSERT INTO {t}_search({t}_search) VALUES ('rebuild')
"""
_SQLITE_AWAY = """
DROP TRIGGER IF EXISTS {t}_search_insert;
DROP TRIGGER IF EXISTS {t}_search_delete;
DROP TRIGGER IF EXISTS {t}_search_update;
DROP TABLE IF EXISTS {t}_search
"""
_POSTGRESQL = "CREATE INDEX {t}_search ON {t} USING gin (to_tsvector('simple', search_text))"
_POSTGRESQL_AWAY = "DROP INDEX IF EXISTS {t}_search"
_STATEMENT_END = re.compile(r";\n(?!END)(?!  )")


class InstallSearch(Operation):
    """Make (or make anew) the search index of one model of this app.

    SQLite drops triggers and may renumber rows when Django remakes a table, so a migration that alters a
    searchable table ends with this operation again; a test fails when one forgot it.
    """

    reversible = True

    def __init__(self, model: str) -> None:
        self.model = model

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Leave the models as they are: an index is not part of them."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Drop what is there and build the index."""
        self.database_backwards(app_label, schema_editor, from_state, to_state)
        sqlite = schema_editor.connection.vendor == "sqlite"
        self._run(schema_editor, app_label, _SQLITE if sqlite else _POSTGRESQL)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Drop the index."""
        del from_state, to_state
        sqlite = schema_editor.connection.vendor == "sqlite"
        self._run(schema_editor, app_label, _SQLITE_AWAY if sqlite else _POSTGRESQL_AWAY)

    def _run(self, schema_editor: BaseDatabaseSchemaEditor, app_label: str, script: str) -> None:
        for statement in _STATEMENT_END.split(script.format(t=f"{app_label}_{self.model}")):
            schema_editor.execute(statement, params=None)

    def describe(self) -> str:
        """Return what the migration log says."""
        return f"Install the search index of {self.model}"
