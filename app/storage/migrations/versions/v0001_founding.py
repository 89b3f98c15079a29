"""The first schema: the sealed journal, the bytes, and the tables that screens read."""

from alembic import op

revision = "0001"
down_revision = None

DDL = (
    'CREATE TABLE meta ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key")) WITHOUT ROWID',
    """
    CREATE TABLE journal (stream TEXT NOT NULL, sequence INTEGER NOT NULL, position INTEGER NOT NULL, format
    INTEGER NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, zone TEXT NOT NULL,
    account TEXT NOT NULL, post TEXT NOT NULL, capacity TEXT NOT NULL, previous TEXT NOT NULL, body_hash
    TEXT NOT NULL, hash TEXT NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (stream, sequence)) WITHOUT ROWID
    """,
    "CREATE UNIQUE INDEX ix_journal_position ON journal (position)",
    """
    CREATE TABLE journal_bodies (stream TEXT NOT NULL, sequence INTEGER NOT NULL, salt BLOB NOT NULL, body
    BLOB, PRIMARY KEY (stream, sequence)) WITHOUT ROWID
    """,
    """
    CREATE TABLE seals (seal TEXT NOT NULL, account TEXT NOT NULL, certificate TEXT NOT NULL, at TEXT NOT
    NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (seal))
    WITHOUT ROWID
    """,
    "CREATE TABLE blobs (sha256 TEXT NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (sha256))",
    """
    CREATE TABLE cases ("case" TEXT NOT NULL, sequence INTEGER, year INTEGER, agenda INTEGER, step INTEGER,
    number TEXT NOT NULL, sop TEXT NOT NULL, channel TEXT NOT NULL, tracking_id TEXT NOT NULL, title TEXT
    NOT NULL, text TEXT NOT NULL, category TEXT NOT NULL, reported_on TEXT NOT NULL, event_on TEXT NOT NULL,
    received_at TEXT NOT NULL, place TEXT NOT NULL, reported_name TEXT NOT NULL, reported_address TEXT NOT
    NULL, entered_for TEXT NOT NULL, outcome TEXT NOT NULL, closed_at TEXT NOT NULL, complainant_name TEXT
    NOT NULL, complainant_nik TEXT NOT NULL, complainant_phone TEXT NOT NULL, complainant_email TEXT NOT
    NULL, complainant_address TEXT NOT NULL, anonymous BOOLEAN NOT NULL, confidential BOOLEAN NOT NULL,
    protect BOOLEAN NOT NULL, backdated BOOLEAN NOT NULL, done TEXT NOT NULL, urgency TEXT NOT NULL, PRIMARY
    KEY ("case")) WITHOUT ROWID
    """,
    'CREATE INDEX ix_cases_open ON cases (outcome, received_at DESC, "case")',
    "CREATE INDEX ix_cases_closed ON cases (received_at DESC, \"case\") WHERE outcome != ''",
    "CREATE INDEX ix_cases_number ON cases (number)",
    "CREATE INDEX ix_cases_tracking ON cases (tracking_id)",
    """
    CREATE TABLE tasks (task TEXT NOT NULL, "case" TEXT NOT NULL, performer TEXT NOT NULL, post TEXT NOT
    NULL, opened_at TEXT NOT NULL, due_at TEXT NOT NULL, origin TEXT NOT NULL, reason TEXT NOT NULL, short
    TEXT NOT NULL, read_at TEXT NOT NULL, read_by TEXT NOT NULL, step INTEGER NOT NULL, attempt INTEGER NOT
    NULL, norm INTEGER, returned BOOLEAN NOT NULL, open BOOLEAN NOT NULL, PRIMARY KEY (task)) WITHOUT ROWID
    """,
    "CREATE INDEX ix_tasks_inbox ON tasks (post, due_at, task) WHERE open IS 1",
    'CREATE INDEX ix_tasks_open ON tasks (due_at, task, "case", post) WHERE open IS 1',
    'CREATE INDEX ix_tasks_case ON tasks ("case")',
    """
    CREATE TABLE performed ("case" TEXT NOT NULL, sequence INTEGER NOT NULL, task TEXT NOT NULL, action TEXT
    NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, form TEXT NOT NULL, checklist TEXT NOT NULL,
    checklist_reason TEXT NOT NULL, reason TEXT NOT NULL, opened_at TEXT NOT NULL, due_at TEXT NOT NULL,
    name TEXT NOT NULL, title TEXT NOT NULL, performer TEXT NOT NULL, outcome TEXT NOT NULL, at TEXT NOT
    NULL, account TEXT NOT NULL, post TEXT NOT NULL, capacity TEXT NOT NULL, step INTEGER NOT NULL, attempt
    INTEGER NOT NULL, used INTEGER NOT NULL, norm INTEGER, "to" INTEGER, late BOOLEAN NOT NULL, PRIMARY KEY
    ("case", sequence)) WITHOUT ROWID
    """,
    """
    CREATE TABLE dispositions (disposition TEXT NOT NULL, "case" TEXT NOT NULL, task TEXT NOT NULL, to_post
    TEXT NOT NULL, to_title TEXT NOT NULL, giver TEXT NOT NULL, giver_title TEXT NOT NULL, urgency TEXT NOT
    NULL, instructions TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, sequence INTEGER NOT NULL,
    PRIMARY KEY (disposition)) WITHOUT ROWID
    """,
    'CREATE INDEX ix_dispositions_case ON dispositions ("case")',
    """
    CREATE TABLE visits (uid TEXT NOT NULL, "case" TEXT NOT NULL, at TEXT NOT NULL, place TEXT NOT NULL, met
    TEXT NOT NULL, officials TEXT NOT NULL, findings TEXT NOT NULL, complainant_notes TEXT NOT NULL,
    agreement TEXT NOT NULL, advice TEXT NOT NULL, mediation TEXT NOT NULL, conclusion TEXT NOT NULL,
    officer TEXT NOT NULL, files TEXT NOT NULL, PRIMARY KEY (uid)) WITHOUT ROWID
    """,
    'CREATE INDEX ix_visits_case ON visits ("case")',
    """
    CREATE TABLE reports (report TEXT NOT NULL, "case" TEXT NOT NULL, visits TEXT NOT NULL, mediation TEXT
    NOT NULL, conclusion TEXT NOT NULL, at TEXT NOT NULL, officer TEXT NOT NULL, PRIMARY KEY (report))
    WITHOUT ROWID
    """,
    """
    CREATE TABLE documents (document TEXT NOT NULL, "case" TEXT NOT NULL, field TEXT NOT NULL, name TEXT NOT
    NULL, sha256 TEXT NOT NULL, media TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL, step INTEGER
    NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (document)) WITHOUT ROWID
    """,
    'CREATE INDEX ix_documents_case ON documents ("case")',
    """
    CREATE TABLE agenda (book TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL, "case" TEXT NOT
    NULL, received_on TEXT NOT NULL, letter_number TEXT NOT NULL, letter_date TEXT NOT NULL, sender TEXT NOT
    NULL, subject TEXT NOT NULL, attachments TEXT NOT NULL, urgency TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (book, year, number)) WITHOUT ROWID
    """,
    """
    CREATE TABLE numbers (book TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY
    (book, year)) WITHOUT ROWID
    """,
    """
    CREATE TABLE replies ("case" TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, proof TEXT NOT NULL,
    PRIMARY KEY ("case")) WITHOUT ROWID
    """,
    """
    CREATE TABLE referrals ("case" TEXT NOT NULL, "to" TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY
    ("case")) WITHOUT ROWID
    """,
    """
    CREATE TABLE archived ("case" TEXT NOT NULL, place TEXT NOT NULL, letters TEXT NOT NULL, at TEXT NOT
    NULL, PRIMARY KEY ("case")) WITHOUT ROWID
    """,
    """
    CREATE TABLE letters (letter TEXT NOT NULL, "case" TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT
    NULL, number TEXT NOT NULL, date TEXT NOT NULL, subject TEXT NOT NULL, addressee TEXT NOT NULL,
    void_reason TEXT NOT NULL, signatory TEXT NOT NULL, file_copy TEXT NOT NULL, sequence INTEGER, year
    INTEGER, PRIMARY KEY (letter)) WITHOUT ROWID
    """,
    'CREATE INDEX ix_letters_case ON letters ("case", status, date, letter)',
    "CREATE INDEX ix_letters_date ON letters (date DESC, letter)",
    "CREATE INDEX ix_letters_number ON letters (number)",
    """
    CREATE TABLE revisions (letter TEXT NOT NULL, number INTEGER NOT NULL, content TEXT NOT NULL, author
    TEXT NOT NULL, post TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (letter, number)) WITHOUT ROWID
    """,
    """
    CREATE TABLE initials (letter TEXT NOT NULL, post TEXT NOT NULL, title TEXT NOT NULL, name TEXT NOT
    NULL, at TEXT NOT NULL, revision INTEGER NOT NULL, digital BOOLEAN NOT NULL, PRIMARY KEY (letter, post))
    WITHOUT ROWID
    """,
    """
    CREATE TABLE signatures (letter TEXT NOT NULL, sha256 TEXT NOT NULL, role TEXT NOT NULL, post TEXT NOT
    NULL, name TEXT NOT NULL, title TEXT NOT NULL, at TEXT NOT NULL, file_copy TEXT NOT NULL, revision
    INTEGER NOT NULL, size INTEGER NOT NULL, file_copy_size INTEGER NOT NULL, void BOOLEAN NOT NULL, PRIMARY
    KEY (letter, sha256)) WITHOUT ROWID
    """,
    """
    CREATE TABLE dispatches (letter TEXT NOT NULL, method TEXT NOT NULL, "on" TEXT NOT NULL, PRIMARY KEY
    (letter)) WITHOUT ROWID
    """,
    """
    CREATE TABLE office (store TEXT NOT NULL, name TEXT NOT NULL, ca TEXT NOT NULL, practice BOOLEAN NOT
    NULL, PRIMARY KEY (store)) WITHOUT ROWID
    """,
    'CREATE TABLE settings ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key")) WITHOUT ROWID',
    """
    CREATE TABLE units (unit TEXT NOT NULL, name TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (unit))
    WITHOUT ROWID
    """,
    """
    CREATE TABLE posts (post TEXT NOT NULL, title TEXT NOT NULL, performer TEXT NOT NULL, unit TEXT NOT
    NULL, parent TEXT NOT NULL, PRIMARY KEY (post)) WITHOUT ROWID
    """,
    """
    CREATE TABLE people (person TEXT NOT NULL, name TEXT NOT NULL, nip TEXT NOT NULL, rank TEXT NOT NULL,
    grade TEXT NOT NULL, PRIMARY KEY (person)) WITHOUT ROWID
    """,
    """
    CREATE TABLE holdings (holding TEXT NOT NULL, post TEXT NOT NULL, person TEXT NOT NULL, capacity TEXT
    NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, basis TEXT NOT NULL, PRIMARY KEY (holding)) WITHOUT
    ROWID
    """,
    """
    CREATE TABLE accounts (account TEXT NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL, certificate TEXT
    NOT NULL, removed TEXT NOT NULL, administrator BOOLEAN NOT NULL, must_change BOOLEAN NOT NULL, disabled
    BOOLEAN NOT NULL, PRIMARY KEY (account)) WITHOUT ROWID
    """,
    """
    CREATE TABLE sops (hash TEXT NOT NULL, sop TEXT NOT NULL, source TEXT NOT NULL, number TEXT NOT NULL,
    adopted_at TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (hash)) WITHOUT ROWID
    """,
    "CREATE TABLE calendars (name TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (name)) WITHOUT ROWID",
    """
    CREATE TABLE checkpoints (sequence INTEGER NOT NULL, heads TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY
    (sequence)) WITHOUT ROWID
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5("case" UNINDEXED, number, title, text, names,
    tokenize='unicode61 remove_diacritics 2')
    """,
)


def upgrade() -> None:
    """Every table and index."""
    for statement in DDL:
        op.execute(statement)
