"""The windows (Qt Widgets): one folder per subject."""
