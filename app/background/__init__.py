"""Work off the UI thread: database lanes, a small pool for documents, the change watcher and the hub (QtCore only)."""
