"""Judging a PDF that someone brings."""
