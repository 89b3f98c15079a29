"""Projections: each kind of entry writes the tables that screens read, and nothing else does."""

from app.storage.projections.registry import project

__all__ = ["project"]
