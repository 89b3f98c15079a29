"""All paper: letters, sheets, registers, signatures; the only package that knows reportlab and pyHanko."""
