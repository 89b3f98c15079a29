"""Aduan: complaints answered by the office's own written procedure."""

__version__ = "0.1.0"
