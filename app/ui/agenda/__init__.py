"""The numbered registers."""
