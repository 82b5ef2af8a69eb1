package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.daybook.app.TestDesk.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code daybook export}, each format read by a program of others. */
class ExportCommandTest {

  private static final String TEXT =
      """
      Losses near Kharkiv

      12 June 2025

      Up to 250,000 Russian soldiers have likely been killed since the invasion, the British "Ministry" of Defence says.

      A drone strike on Kharkiv killed three civilians on Wednesday night, the regional governor, Ivan Petrenko, told Reuters.
      """;

  @TempDir Path folder;
  private TestDesk desk;

  @BeforeEach
  void anArticle() throws IOException {
    desk = new TestDesk(folder);
    Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  private Outcome export(String format, String file) {
    Outcome outcome =
        desk.run(
            "export", "--format", format, "--publisher", "The Courier", "--output", file, "a.txt");
    assertEquals(new Outcome(0, "", ""), outcome);
    return outcome;
  }

  /** A row of an answer, cells joined by bars. */
  private String asked(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      StringBuilder rows = new StringBuilder();
      while (answer.next()) {
        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
          rows.append(i == 1 ? "" : "|").append(answer.getString(i));
        }
        rows.append('\n');
      }
      return rows.toString();
    }
  }

  @Test
  void parquetIsReadByDuckDb() throws SQLException {
    export("parquet", "c.parquet");
    String file = "'" + folder.resolve("c.parquet") + "'";
    assertEquals("2\n", asked("SELECT count(*) FROM " + file));
    assertEquals(
        "null|250000.000000000|[killed]|[]|likely|RU|2025-06-12|false|The Courier\n",
        asked(
            "SELECT low, high, outcome, relays, hedge, side, dated, headline, publisher FROM "
                + file
                + " WHERE high > 100000"));
    assertEquals("[Reuters]|null\n", asked("SELECT relays, hedge FROM " + file + " WHERE low = 3"));
    assertEquals(
        "DECIMAL(38,9)|VARCHAR[]|DATE|BIGINT|BOOLEAN\n",
        asked(
            "SELECT typeof(low), typeof(outcome), typeof(dated), typeof(start), typeof(approx) FROM "
                + file
                + " LIMIT 1"));
  }

  @Test
  void csvIsReadByDuckDb() throws SQLException {
    export("csv", "c.csv");
    assertEquals(
        "3|3|killed|Reuters\n",
        asked(
            "SELECT low, high, outcome, relays FROM read_csv('"
                + folder.resolve("c.csv")
                + "', header = true) WHERE low = 3"));
  }

  @Test
  void linkedDataIsExpandedByAnotherProgram() throws IOException, JsonLdError {
    export("jsonld", "c.jsonld");
    JsonArray nodes =
        JsonLd.expand(
                JsonDocument.of(new StringReader(Files.readString(folder.resolve("c.jsonld")))))
            .get();
    List<JsonObject> claims =
        nodes.stream()
            .map(JsonValue::asJsonObject)
            .filter(n -> n.get("@type").toString().contains("https://schema.org/Claim"))
            .toList();
    assertEquals(2, claims.size());
    JsonObject claim = claims.get(1);
    String value = claim.getJsonArray("https://schema.org/about").toString();
    assertTrue(
        value.contains("{\"@value\":\"3\",\"@type\":\"http://www.w3.org/2001/XMLSchema#decimal\"}"),
        value);
    // The way from the claimant over the relay to the article.
    String told = claim.getString("@id") + ":told:1";
    assertTrue(
        claim.getJsonArray("http://www.w3.org/ns/prov#wasDerivedFrom").toString().contains(told));
    JsonObject relay =
        nodes.stream()
            .map(JsonValue::asJsonObject)
            .filter(n -> n.getString("@id").equals(told))
            .findFirst()
            .orElseThrow();
    assertTrue(relay.toString().contains("Reuters"), relay.toString());
    assertTrue(
        relay
            .getJsonArray("http://www.w3.org/ns/prov#wasDerivedFrom")
            .toString()
            .contains(":told:0"));
  }

  @Test
  void hxlTagsAreWellFormedAndOneEachColumn() throws IOException {
    export("hxl", "c.csv");
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(Files.readString(folder.resolve("c.csv"))).stream()
            .toList();
    assertEquals(4, rows.size());
    List<String> tags = rows.get(1).getFields();
    assertEquals(rows.get(0).getFieldCount(), tags.size());
    // The form that the standard gives for a hashtag with its attributes.
    tags.forEach(
        tag -> assertTrue(tag.matches("#[A-Za-z][A-Za-z0-9_]*(\\+[A-Za-z][A-Za-z0-9_]*)*"), tag));
    assertEquals(tags.size(), tags.stream().distinct().count());
    assertEquals("250000", rows.get(2).getField(tags.indexOf("#indicator+max+num")));
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws IOException {
    Outcome outcome = desk.run("export", "--output", "none/c.csv", "a.txt");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().startsWith("daybook: none/c.csv: cannot be written: "), outcome.err());
    assertEquals(2, desk.run("export", "--format", "xml", "--output", "x", "a.txt").exit());
    assertFalse(Files.exists(folder.resolve("x")));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void withoutAFileItGoesToStandardOutput() {
    assertTrue(desk.run("export", "a.txt").out().startsWith("doc,start,end,"));
    assertTrue(desk.run("export", "--format", "parquet", "a.txt").out().startsWith("PAR1"));
  }
}
