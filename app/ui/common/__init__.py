"""What every screen shares: the theme and small widgets."""
