"""Administration: people and posts, accounts, settings, safety of the data."""
