"""The letter desk: editor with the live page beside it, redline, list of letters, print."""
