package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.app.intake.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The settings in force, each with where it comes from: a flag, else the environment, else {@code ./daybook.conf}, the
 * user's file, the system's file, else built in.
 *
 * <p>A key that a file has and nobody knows is an error. An unknown {@code DAYBOOK_…} variable is none: a cluster sets
 * such variables by itself for a service of that name.
 */
final class Settings {

  /** A value and the place that gave it: {@code --format}, {@code DAYBOOK_FORMAT}, {@code daybook.conf:3}. */
  private record Value(String text, String origin) {}

  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  private Settings() {}

  /** Gathers the settings; throws {@link Trouble} where a file holds what is none. */
  static Settings of(Map<String, String> flags, Desk desk) {
    Settings settings = new Settings();
    for (Setting setting : Setting.values()) {
      String flag = flags.get(setting.key());
      if (flag != null && flag.isBlank()) {
        throw Trouble.usage(setting.flag() + ": expected a value, found nothing");
      }
      settings.offer(setting, flag == null ? "" : flag, setting.flag());
      settings.offer(setting, desk.env(setting.variable()), setting.variable());
    }
    for (Path file : Places.settings(desk)) {
      settings.load(desk.here().resolve(file), file);
    }
    for (Setting setting : Setting.values()) {
      String builtIn = setting.builtIn();
      settings.offer(setting, builtIn == null ? "" : builtIn, "built-in");
    }
    return settings;
  }

  /** The first offer stands; an empty one is none. */
  private void offer(Setting setting, String text, String origin) {
    if (!text.isEmpty()) {
      values.putIfAbsent(setting, new Value(text, origin));
    }
  }

  private void load(Path file, Path shown) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return;
    } catch (IOException e) {
      throw Trouble.usage(shown + ": cannot be read as settings: " + Reasons.of(e));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        offerLine(line, shown + ":" + (i + 1));
      }
    }
  }

  private void offerLine(String line, String origin) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? line : line.substring(0, equals).strip();
    Setting setting = Setting.of(key);
    if (setting == null) {
      String known = String.join(", ", Arrays.stream(Setting.values()).map(Setting::key).toList());
      throw Trouble.usage(origin + ": unknown setting '" + key + "'; known are " + known);
    }
    if (equals < 0) {
      throw Trouble.usage(origin + ": expected '" + key + " = value', found '" + line + "'");
    }
    offer(setting, line.substring(equals + 1).strip(), origin);
  }

  /** A setting's text; null where it is unset. */
  @Nullable String text(Setting setting) {
    Value value = values.get(setting);
    return value == null ? null : value.text;
  }

  /** Whether a switch is on. */
  boolean isOn(Setting setting) {
    return choice(setting, "true", "false").equals("true");
  }

  /**
   * One of the given words; throws {@link Trouble} where it is set to another. What suits other commands alone is refused as
   * a flag; from the environment or a file it is not meant for this command, and gives way to what is built in.
   */
  String choice(Setting setting, String... choices) {
    Value value = values.get(setting);
    String text = value == null ? "" : value.text.toLowerCase(Locale.ROOT);
    boolean others =
        value != null && !value.origin.equals(setting.flag()) && setting.words().contains(text);
    if (others && !Arrays.asList(choices).contains(text) && setting.builtIn() != null) {
      return setting.builtIn();
    }
    if (value == null || !Arrays.asList(choices).contains(text)) {
      throw wrong(setting, String.join(" or ", choices));
    }
    return text;
  }

  /** The date; null where it is unset. Throws {@link Trouble} where it is set to something else. */
  @Nullable LocalDate date() {
    String text = text(Setting.DATE);
    LocalDate date = text == null ? null : Dates.parse(text);
    if (text != null && date == null) {
      throw wrong(Setting.DATE, "a date such as 2025-06-12");
    }
    return date;
  }

  /** That a setting is another than it has to be. */
  Trouble wrong(Setting setting, String expected) {
    Value value = values.getOrDefault(setting, new Value("nothing", setting.flag()));
    String origin = value.origin.equals(setting.flag()) ? "" : " (" + value.origin + ")";
    return Trouble.usage(
        setting.flag() + origin + ": expected " + expected + ", found '" + value.text + "'");
  }

  /** The settings as a settings file, with the origins as comments if wanted. */
  String listing(boolean origins) {
    StringBuilder listing = new StringBuilder();
    for (Setting setting : Setting.values()) {
      Value value = values.get(setting);
      String line =
          value == null ? "# " + setting.key() + " =" : setting.key() + " = " + value.text;
      String origin = value == null ? "unset" : value.origin;
      listing
          .append(origins ? String.format(Locale.ROOT, "%-9s  %s", origin, line) : line)
          .append('\n');
    }
    return listing.toString();
  }
}
