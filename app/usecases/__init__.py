"""One module per verb of the office; each takes the desk, runs one transaction, returns frozen facts."""
