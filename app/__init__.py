"""Aduan: complaints answered by the office's own written procedure."""

__version__ = "0.1.0"
DEFAULT_SOP = "padang"  # the folder of resources/sops that the practice office and the tour play
