"""Signing in: which office, who, and a new password where one is due."""
