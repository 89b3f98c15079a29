"""The papers of the office: letters, sheets, registers and their signatures, as PDF."""
