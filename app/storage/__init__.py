"""The office's database: the only package that knows SQLAlchemy; rows never leave it."""
