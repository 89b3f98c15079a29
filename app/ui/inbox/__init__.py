"""The lists of work: the inbox grouped by deadline, and lists of cases."""
