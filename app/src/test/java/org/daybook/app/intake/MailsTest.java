package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mails. */
class MailsTest {

  private static final String HEAD =
      "From: =?UTF-8?Q?The_Courier_=E2=80=93_News?= <news@courier.example>\r\n"
          + "To: desk@example.org\r\nDate: Thu, 12 Jun 2025 23:30:00 -0500\r\nMessage-ID: <1@courier.example>\r\n"
          + "Subject: =?windows-1252?Q?A_harbour_burns_=97_22_die?=\r\nMIME-Version: 1.0\r\n";

  private static Basket mail(String rest) throws IOException {
    return Basket.of(
        "m.eml",
        (HEAD + rest)
            .replace("\n", "\r\n")
            .replace("\r\r", "\r")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void quotedPrintableIsRead() throws IOException {
    Arrival arrival =
        mail("""
                Content-Type: text/plain; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                At least 22 soldiers were killed=20
                in the harbour, the =93ministry=94 sa=
                id.

                30 were wounded.
                """)
            .only();
    assertEquals(
        "A harbour burns — 22 die\n\nAt least 22 soldiers were killed in the harbour, the “ministry” said.\n\n"
            + "30 were wounded.\n",
        arrival.article().text());
    assertEquals(LocalDate.of(2025, 6, 12), arrival.article().date());
    assertEquals("The Courier – News", arrival.origin().byline());
    assertEquals("eml", arrival.origin().format());
  }

  @Test
  void ofTwoFormsThePlainOneIsTakenUnlessItIsAStub() throws IOException {
    String both =
        """
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        %s
        --b
        Content-Type: text/html; charset=utf-8

        <html><style>p {}</style><p>At least 22 soldiers were killed.</p><p style="display:none">preview</p></html>
        --b--
        """;
    assertEquals(
        "A harbour burns — 22 die\n\nAt least 22 soldiers were killed.\n",
        mail(both.formatted("At least 22 soldiers were killed.")).text());
    assertEquals(
        "A harbour burns — 22 die\n\nAt least 22 soldiers were killed.\n",
        mail(both.formatted("See it online.")).text());
  }

  @Test
  void whatIsAttachedComesToo() throws IOException {
    String page =
        "<!doctype html><title>A mill burns</title><h1>A mill burns</h1><p>Twelve people were killed in the mill on Monday, it said.</p>";
    Basket basket =
        mail(
            "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nSee what is attached.\n--b\n"
                + "Content-Type: text/html; name=mill.html\nContent-Disposition: attachment; filename=mill.html\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))
                + "\n--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=p.png\n\nxx\n--b--\n");
    assertEquals(List.of(), basket.problems);
    assertEquals(2, basket.arrivals.size());
    assertEquals("html", basket.arrivals.get(1).origin().format());
    assertEquals("m.eml#1", basket.arrivals.get(1).origin().address());
  }

  @Test
  void aMailWithoutTextSaysSo() throws IOException {
    assertEquals(
        List.of("m.eml: a mail without text"), mail("Content-Type: image/png\n\nxx\n").problems);
  }

  @Test
  void anArticleThatBeginsWithALabelIsNoMail() throws IOException {
    assertEquals(
        "text", Basket.of("a.txt", "From: the front\n\nTwo died.").only().origin().format());
  }
}
