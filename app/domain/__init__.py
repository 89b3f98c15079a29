"""The rules of the office in plain Python: no database, no window, no file."""
