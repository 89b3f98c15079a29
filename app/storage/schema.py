"""The schema's versions: each file knows its own, and the migrations that ship make and upgrade it."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from app.storage.dialects import dialect

MIGRATIONS = Path(__file__).with_name("migrations")  # packed as files: Alembic reads them, nothing imports them


class Schema:
    """The migrations of one folder; a file is at one of their versions."""

    def __init__(self, folder: Path = MIGRATIONS) -> None:
        self._config = Config()
        self._config.set_main_option("script_location", folder.as_posix().replace("%", "%%"))
        self._config.set_main_option("path_separator", "os")
        scripts = ScriptDirectory.from_config(self._config)
        self.head = scripts.get_current_head() or ""
        self.known = frozenset(script.revision for script in scripts.walk_revisions())

    def version(self, connection: Connection) -> str:
        """The version that the file says it has; empty where it says none."""
        told = connection.exec_driver_sql(dialect(connection).has_version).scalar()
        return str(connection.exec_driver_sql(VERSION).scalar() or "") if told else ""

    def upgrade(self, connection: Connection) -> None:
        """Bring an empty or older file to this program's version, within the caller's transaction: all or nothing."""
        self._config.attributes["connection"] = connection
        command.upgrade(self._config, "head")


VERSION = "SELECT version_num FROM alembic_version"
