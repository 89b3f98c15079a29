"""SOP files and calendars read into the domain's definitions."""
