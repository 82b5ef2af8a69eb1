package org.daybook.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.daybook.ledger.LedgerException;

/** What differs between the databases. */
sealed interface Dialect permits SqliteDialect, PostgresDialect {

  /** The folder of its migrations: {@code sqlite}. */
  String folder();

  /** Where the ledger lies, for people; without a password. */
  String place();

  /** Opens a connection, once it is sure that there is a ledger or may be one. Throws {@link LedgerException} otherwise. */
  Connection connect(boolean readOnly) throws SQLException;

  /** What the migrations connect by. */
  DataSource migrations();

  /** Whether the database has a table. */
  boolean hasTable(Connection connection, String table) throws SQLException;

  /** Begins a transaction that will write; others wait until it ends. */
  void begin(Connection connection) throws SQLException;

  /** Ends it, everything kept. */
  void commit(Connection connection) throws SQLException;

  /** Ends it, nothing kept. */
  void rollback(Connection connection) throws SQLException;

  /** Begins a look at the ledger as it stands at one moment. */
  void beginToRead(Connection connection) throws SQLException;

  /** The statement that keeps a sentence's words, of an id and the words. */
  String keepWords();

  /** The statement that forgets the words of ids from one up to another, exclusive. */
  String forgetWords();

  /** The condition that a claim's words match a {@link #match} expression. */
  String wordsMatch();

  /** The ids that have words, in their order. */
  String wordIds();

  /** The condition that a sighting is of an address. */
  String ofAddress();

  /** What a search for words is to this database. */
  String match(Search search);

  /** Whether the database itself finds its file sound; says what is wrong, else is empty. */
  String damage(Connection connection) throws SQLException;

  /** What an exception of the database says to a user: what happened and what to do. */
  LedgerException explain(SQLException e);
}
