"""The page of one case: its path, the step that waits, timeline, letters and documents, parties, dispositions."""
