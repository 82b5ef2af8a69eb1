package org.daybook.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where settings files and the ledger lie, by the XDG base directories; an XDG value that is no absolute path is ignored, as it asks. */
final class Places {

  private static final String FILE = "daybook.conf";

  private Places() {}

  /** The settings files, the strongest first: here, the user's, the system's. They need not exist. */
  static List<Path> settings(Desk desk) {
    List<Path> files = new ArrayList<>();
    files.add(Path.of(FILE));
    String home = desk.env("HOME");
    String user = absolute(desk.env("XDG_CONFIG_HOME"), home.isEmpty() ? "" : home + "/.config");
    if (!user.isEmpty()) {
      files.add(Path.of(user, "daybook", FILE));
    }
    String system = desk.env("XDG_CONFIG_DIRS");
    for (String folder : (system.isEmpty() ? "/etc/xdg" : system).split(":")) {
      if (!absolute(folder, "").isEmpty()) {
        files.add(Path.of(folder, "daybook", FILE));
      }
    }
    return files;
  }

  /** The ledger's place: the setting, else the user's data folder; throws {@link Trouble} where there is no home. */
  static String ledger(Desk desk, Settings settings) {
    String place = settings.text(Setting.LEDGER);
    if (place != null) {
      boolean elsewhere = place.contains("://") || place.startsWith("jdbc:");
      return elsewhere ? place : desk.here().resolve(place).toString();
    }
    String home = desk.env("HOME");
    String data = absolute(desk.env("XDG_DATA_HOME"), home.isEmpty() ? "" : home + "/.local/share");
    if (data.isEmpty()) {
      throw Trouble.usage("there is no home folder for the ledger: say where with --ledger FILE");
    }
    return Path.of(data, "daybook", "ledger.db").toString();
  }

  private static String absolute(String folder, String otherwise) {
    return folder.startsWith("/") ? folder : otherwise;
  }
}
