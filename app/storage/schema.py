"""The schema's version and its creation."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.tables import SEARCH_DDL, metadata

SCHEMA = "1"


def create_schema(connection: Connection) -> None:
    """All tables of this version."""
    metadata.create_all(connection)
    connection.execute(SEARCH_DDL)
