package org.daybook.app.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names and lets through only addresses that may be connected to. The client connects to what it is given here, so
 * a name cannot be resolved to another address between the look and the call.
 */
final class Doors implements DnsResolver {

  /** That a name leads to where nobody may go. */
  private static final class Closed extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Closed(String host, InetAddress address) {
      super(
          host
              + " is "
              + address.getHostAddress()
              + ", an address of this machine or of a private network; --allow-private lets it be fetched");
    }
  }

  private final Predicate<InetAddress> allowed;

  Doors(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new Closed(host, address);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  boolean isClosed(UnknownHostException e) {
    return e instanceof Closed;
  }

  /** Whether an address is one of the open internet, by IANA's registries of special-purpose addresses. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic4(b)
        : address instanceof Inet6Address && isPublic6(b);
  }

  private static boolean isPublic4(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    int third = b[2] & 0xff;
    boolean special =
        first == 0
            || first == 100 && second >= 64 && second < 128 // shared by providers
            || first == 192 && second == 0 && (third == 0 || third == 2)
            || first == 198 && (second == 18 || second == 19) // benchmarks
            || first == 198 && second == 51 && third == 100
            || first == 203 && second == 0 && third == 113
            || first >= 240;
    return !special;
  }

  private static boolean isPublic6(byte[] b) {
    // Global unicast is 2000::/3; of it 2001::/32 (Teredo) and 2002::/16 (6to4) carry an IPv4
    // address that was not looked at.
    boolean global = (b[0] & 0xe0) == 0x20;
    boolean teredo = b[0] == 0x20 && b[1] == 1 && b[2] == 0 && b[3] == 0;
    boolean sixToFour = b[0] == 0x20 && b[1] == 2;
    boolean examples = b[0] == 0x20 && b[1] == 1 && b[2] == 0x0d && (b[3] & 0xff) == 0xb8;
    return global && !teredo && !sixToFour && !examples;
  }
}
