/** Keeps articles, their readings and what people say of them; the way in is {@link org.daybook.ledger.Ledger}. */
module org.daybook.ledger {
  requires static org.jspecify;
  requires transitive org.daybook.core;
  requires com.fasterxml.jackson.core;
  requires flyway.core;
  requires java.sql;
  requires org.xerial.sqlitejdbc;

  exports org.daybook.ledger;
  exports org.daybook.ledger.json;
}
