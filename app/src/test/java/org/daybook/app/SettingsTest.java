package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which setting wins, and what is no setting. */
class SettingsTest {

  @TempDir Path folder;
  private TestDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new TestDesk(folder);
  }

  private void conf(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void theNearerPlaceWins() throws IOException {
    String system = folder.resolve("system").toString();
    conf(
        "system/daybook/daybook.conf",
        "format = csv\ncolor=never\npublisher = S\nexplain = true\n");
    conf(
        "home/.config/daybook/daybook.conf",
        "# mine\n\nformat = jsonl\ncolor = always\npublisher = U\n");
    conf("daybook.conf", "format = table\ncolor = auto\n");
    desk.env("XDG_CONFIG_DIRS", system)
        .env("HOME", folder.resolve("home").toString())
        .env("DAYBOOK_FORMAT", "csv");
    assertEquals(
        """
        DAYBOOK_FORMAT format = csv
        unset # date =
        HOME/.config/daybook/daybook.conf:5 publisher = U
        unset # articles =
        unset # as =
        unset # charset =
        unset # fields =
        built-in allow-private = false
        unset # series =
        unset # ledger =
        unset # reviewer =
        unset # output =
        system/daybook/daybook.conf:4 explain = true
        daybook.conf:2 color = auto
        """,
        desk.run("config", "--origin")
            .out()
            .replace(folder + "/home", "HOME")
            .replace(folder + "/", "")
            .replaceAll(" {2,}", " "));
  }

  @Test
  void aRelativeXdgFolderIsIgnored() throws IOException {
    conf("x/daybook/daybook.conf", "format = csv\n");
    assertTrue(desk.env("XDG_CONFIG_HOME", "x").run("config").out().startsWith("format = table\n"));
  }

  @Test
  void anUnknownKeyIsAnErrorThatNamesIt() throws IOException {
    conf("daybook.conf", "\nformt = csv\n");
    assertEquals(
        new TestDesk.Outcome(
            2,
            "",
            "daybook: daybook.conf:2: unknown setting 'formt'; known are format, date, publisher, articles, as, charset,"
                + " fields, allow-private, series, ledger, reviewer, output, explain, color\n"),
        desk.run("config"));
  }

  @Test
  void aWrongValueIsToldWithItsPlace() throws IOException {
    conf("daybook.conf", "explain = maybe\n");
    conf("a.txt", "Mild.");
    assertEquals(
        "daybook: --explain (daybook.conf:1): expected true or false, found 'maybe'\n",
        desk.run("read", "a.txt").err());
  }

  @Test
  void coloursFollowFlagThenEnvironmentThenTerminal() {
    assertTrue(!isOn(desk, Ink.When.AUTO));
    assertTrue(isOn(desk, Ink.When.ALWAYS));
    assertTrue(isOn(new TestDesk(folder).terminal(), Ink.When.AUTO));
    assertTrue(!isOn(new TestDesk(folder).terminal(), Ink.When.NEVER));
    assertTrue(!isOn(new TestDesk(folder).terminal().env("TERM", "dumb"), Ink.When.AUTO));
    assertTrue(!isOn(new TestDesk(folder).terminal().env("NO_COLOR", "1"), Ink.When.AUTO));
    assertTrue(isOn(new TestDesk(folder).terminal().env("NO_COLOR", ""), Ink.When.AUTO));
    assertTrue(isOn(new TestDesk(folder).env("CLICOLOR_FORCE", "1"), Ink.When.AUTO));
    assertTrue(
        !isOn(new TestDesk(folder).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"), Ink.When.AUTO));
  }

  private static boolean isOn(TestDesk desk, Ink.When when) {
    return Ink.of(when, desk.desk()).isOn();
  }
}
