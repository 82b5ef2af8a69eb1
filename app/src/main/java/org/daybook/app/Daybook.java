package org.daybook.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.daybook.compare.Series;

/** The program {@code daybook}. */
public final class Daybook {

  private static final String REPORT =
      "This is a fault of daybook, not yours: please report it with the article and this line to the project's"
          + " issue tracker (DAYBOOK_DEBUG=1 shows the trace).";

  private Daybook() {}

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(String[] args) {
    int code = run(Desk.ofProcess(), args);
    // An exit of 0 needs no call: the runtime ends by itself, sooner.
    if (code != Exit.DONE) {
      System.exit(code);
    }
  }

  /** Runs a command at a desk; gives its exit code. Throws nothing at a user. */
  static int run(Desk desk, String... args) {
    try {
      Order order = QuickLine.parse(args);
      int code = order == null ? FullLine.run(desk, args) : carryOut(desk, order);
      desk.out().flush();
      return code;
    } catch (Paper.Closed e) {
      return Exit.DONE;
    } catch (Trouble e) {
      desk.say(e.getMessage());
      return e.exit();
    } catch (IOException e) {
      desk.say("cannot write the output: " + e.getMessage());
      return Exit.FAILED;
    } catch (OutOfMemoryError e) {
      desk.say(
          "out of memory; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx8g, or split the input");
      return Exit.FAILED;
    } catch (RuntimeException | Error e) {
      fault(desk, "", e);
      return Exit.FAILED;
    }
  }

  /** Does what was ordered. */
  static int carryOut(Desk desk, Order order) throws IOException {
    switch (order.command()) {
      case VERSION -> desk.out().print(Version.text());
      case CONFIG ->
          desk.out().print(Settings.of(order.flags(), desk).listing(order.has("origin")));
      case READ, DEMO -> {
        return read(desk, order);
      }
      case EXPORT -> {
        if (order.paths().isEmpty()) {
          return Bookkeeping.carryOut(desk, order);
        }
        Settings settings = Settings.of(order.flags(), desk);
        return new ExportPage(desk, settings)
            .run(sink -> new Reading(desk, settings, sink).run(order));
      }
      case TEXT -> {
        Settings settings = Settings.of(order.flags(), desk);
        return new TextPage(desk, settings, isForPrograms(settings)).run(order);
      }
      case FINDINGS -> {
        boolean kept = order.paths().size() == (order.has("why-not") ? 2 : 0);
        return kept ? Bookkeeping.carryOut(desk, order) : findings(desk, order);
      }
      case SERIES -> {
        if (order.paths().isEmpty()) {
          return Bookkeeping.carryOut(desk, order);
        }
        return new MeasurePage(desk, Settings.of(order.flags(), desk), order).read();
      }
      case WORKSHEET -> {
        boolean kept =
            !order.paths().isEmpty()
                && order.paths().stream().allMatch(word -> WorksheetPage.isPlace(word, desk));
        return kept ? Bookkeeping.carryOut(desk, order) : worksheet(desk, order);
      }
      case ADD, IMPORT, REREAD, CLAIMS, REVIEW, HISTORY, VERIFY, ALIAS -> {
        return Bookkeeping.carryOut(desk, order);
      }
    }
    return Exit.DONE;
  }

  private static int read(Desk desk, Order order) throws IOException {
    Settings settings = Settings.of(order.flags(), desk);
    Ink ink = Ink.of(settings, desk);
    ClaimsPage claims = new ClaimsPage(desk, settings, ink);
    if (order.command() == Order.Command.DEMO && claims.isTable()) {
      return demo(desk, settings, order, claims, new FindingsPage(desk, ink));
    }
    claims.begin();
    int exit = new Reading(desk, settings, claims).run(order);
    claims.end();
    return exit;
  }

  /** People see what follows from the claims below them. */
  private static int demo(
      Desk desk, Settings settings, Order order, ClaimsPage claims, FindingsPage findings)
      throws IOException {
    Reading.Sink both =
        (article, found) -> {
          claims.take(article, found);
          findings.take(article, found);
        };
    int exit = new Reading(desk, settings, both).run(order);
    claims.end();
    desk.out().print("\n" + Ink.of(settings, desk).strong(FindingsPrinter.TITLE) + "\n\n");
    findings.print(false);
    return exit;
  }

  private static int worksheet(Desk desk, Order order) throws IOException {
    Settings settings = Settings.of(order.flags(), desk);
    return new WorksheetPage(desk, settings, Ink.of(settings, desk))
        .run(order, isForPrograms(settings));
  }

  private static int findings(Desk desk, Order order) throws IOException {
    Settings settings = Settings.of(order.flags(), desk);
    boolean jsonl = isForPrograms(settings);
    List<Series> series = SeriesFiles.of(settings.text(Setting.SERIES), desk.here());
    FindingsPage page =
        new FindingsPage(desk, Ink.of(settings, desk), series, settings.isOn(Setting.EXPLAIN));
    if (order.has("why-not")) {
      return new WhyNot(desk, settings, page, series).run(order, jsonl);
    }
    int exit = new Reading(desk, settings, page).run(order);
    page.print(jsonl);
    return exit;
  }

  private static boolean isForPrograms(Settings settings) {
    // "table" is what the setting says where nobody sets it: for people, not for programs.
    return settings.choice(Setting.FORMAT, "text", "table", "jsonl").equals("jsonl");
  }

  /** Tells of a fault of ours in one line; the trace is for those who ask for it. */
  static void fault(Desk desk, String where, Throwable fault) {
    desk.say(where + fault + ". " + REPORT);
    if (isDebug(desk.env())) {
      fault.printStackTrace(desk.err());
    }
  }

  private static boolean isDebug(Map<String, String> env) {
    String debug = env.getOrDefault("DAYBOOK_DEBUG", "");
    return !debug.isEmpty() && !debug.equals("0");
  }
}
