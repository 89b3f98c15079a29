"""The window around everything: sidebar, pages, search, status, what is remembered of it."""
