"""The tour: drives the real windows through whole cases and writes down what it saw."""
