"""The form of a step: its fields, the SOP's row beside it, and the buttons that perform its actions."""
