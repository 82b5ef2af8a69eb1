-- A ledger in SQLite. Entries are only ever added; the triggers at the end hold that. Times and days are ISO 8601 texts,
-- hashes SHA-256 in hexadecimal digits. `no` is an entry's number in the journal. See docs/DECISIONS.md, "The ledger".

-- Tells a ledger from other files: "DYBK".
PRAGMA application_id = 1146700363;

-- Every entry in the order in which it came; each line's chain is a hash over the line before it and its own.
CREATE TABLE journal (
  no    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,
  entry TEXT NOT NULL UNIQUE,
  at    TEXT NOT NULL,
  chain TEXT NOT NULL
);

-- Texts by their hash: reprints share one.
CREATE TABLE text (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
) WITHOUT ROWID;

-- Documents. `doc` is the ledger's id for it, `name` the one that it came with, `no` that of its first version.
CREATE TABLE article (
  no   INTEGER PRIMARY KEY,
  doc  TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);

CREATE TABLE version (
  no         INTEGER PRIMARY KEY REFERENCES journal,
  id         TEXT NOT NULL UNIQUE,
  article_no INTEGER NOT NULL REFERENCES article,
  text_hash  TEXT NOT NULL REFERENCES text,
  date       TEXT,
  publisher  TEXT
);
CREATE INDEX version_article ON version (article_no);
CREATE INDEX version_text ON version (text_hash);

-- Where a version was met.
CREATE TABLE sighting (
  no         INTEGER PRIMARY KEY REFERENCES journal,
  id         TEXT NOT NULL UNIQUE,
  version_no INTEGER NOT NULL REFERENCES version,
  address    TEXT,
  format     TEXT NOT NULL,
  bytes_hash TEXT,
  headline   TEXT,
  byline     TEXT,
  retrieved  TEXT,
  charset    TEXT
);
CREATE INDEX sighting_version ON sighting (version_no);
CREATE INDEX sighting_address ON sighting (address);

-- What was read, by the hash of the claims' lines: readers that agree share it.
CREATE TABLE claims (
  no   INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL
);
CREATE TABLE claim (
  claims_no INTEGER NOT NULL REFERENCES claims,
  ord       INTEGER NOT NULL,
  json      TEXT NOT NULL,
  PRIMARY KEY (claims_no, ord)
) WITHOUT ROWID;

CREATE TABLE reading (
  no         INTEGER PRIMARY KEY REFERENCES journal,
  id         TEXT NOT NULL UNIQUE,
  version_no INTEGER NOT NULL REFERENCES version,
  reader     TEXT NOT NULL,
  claims_no  INTEGER NOT NULL REFERENCES claims,
  UNIQUE (version_no, reader)
);
CREATE INDEX reading_claims ON reading (claims_no);

-- What people said of figures: `was` is the claim's line that they saw, `becomes` the one that holds from then on.
CREATE TABLE review (
  no         INTEGER PRIMARY KEY REFERENCES journal,
  id         TEXT NOT NULL UNIQUE,
  version_no INTEGER NOT NULL REFERENCES version,
  start_at   INTEGER NOT NULL,
  twin       INTEGER NOT NULL,
  verdict    TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'add')),
  was        TEXT,
  becomes    TEXT,
  reason     TEXT,
  reviewer   TEXT NOT NULL,
  after      TEXT
);
CREATE INDEX review_version ON review (version_no, start_at);

CREATE TABLE series (
  no     INTEGER PRIMARY KEY REFERENCES journal,
  id     TEXT NOT NULL UNIQUE,
  matter TEXT NOT NULL,
  source TEXT,
  json   TEXT NOT NULL
);

CREATE TABLE alias (
  no            INTEGER PRIMARY KEY REFERENCES journal,
  id            TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  means         TEXT NOT NULL,
  standing_side TEXT,
  standing_name TEXT NOT NULL,
  reason        TEXT,
  person        TEXT NOT NULL,
  after         TEXT
);

-- What follows from all that: the claims that hold now, with what they are searched by. It may be made anew at any time
-- (`daybook verify --rebuild`), so these tables alone change. The id is the document's number, the figure's start and its
-- twin in one, so that its order is that of the documents and their texts. `json` is there where a person changed what
-- the reading says.
CREATE TABLE standing (
  id         INTEGER PRIMARY KEY,
  version_no INTEGER NOT NULL,
  claims_no  INTEGER,
  ord        INTEGER,
  json       TEXT,
  review_no  INTEGER,
  state      TEXT NOT NULL,
  side       TEXT,
  thing      TEXT NOT NULL,
  claimant   TEXT NOT NULL,
  speaker    TEXT NOT NULL,
  first_day  TEXT,
  last_day   TEXT,
  doubt      INTEGER NOT NULL
);
-- Each gives its claims in the order of their ids, which an index of SQLite ends with, so that a first page needs no sorting.
CREATE INDEX standing_side ON standing (side);
CREATE INDEX standing_side_thing ON standing (side, thing);
CREATE INDEX standing_thing ON standing (thing);
CREATE INDEX standing_claimant ON standing (claimant, speaker);
CREATE INDEX standing_speaker ON standing (speaker);
CREATE INDEX standing_days ON standing (last_day, first_day);
CREATE INDEX standing_first_day ON standing (first_day, last_day);
CREATE INDEX standing_doubt ON standing (state, doubt DESC);

CREATE TABLE standing_outcome (
  outcome TEXT NOT NULL,
  id      INTEGER NOT NULL,
  side    TEXT,
  PRIMARY KEY (outcome, id)
) WITHOUT ROWID;
CREATE INDEX standing_outcome_side ON standing_outcome (outcome, side, id);
CREATE INDEX standing_outcome_id ON standing_outcome (id);

-- The words of the claims' sentences; the words alone, the sentence stands in its text.
CREATE VIRTUAL TABLE words USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61');

-- Nothing is overwritten, nothing taken away.
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER text_no_update BEFORE UPDATE ON text
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER text_no_delete BEFORE DELETE ON text
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER article_no_update BEFORE UPDATE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER article_no_delete BEFORE DELETE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER version_no_update BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER version_no_delete BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER sighting_no_update BEFORE UPDATE ON sighting
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER sighting_no_delete BEFORE DELETE ON sighting
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER claims_no_update BEFORE UPDATE ON claims
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER claims_no_delete BEFORE DELETE ON claims
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER claim_no_update BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER review_no_update BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER review_no_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER series_no_update BEFORE UPDATE ON series
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER series_no_delete BEFORE DELETE ON series
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER alias_no_update BEFORE UPDATE ON alias
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER alias_no_delete BEFORE DELETE ON alias
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
