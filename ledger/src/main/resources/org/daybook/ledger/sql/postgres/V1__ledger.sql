-- A ledger in PostgreSQL: the same tables as in SQLite, see sqlite/V1__ledger.sql for what they hold.

CREATE TABLE journal (
  no    bigint PRIMARY KEY,
  kind  text NOT NULL,
  entry text NOT NULL UNIQUE,
  at    text NOT NULL,
  chain text NOT NULL
);

CREATE TABLE text (
  hash text PRIMARY KEY,
  text text NOT NULL
);

CREATE TABLE article (
  no   bigint PRIMARY KEY,
  doc  text COLLATE "C" NOT NULL UNIQUE,
  name text NOT NULL
);

CREATE TABLE version (
  no         bigint PRIMARY KEY REFERENCES journal,
  id         text NOT NULL UNIQUE,
  article_no bigint NOT NULL REFERENCES article,
  text_hash  text NOT NULL REFERENCES text,
  date       text,
  publisher  text
);
CREATE INDEX version_article ON version (article_no);
CREATE INDEX version_text ON version (text_hash);

CREATE TABLE sighting (
  no         bigint PRIMARY KEY REFERENCES journal,
  id         text NOT NULL UNIQUE,
  version_no bigint NOT NULL REFERENCES version,
  address    text,
  format     text NOT NULL,
  bytes_hash text,
  headline   text,
  byline     text,
  retrieved  text,
  charset    text
);
CREATE INDEX sighting_version ON sighting (version_no);
-- An address may be longer than an index takes.
CREATE INDEX sighting_address ON sighting (md5(address));

CREATE TABLE claims (
  no   bigint PRIMARY KEY,
  hash text NOT NULL UNIQUE,
  size integer NOT NULL
);
CREATE TABLE claim (
  claims_no bigint NOT NULL REFERENCES claims,
  ord       integer NOT NULL,
  json      text NOT NULL,
  PRIMARY KEY (claims_no, ord)
);

CREATE TABLE reading (
  no         bigint PRIMARY KEY REFERENCES journal,
  id         text NOT NULL UNIQUE,
  version_no bigint NOT NULL REFERENCES version,
  reader     text NOT NULL,
  claims_no  bigint NOT NULL REFERENCES claims,
  UNIQUE (version_no, reader)
);
CREATE INDEX reading_claims ON reading (claims_no);

CREATE TABLE review (
  no         bigint PRIMARY KEY REFERENCES journal,
  id         text NOT NULL UNIQUE,
  version_no bigint NOT NULL REFERENCES version,
  start_at   integer NOT NULL,
  twin       integer NOT NULL,
  verdict    text NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'add')),
  was        text,
  becomes    text,
  reason     text,
  reviewer   text NOT NULL,
  after      text
);
CREATE INDEX review_version ON review (version_no, start_at);

CREATE TABLE series (
  no     bigint PRIMARY KEY REFERENCES journal,
  id     text NOT NULL UNIQUE,
  matter text NOT NULL,
  source text,
  json   text NOT NULL
);

CREATE TABLE alias (
  no            bigint PRIMARY KEY REFERENCES journal,
  id            text NOT NULL UNIQUE,
  name          text NOT NULL,
  means         text NOT NULL,
  standing_side text,
  standing_name text NOT NULL,
  reason        text,
  person        text NOT NULL,
  after         text
);

CREATE TABLE standing (
  id         bigint PRIMARY KEY,
  version_no bigint NOT NULL,
  claims_no  bigint,
  ord        integer,
  json       text,
  review_no  bigint,
  state      text NOT NULL,
  side       text,
  thing      text NOT NULL,
  claimant   text NOT NULL,
  speaker    text NOT NULL,
  first_day  text COLLATE "C",
  last_day   text COLLATE "C",
  doubt      integer NOT NULL
);
CREATE INDEX standing_side ON standing (side, id);
CREATE INDEX standing_side_thing ON standing (side, thing, id);
CREATE INDEX standing_thing ON standing (thing, id);
CREATE INDEX standing_claimant ON standing (claimant, speaker);
CREATE INDEX standing_speaker ON standing (speaker, id);
CREATE INDEX standing_days ON standing (last_day, first_day);
CREATE INDEX standing_first_day ON standing (first_day, last_day);
CREATE INDEX standing_doubt ON standing (state, doubt DESC, id);

CREATE TABLE standing_outcome (
  outcome text NOT NULL,
  id      bigint NOT NULL,
  side    text,
  PRIMARY KEY (outcome, id)
);
CREATE INDEX standing_outcome_side ON standing_outcome (outcome, side, id);
CREATE INDEX standing_outcome_id ON standing_outcome (id);

CREATE TABLE words (
  id    bigint PRIMARY KEY,
  words tsvector NOT NULL
);
CREATE INDEX words_words ON words USING gin (words);

CREATE FUNCTION only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % in % is not allowed', TG_OP, TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER journal_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER text_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON text
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER article_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON article
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER version_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON version
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER sighting_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON sighting
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER claims_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON claims
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER claim_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON claim
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER reading_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON reading
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER review_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON review
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER series_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON series
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER alias_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON alias
  FOR EACH STATEMENT EXECUTE FUNCTION only_added();
