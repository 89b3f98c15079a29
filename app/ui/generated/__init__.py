"""Forms compiled from forms/ by pyside6-uic; never edited by hand."""
