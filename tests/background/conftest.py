"""Every test of windows and threads runs as the program does."""

from __future__ import annotations

from app.background.booleans import keep_booleans

keep_booleans()
